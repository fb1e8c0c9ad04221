import { practice } from '@/practice/island'
import View from '@/practice/progress/View'

export default practice(View)
