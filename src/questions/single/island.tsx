import { question } from '@/questions/Question'
import { scoring } from '@/questions/single/score'
import View from '@/questions/single/View'

/** Host, scorer and view of this type as one island, so that a page loads one script for each type it shows. */
export default question(scoring, View)
