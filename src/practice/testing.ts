import { vi } from 'vitest'
import type { Locale } from '@/i18n/locale'
import { type Attempt, fresh, type Told } from '@/models/attempt'
import { toAsk } from '@/questions/authored'
import type { BankIndex } from '@/questions/bank-index'
import { examples } from '@/questions/examples'
import { fileOf, serveAt } from '@/questions/testing'
import { wordsFor } from '@/questions/words'
import { write } from '@/stores/engine'

/** Tools for tests of practice: a course of one lesson with two questions, and what was answered in it days ago. */

export const scope = 'gaps/gap-5'
const one = { ...examples.single['plain']!, id: 'one', rev: 1 }
const two = { ...examples.single['plain']!, id: 'two', rev: 1 }

/** The index of the course; its question file is served. */
export function course(locale: Locale): BankIndex {
  const file = `/bank/${locale}/${scope}.json`
  const asks = [one, two].map((question) => toAsk(question, scope, locale))
  serveAt(file, {
    locale,
    words: { single: wordsFor('single', locale) },
    asks: Object.fromEntries(asks.map((ask) => [ask.id, ask])),
    keys: { ...fileOf(one, scope, locale).keys, ...fileOf(two, scope, locale).keys },
    sources: {},
  })
  return {
    locale,
    course: 'Service Advantage',
    modules: [{ id: 'gaps', title: 'Gaps', href: '/lessons/gaps/' }],
    lessons: [
      {
        scope,
        module: 'gaps',
        title: 'Gap 5',
        href: `/lessons/${scope}/`,
        file,
        questions: asks.map(({ id, rev }) => ({ id, rev, type: 'single', concepts: ['sign'], difficulty: 1 })),
      },
    ],
    concepts: { sign: { term: 'Sign', module: 'gaps', href: `/lessons/${scope}/#sign`, section: { n: 2, title: 'The sign' } } },
    misconceptions: { flipped: { text: 'taking a minus for a plus', concept: 'sign' } },
    moved: {},
  }
}

const day = 86_400_000
/** Noon of the day the tests are held on. */
const noon = new Date(2026, 10, 26, 12).getTime()

/** The clock stands at noon; timers go on. */
export function holdClock(): void {
  vi.useFakeTimers({ toFake: ['Date'], now: noon })
}

/** Stores that a question was answered so many days ago. */
export function answered(id: string, daysAgo: number, share: number, more: Partial<Told> = {}): void {
  const at = noon - daysAgo * day
  const points = { earned: share, possible: 1 }
  const checked = { answer: '', ...points, at }
  const record: Attempt = { ...fresh(1), tries: 1, done: true, first: checked, last: checked, best: points, log: [{ at, share, try: 1, ...more }] }
  write(`q:${scope}/${id}`, JSON.stringify(record))
}
