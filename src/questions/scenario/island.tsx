import { question } from '@/questions/Question'
import After from '@/questions/scenario/After'
import { scoring } from '@/questions/scenario/score'
import View from '@/questions/scenario/View'

/** Host, player and path of this type as one component. */
export default question(scoring, View, After)
