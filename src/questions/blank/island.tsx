import { scoring } from '@/questions/blank/score'
import View from '@/questions/blank/View'
import { question } from '@/questions/Question'

/** Host, scorer and view of this type as one component. */
export default question(scoring, View)
