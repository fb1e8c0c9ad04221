import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { locales } from '@/i18n/locale'
import { toAsk, toKey } from '@/questions/authored'
import { examples, wrong } from '@/questions/examples'
import { frozen } from '@/questions/frozen'
import { scoringOf } from '@/questions/scoring'
import type { QuestionType } from '@/questions/types'

// What holds for the scorer of every type and every example: a new type is held to it without a new test.

const cases = (Object.keys(examples) as QuestionType[]).flatMap((type) =>
  Object.entries(examples[type]).map(([name, question]) => ({
    name: `${type} ${name}`,
    scoring: scoringOf(type),
    ask: frozen(toAsk(question, 'module/lesson', 'en')),
    key: frozen(toKey(question, 'en')),
    zh: { ask: frozen(toAsk(question, 'module/lesson', 'zh')), key: frozen(toKey(question, 'zh')) },
    wrong: wrong[type][name],
  })),
)

/** Types whose answer is an order itself. */
const ordered = new Set<string>(['order', 'scenario'])

describe.each(cases)('$name', ({ scoring, ask, key, zh, wrong }) => {
  const solution = scoring.solution(ask, key)
  /** Answers as a learner makes them, and whatever a device may have stored. */
  const answers = fc.oneof(
    fc.constant(solution),
    fc.constant(wrong),
    fc.constant(scoring.emptyAnswer(ask)),
    mutations(solution),
    mutations(wrong),
    fc.jsonValue(),
  )

  it('scores between nothing and all, or says what is missing; never throws', () => {
    fc.assert(
      fc.property(answers, (answer) => {
        const score = scoring.score(scoring.adapt(frozen(answer), ask), ask, key, 'en')
        if (score.kind === 'not-ready') expect(scoring.isReady(scoring.adapt(answer, ask), ask, 'en')).not.toBeNull()
        else {
          expect(score.earned).toBeGreaterThanOrEqual(0)
          expect(score.earned).toBeLessThanOrEqual(score.possible)
          expect(Number.isInteger(score.earned) && Number.isInteger(score.possible)).toBe(true)
        }
      }),
    )
  })

  it('gives the same verdict in both languages', () => {
    fc.assert(
      fc.property(answers, (answer) => {
        const verdict = (of: typeof zh, locale: 'zh' | 'en') => {
          const score = scoring.score(scoring.adapt(answer, of.ask), of.ask, of.key, locale)
          return score.kind === 'scored' ? { earned: score.earned, possible: score.possible, parts: score.parts } : score.reason.code
        }
        expect(verdict(zh, 'zh')).toEqual(verdict({ ask, key }, 'en'))
      }),
    )
  })

  it('does not mind in which order its parts were answered', () => {
    fc.assert(
      fc.property(answers, fc.array(fc.nat(), { minLength: 12, maxLength: 12 }), (answer, ranks) => {
        const score = (one: unknown) => scoring.score(scoring.adapt(one, ask), ask, key, 'en')
        expect(score(answeredIn(answer, ranks, ordered.has(ask.type)))).toEqual(score(answer))
      }),
    )
  })

  it('takes an answer it has adapted once more as it is, and adapts a copy from storage the same way', () => {
    fc.assert(
      fc.property(answers, (answer) => {
        const adapted = scoring.adapt(answer, ask)
        expect(scoring.adapt(adapted, ask)).toEqual(adapted)
        expect(scoring.adapt(JSON.parse(JSON.stringify(adapted ?? null)), ask)).toEqual(adapted)
      }),
    )
  })

  it('counts the solution in full, the wrong answer as nothing, and the untouched as not ready', () => {
    const untouched = scoring.score(scoring.emptyAnswer(ask), ask, key, 'en')
    expect(untouched.kind).toBe('not-ready')
    expect(scoring.score(wrong, ask, key, 'en')).toMatchObject({ kind: 'scored', earned: 0 })
    if (ask.unscored) return
    const full = scoring.score(solution, ask, key, 'en')
    expect(full).toMatchObject({ kind: 'scored' })
    if (full.kind === 'scored') expect(full.earned).toBe(full.possible)
    expect(full.kind === 'scored' && full.possible).toBeGreaterThan(0)
  })

  it('has feedback for every part it speaks of, and a name for it in both languages', () => {
    for (const locale of locales) {
      const of = locale === 'zh' ? zh : { ask, key }
      for (const answer of [solution, wrong]) {
        const score = scoring.score(answer, of.ask, of.key, locale)
        if (score.kind !== 'scored') continue
        for (const part of score.parts) expect(of.key.feedback[part.feedback]?.why, `${part.id} ${part.feedback}`).toBeTruthy()
      }
    }
  })

  it('keeps the right parts of another try, and only such', () => {
    fc.assert(
      fc.property(answers, (answer) => {
        const adapted = scoring.adapt(answer, ask)
        const score = scoring.score(adapted, ask, key, 'en')
        if (score.kind !== 'scored') return
        const kept = scoring.adapt(scoring.keep(adapted, score, ask), ask)
        const lines = scoring.read(adapted, ask, 'en')
        for (const line of scoring.read(kept, ask, 'en')) expect(lines).toContain(line)
      }),
    )
  })
})

/** The same answer as if its parts had been given in another order. */
function answeredIn(answer: unknown, ranks: number[], isOrder: boolean): unknown {
  const shuffled = <T>(list: T[]) =>
    list
      .map((one, index) => [ranks[index] ?? index, one] as const)
      .sort((a, b) => a[0] - b[0])
      .map(([, one]) => one)
  if (Array.isArray(answer)) return isOrder ? answer : shuffled(answer)
  if (answer && typeof answer === 'object') return Object.fromEntries(shuffled(Object.entries(answer)))
  return answer
}

/** An answer with some of it left out, doubled, turned round or strange. */
function mutations(answer: unknown): fc.Arbitrary<unknown> {
  if (Array.isArray(answer)) return fc.oneof(fc.shuffledSubarray(answer), fc.constant([...answer, ...answer]), fc.constant([...answer, 'unknown', null]))
  if (answer && typeof answer === 'object') {
    const entries = Object.entries(answer)
    return fc.oneof(
      fc.shuffledSubarray(entries).map((some) => Object.fromEntries(some)),
      fc.shuffledSubarray(entries).map((some) => ({ ...answer, ...Object.fromEntries(some.map(([name]) => [name, 'unknown'])) })),
      fc.constant({ ...answer, unknown: 'unknown' }),
    )
  }
  return fc.oneof(fc.constant(`${answer}`), fc.constant(`${answer} `), fc.constant('unknown'), fc.string())
}
