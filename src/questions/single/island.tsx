import { question } from '@/questions/Question'
import { scoring } from '@/questions/single/score'
import View from '@/questions/single/View'

/** Host, scorer and view of this type as one component; `src/questions/island.ts` brings it to life. */
export default question(scoring, View)
