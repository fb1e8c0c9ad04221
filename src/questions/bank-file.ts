import type { Bank } from '@/questions/bank'
import type { LessonFile } from '@/questions/lesson-file'
import { jsonFile } from '@/ui/json-file'

/** The keys in a lesson's question file. All questions of a page share one request. */
export async function bankFile(url: string): Promise<Bank> {
  return ((await jsonFile(url)) as LessonFile).keys
}
