import { scoring } from '@/questions/match/score'
import View from '@/questions/match/View'
import { question } from '@/questions/Question'

/** Host, scorer and view of this type as one component. */
export default question(scoring, View)
