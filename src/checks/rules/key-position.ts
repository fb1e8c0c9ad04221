import { soundQuestions } from '@/checks/course'
import { atLine } from '@/checks/findings'
import { enoughQuestions } from '@/checks/rules/longest-is-right'
import type { Rule } from '@/checks/types'

// Upper 5 % points of chi-square for 1 to 7 degrees of freedom (NIST/SEMATECH e-Handbook, table 1.3.6.7.4).
const critical = [3.841, 5.991, 7.815, 9.488, 11.07, 12.592, 14.067]

/**
 * The right option stands in no place more often than chance would have it: chi-square over the single-choice
 * questions, 5 %. The positions are the same in both languages, so this is reported once.
 */
export const keyPosition: Rule = (course) => {
  const keys = soundQuestions(course).flatMap(({ data }) =>
    data.type === 'single' ? [{ position: data.options.findIndex((option) => option.correct), options: data.options.length }] : [],
  )
  const places = Math.max(0, ...keys.map((key) => key.options))
  const counts = Array.from({ length: places }, (_, place) => keys.filter((key) => key.position === place).length)
  const expected = counts.map((_, place) => keys.reduce((sum, key) => sum + (place < key.options ? 1 / key.options : 0), 0))
  const chiSquare = counts.reduce((sum, count, place) => sum + (count - (expected[place] ?? 0)) ** 2 / (expected[place] ?? 1), 0)
  const limit = critical[places - 2]
  if (limit === undefined || chiSquare <= limit) return []
  const written = counts.map((count, place) => `${'ABCDEFGH'[place]} ${count}`).join(', ')
  return [
    atLine('key-position', 'content/questions', undefined, {
      severity: keys.length >= enoughQuestions ? 'error' : 'info',
      what: 'the right option favours a place',
      expected: `about ${expected.map((value, place) => `${'ABCDEFGH'[place]} ${value.toFixed(1)}`).join(', ')} (chi-square at most ${limit})`,
      found: `${written} in ${keys.length} single-choice questions (chi-square ${chiSquare.toFixed(1)})`,
      cure: 'Move the right option to a place that has few, in the questions where the order of the options is free.',
    }),
  ]
}
