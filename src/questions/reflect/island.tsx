import { question } from '@/questions/Question'
import After from '@/questions/reflect/After'
import { scoring } from '@/questions/reflect/score'
import View from '@/questions/reflect/View'

/** Host, scorer, view and rubric of this type as one component. */
export default question(scoring, View, After)
