import type { Locale } from '@/i18n/locale'
import { fixed, short } from '@/models/numbers'
import type { Answer, Ask, Key } from '@/questions/numeric/schema'
import type { Scoring } from '@/questions/types'

/** The one part of this type: the number itself. */
const part = 'value'

/**
 * A number: 1 within the tolerance, borders included, else 0. A wrong number within the tolerance of a named one gets
 * that one's feedback, the nearest where several fit.
 */
export const scoring: Scoring<Ask, Key, Answer> = {
  emptyAnswer: () => '',
  adapt,
  isReady(answer) {
    const typed = adapt(answer)
    if (typed.trim() === '') return { code: 'empty', part }
    return typedNumber(typed) === null ? { code: 'not-a-number', part } : null
  },
  score(answer, ask, key, locale) {
    const reason = scoring.isReady(answer, ask, locale)
    if (reason) return { kind: 'not-ready', reason }
    const typed = typedNumber(answer, Boolean(ask.unit)) as number
    const right = near(typed, key)
    const named = key.wrong.filter((wrong) => near(typed, wrong)).sort((a, b) => Math.abs(a.value - typed) - Math.abs(b.value - typed))
    return {
      kind: 'scored',
      earned: right ? 1 : 0,
      possible: 1,
      parts: right
        ? [{ id: part, state: 'right', feedback: 'answer' }]
        : [
            { id: part, state: 'wrong', feedback: named[0]?.id ?? 'otherwise' },
            { id: 'answer', state: 'missed', feedback: 'answer' },
          ],
    }
  },
  solution: (ask, key) => print(key, ask),
  keep: (answer, score) => (score.earned ? answer : ''),
  read(answer, ask, locale) {
    const typed = adapt(answer).trim()
    return typed ? [withUnit(typed, ask, locale)] : []
  },
  label(feedback, ask, key, locale) {
    const of = feedback === 'answer' ? key : key.wrong.find((wrong) => wrong.id === feedback)
    return of ? withUnit(print(of, ask), ask, locale) : ''
  },
}

/**
 * The number a learner typed, or null where it is none.
 *
 * Full-width digits and signs, 。 as a decimal point, several kinds of minus and spaces anywhere are welcome. Commas may
 * only stand between proper groups of three. A decimal comma is refused rather than guessed at, `0,680` too: a number
 * read wrongly would cost a try. A per cent sign is part of the number, unless the question has a unit of its own.
 *
 * @example typedNumber('－０。６８') // => -0.68
 * @example typedNumber('1,234.5') // => 1234.5
 * @example typedNumber('0,68') // => null
 * @example typedNumber('58％') // => 0.58
 * @example typedNumber('58％', true) // => 58
 */
export function typedNumber(text: string, hasUnit = false): number | null {
  const plain = text
    .normalize('NFKC')
    .replace(/\s/g, '')
    .replace(/[\u2010-\u2015\u2212]/g, '-')
    .replace(/\u3002/g, '.')
  const match = /^([+-]?(?:\d+|[1-9]\d{0,2}(?:,\d{3})+)?(?:\.\d*)?)(%?)$/.exec(plain)
  const digits = match?.[1]?.replace(/,/g, '') ?? ''
  if (!/\d/.test(digits)) return null
  const value = Number(digits)
  if (!Number.isFinite(value)) return null
  return match?.[2] && !hasUnit ? Number((value / 100).toPrecision(15)) : value
}

/** Within the tolerance, forgiving the last bit: in binary 0.4 - 0.3 is a hair more than 0.1. */
function near(typed: number, { value, tolerance }: { value: number; tolerance: number }): boolean {
  const noise = 4 * Number.EPSILON * Math.max(Math.abs(typed), Math.abs(value))
  return Math.abs(typed - value) <= tolerance + noise
}

/** With the decimals asked for, as long as that still is the number meant. */
function print(of: { value: number; tolerance: number }, ask: Ask): string {
  const rounded = fixed(of.value, ask.decimals ?? 10)
  return ask.decimals !== undefined && near(typedNumber(rounded, true) as number, of) ? rounded : short(of.value, 10).replace('-', '−')
}

function withUnit(number: string, ask: Ask, locale: Locale): string {
  return ask.unit ? number + (locale === 'zh' || /^\W/.test(ask.unit) ? '' : ' ') + ask.unit : number
}

function adapt(answer: unknown): Answer {
  return typeof answer === 'string' ? answer : ''
}
