import { answer } from '@/ui/file-client'
import { answersReader } from './reading.ts'

/** The reader off the main thread. */
answer(answersReader)
