import { type Ask, surveyReader } from './survey-reader.ts'

/** The reader off the main thread: a large file is read while the page stays alive, and ending this ends the reading. */

const worker = self as unknown as { postMessage(message: unknown): void; onmessage: ((event: MessageEvent<Ask>) => void) | null }
const read = surveyReader((told) => worker.postMessage(told))
worker.onmessage = ({ data }) => void read(data)
