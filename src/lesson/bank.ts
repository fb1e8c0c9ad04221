import { createHash } from 'node:crypto'
import type { Locale } from '@/i18n/locale'
import { pathFor } from '@/i18n/paths'
import { getMisconceptions, getQuestions } from '@/lesson/course'
import { bankOf } from '@/questions/bank'

/**
 * The bank file of one lesson in one language: what its questions ask, their keys and feedback. Its name carries a
 * hash of its content, so that a browser never keeps an old key beside new words.
 */
export async function bankFile(locale: Locale, scope: string): Promise<{ file: string; text: string }> {
  const text = JSON.stringify(bankOf(await getQuestions(scope), scope, locale, await getMisconceptions()))
  const hash = createHash('sha256').update(text).digest('hex').slice(0, 8)
  return { file: `${locale}/${scope}.${hash}`, text }
}

/** The address of that file. */
export async function bankUrl(locale: Locale, scope: string): Promise<string> {
  return pathFor('zh', `/bank/${(await bankFile(locale, scope)).file}.json`)
}
