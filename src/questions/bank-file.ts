import type { Bank } from '@/questions/bank'
import type { LessonFile } from '@/questions/lesson-file'
import { jsonFile } from '@/ui/json-file'

/** A lesson's question file. All questions of a page share one request. */
export function lessonFile(url: string): Promise<LessonFile> {
  return jsonFile(url) as Promise<LessonFile>
}

/** The keys in it. */
export async function bankFile(url: string): Promise<Bank> {
  return (await lessonFile(url)).keys
}
