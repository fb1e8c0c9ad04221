import { answer } from '@/ui/file-client'
import { kindsReader } from './reading.ts'

/** The reader off the main thread. */
answer(kindsReader)
