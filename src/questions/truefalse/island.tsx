import { question } from '@/questions/Question'
import { scoring } from '@/questions/truefalse/score'
import View from '@/questions/truefalse/View'

/** Host, scorer and view of this type as one component. */
export default question(scoring, View)
