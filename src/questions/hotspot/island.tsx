import { scoring } from '@/questions/hotspot/score'
import View from '@/questions/hotspot/View'
import { question } from '@/questions/Question'

/** Host, scorer and view of this type as one component. */
export default question(scoring, View)
