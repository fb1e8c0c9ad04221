import { scoring } from '@/questions/matrix/score'
import View from '@/questions/matrix/View'
import { question } from '@/questions/Question'

/** Host, scorer and view of this type as one component. */
export default question(scoring, View)
