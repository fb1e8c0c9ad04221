import { scoring } from '@/questions/order/score'
import View from '@/questions/order/View'
import { question } from '@/questions/Question'

/** Host, scorer and view of this type as one island, so that a page loads one script for each type it shows. */
export default question(scoring, View)
