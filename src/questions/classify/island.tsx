import { scoring } from '@/questions/classify/score'
import View from '@/questions/classify/View'
import { question } from '@/questions/Question'

/** Host, scorer and view of this type as one component; `src/questions/island.ts` brings it to life. */
export default question(scoring, View)
