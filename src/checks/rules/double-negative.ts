import { soundQuestions } from '@/checks/course'
import { atEntry } from '@/checks/findings'
import type { Rule } from '@/checks/types'
import { locales } from '@/i18n/locale'

// Only a question that asks for the exception: "Which is not ...?", "All except ...".
const negativeStem = {
  zh: /(不正确|不对|不是|不属于|不包括|错误|有误)的(是|一项|说法)/,
  en: /\bwhich\b[^.?]*\b(is|are|does|do|would|should) (not|incorrect|false|wrong)\b|\bexcept\b/i,
}
const negativeOption = { zh: /不是|不会|不能|没有|并非|不应|不该/, en: /\b(not|never|no|cannot|can't|don't|doesn't|isn't|won't)\b/i }

/** A question that asks for what is *not* so, with options that say *not*, tests patience. */
export const doubleNegative: Rule = (course) =>
  soundQuestions(course).flatMap(({ entry, data }) => {
    if (data.type !== 'single' && data.type !== 'multi') return []
    return locales.flatMap((locale) => {
      if (!negativeStem[locale].test(data.prompt[locale])) return []
      const option = data.options.find((candidate) => negativeOption[locale].test(candidate.text[locale]))
      if (!option) return []
      return [
        atEntry('double-negative', entry, ['prompt', locale], {
          severity: 'warning',
          what: `question ${entry.id}: a negative question with a negative option`,
          expected: 'a question for what is so, or options without “not”',
          found: `option ${option.id}: "${option.text[locale]}"`,
          cure: 'Ask the other way round: which one is true?',
        }),
      ]
    })
  })
