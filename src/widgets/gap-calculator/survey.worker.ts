import { answer } from '@/ui/file-client'
import { surveyReader } from './survey-reader.ts'

/** The reader off the main thread: a large file is read while the page stays alive, and ending this ends the reading. */
answer(surveyReader)
