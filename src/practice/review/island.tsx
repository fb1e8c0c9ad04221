import { practice } from '@/practice/island'
import View from '@/practice/review/View'

export default practice(View)
