import type { Locale } from '@/i18n/locale'
import type { Bank } from '@/questions/bank'
import type { AskBase } from '@/questions/types'
import type { SourceLink } from '@/questions/Verdict'
import type { Words } from '@/questions/words'

/**
 * The question file of one lesson in one language, `/bank/<locale>/<module>/<lesson>.<hash>.json`: everything its
 * questions need to answer back. Checks, exam, review and deck read the same file.
 */
export interface LessonFile {
  locale: Locale
  /** Words of the frame of a question, by type. */
  words: Record<string, Words>
  /** Question id -> what is asked. */
  asks: Record<string, AskBase>
  /** Question id -> key and feedback. */
  keys: Bank
  /** Question id -> its sources in short. */
  sources: Record<string, SourceLink[]>
}

/** The props of one question from its lesson's file; `data-of` says which question. */
export function propsOf(file: LessonFile, { of = '', file: bank = '', report }: DOMStringMap) {
  const ask = file.asks[of]
  if (!ask) throw new Error(`propsOf requires question ${of} in ${bank}`)
  return { ask, words: file.words[ask.type], bank, locale: file.locale, sources: file.sources[of], reportHref: report }
}
