import { practice } from '@/practice/island'
import View from '@/practice/passport/View'

export default practice(View)
