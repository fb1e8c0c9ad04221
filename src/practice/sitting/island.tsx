import { practice } from '@/practice/island'
import View from '@/practice/sitting/View'

export default practice(View)
