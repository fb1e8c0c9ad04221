import { practice } from '@/practice/island'
import Check from '@/practice/sitting/Check'

export default practice(Check)
