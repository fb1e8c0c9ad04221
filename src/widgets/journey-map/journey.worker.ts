import { answer } from '@/ui/file-client'
import { journeyReader } from './reading.ts'

/** The reader off the main thread. */
answer(journeyReader)
