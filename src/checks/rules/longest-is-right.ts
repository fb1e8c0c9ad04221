import { soundQuestions } from '@/checks/course'
import { atEntry, atLine } from '@/checks/findings'
import type { Finding, Rule } from '@/checks/types'
import { locales } from '@/i18n/locale'

const rule = 'longest-is-right'

/** From so many single-choice questions on the shares mean something; below, they are only printed. */
export const enoughQuestions = 60
const maxShare = 0.4
const clearly = 1.5

/** Guessing the longest option does not pay: it is right in less than 40 % of the single-choice questions. */
export const longestIsRight: Rule = (course) => {
  const singles = soundQuestions(course).flatMap(({ entry, data }) => (data.type === 'single' ? [{ entry, options: data.options }] : []))
  return locales.flatMap((locale): Finding[] => {
    const measured = singles.map(({ entry, options }) => {
      const lengths = options.map((option) => [...option.text[locale]].length)
      const right = options.findIndex((option) => option.correct)
      const others = Math.max(...lengths.filter((_, index) => index !== right))
      return { entry, right, length: lengths[right] ?? 0, others }
    })
    const longest = measured.filter(({ length, others }) => length > others)
    const share = longest.length / measured.length
    const each = longest
      .filter(({ length, others }) => length > others * clearly && length - others > 8)
      .map(({ entry, right, length, others }) =>
        atEntry(rule, entry, ['options', right, 'text', locale], {
          severity: 'warning',
          what: `question ${entry.id}: the right option is clearly the longest`,
          expected: `options of like length; the next has ${others} characters`,
          found: `${length} characters`,
          cure: 'Shorten it, or make a wrong one as exact as it is; the rest can stand in its why.',
        }),
      )
    if (singles.length === 0 || share < maxShare) return each
    return [
      ...each,
      atLine(rule, 'content/questions', undefined, {
        severity: measured.length >= enoughQuestions ? 'error' : 'info',
        what: `the longest option is often the right one (${locale})`,
        expected: `in less than ${maxShare * 100} % of the single-choice questions`,
        found: `${Math.round(share * 100)} %, ${longest.length} of ${measured.length}: ${longest
          .map(({ entry }) => entry.id)
          .slice(0, 12)
          .join(', ')}`,
        cure: 'Shorten right options and lengthen wrong ones in some of them.',
      }),
    ]
  })
}
