import { scoring } from '@/questions/order/score'
import View from '@/questions/order/View'
import { question } from '@/questions/Question'

/** Host, scorer and view of this type as one component; `src/questions/island.ts` brings it to life. */
export default question(scoring, View)
