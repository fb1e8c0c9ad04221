import { answer } from '@/ui/file-client'
import { customersReader } from './reading.ts'

/** The reader off the main thread. */
answer(customersReader)
