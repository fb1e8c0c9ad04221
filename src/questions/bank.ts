import type { Locale } from '@/i18n/locale'
import { toAsk, toKey } from '@/questions/authored'
import { scoringOf } from '@/questions/scoring'
import type { KeyBase } from '@/questions/types'
import type { Question } from '@/schemas/questions'
import type { Bilingual } from '@/schemas/text'

/** The bank file of one lesson in one language: question id, as in `ask.id`, to its key. */
export type Bank = Record<string, KeyBase>

/**
 * The keys of a lesson for its bank file, misconceptions put into words.
 *
 * @param scope `module/lesson`
 * @param misconceptions id to words, over all modules
 * @throws RangeError naming the question, when it names a misconception that does not exist
 * @example bankOf([signOfTheGap], 'gaps/gap-5', 'en', misconceptions)
 * // => { 'gaps/gap-5/sign-of-the-gap': { correct: 'b', explain: …, feedback: { a: { why: …, misconception: 'gap-sign-flipped', mistake: … }, … } } }
 */
export function bankOf(questions: readonly Question[], scope: string, locale: Locale, misconceptions: Record<string, Bilingual>): Bank {
  return Object.fromEntries(
    questions.map((question) => {
      const id = `${scope}/${question.id}`
      const inWords = <T extends { misconception?: string }>(entry: T): T => {
        if (!entry.misconception) return entry
        const mistake = misconceptions[entry.misconception]?.[locale]
        if (!mistake) throw new RangeError(`bankOf requires a misconception "${entry.misconception}" in content/concepts: question ${id} names it`)
        return { ...entry, mistake }
      }
      const key: KeyBase = toKey(question, locale)
      const feedback = Object.fromEntries(Object.entries(key.feedback).map(([part, entry]) => [part, inWords(entry)]))
      return [id, { ...inWords(key), feedback }]
    }),
  )
}

/**
 * The right answer of a question in words, one line a part, and why: for print and for pages without JavaScript.
 *
 * @example answerInWords(sortTheSymptoms, 'gaps/gap-5', 'en').lines // => ['Not ready at the promised hour → Reliability', …]
 */
export function answerInWords(question: Question, scope: string, locale: Locale): { lines: string[]; explain: string } {
  const ask = toAsk(question, scope, locale)
  const scoring = scoringOf(ask.type)
  const fetched: KeyBase = toKey(question, locale)
  const key = scoring.keyFor?.(scoring.emptyAnswer(ask), ask, fetched, locale) ?? fetched
  return { lines: scoring.whole?.(ask) ?? scoring.read(scoring.solution(ask, key), ask, locale), explain: key.explain }
}
