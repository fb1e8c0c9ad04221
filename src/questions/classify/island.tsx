import { scoring } from '@/questions/classify/score'
import View from '@/questions/classify/View'
import { question } from '@/questions/Question'

/** Host, scorer and view of this type as one island, so that a page loads one script for each type it shows. */
export default question(scoring, View)
