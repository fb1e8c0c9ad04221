import { scoring } from '@/questions/bound/score'
import View from '@/questions/bound/View'
import { question } from '@/questions/Question'

/** Host, scorer and view of this type as one component; `src/questions/island.ts` brings it to life. */
export default question(scoring, View)
