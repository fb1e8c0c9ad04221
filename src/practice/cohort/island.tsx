import View from '@/practice/cohort/View'
import { practice } from '@/practice/island'

export default practice(View)
