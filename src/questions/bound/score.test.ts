import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { inputOf } from '@/models/gap-state'
import { round } from '@/models/numbers'
import { dimensionGaps, type GapInput, itemGaps, weightedMean } from '@/models/servqual'
import { examples } from '@/questions/bound/examples'
import { type Mistake, mistakes, type Sought } from '@/questions/bound/mistakes'
import { checkNumbers, firstNumbers, numbersFrom, seededNumbers, worked } from '@/questions/bound/model'
import { type Ask, type Key, type Numbers, type Row, toAsk, toKey } from '@/questions/bound/schema'
import { scoring } from '@/questions/bound/score'
import { frozen } from '@/questions/frozen'
import { schema as numeric } from '@/questions/numeric/schema'
import type { Scored } from '@/questions/types'
import { dimensions as ids, type Scale } from '@/schemas/instrument'

const ask = frozen(toAsk(examples.plain, 'module/lesson', 'en'))
const key = frozen(toKey(examples.plain, 'en'))
/** Every mistake that can happen, named. */
const keyOf = (sought: Sought): Key => ({
  ...key,
  errors: [...mistakes[sought]],
  feedback: Object.fromEntries(['answer', 'otherwise', ...mistakes[sought]].map((id) => [id, { why: id }])),
})

it.each(Object.entries(examples))('the example %s is what an author may write', (_, example) => {
  expect(numeric.parse(example)).toEqual(example)
})

it('an ask needs the worked example, and says of which survey', () => {
  const { example: _, ...bound } = examples.plain.bound
  expect(() => toAsk({ ...examples.plain, bound }, 'module/lesson', 'en')).toThrow(
    'requires the worked example of "repair-centre" in question module/lesson/bound-weighted',
  )
})

// The numbers of the clinic, by hand: gaps 0, −0.9, −0.7, −0.25, −0.3; weighted (0 − 32.4 − 14 − 6 − 3.6) / 100 = −0.56; mean −2.15 / 5 = −0.43;
// the 22 items (0 − 4.5 − 2.8 − 1 − 1.5) / 22 = −0.4455.
describe('the worked example', () => {
  const check = (typed: string) => scoring.score({ typed }, ask, key, 'en') as Scored

  it('has the table that stands in the question', () => {
    expect(firstNumbers(ask)).toEqual({
      whose: 'example',
      rows: [
        ['tangibles', 5.5, 5.5, 8],
        ['reliability', 6.5, 5.6, 36],
        ['responsiveness', 6.2, 5.5, 20],
        ['assurance', 6.45, 6.2, 24],
        ['empathy', 5.8, 5.5, 12],
      ],
      rest: [-0.4455],
    })
  })

  it.each([
    ['-0.56', 'answer', 1],
    ['−0.564', 'answer', 1],
    ['0.56', 'sign-flipped', 0],
    ['-0.43', 'unweighted-for-weighted', 0],
    ['-0.44', 'otherwise', 0],
    ['-56', 'weights-not-divided', 0],
    ['-55.6', 'weights-not-divided', 0],
    // Divided by five, because there are five of them.
    ['-11.2', 'weights-not-divided', 0],
    ['-0.5', 'otherwise', 0],
  ])('%s is %s', (typed, feedback, earned) => {
    const score = check(typed)
    expect(score.earned).toBe(earned)
    expect(score.parts[0]?.feedback).toBe(feedback)
  })

  it('solves itself, and names its numbers', () => {
    expect(scoring.solution(ask, key)).toEqual({ typed: '−0.56' })
    expect(scoring.label('answer', ask, key, 'en')).toBe('−0.56 points')
    expect(scoring.label('weights-not-divided', ask, key, 'en')).toBe('−56.00 / −11.20 points')
    expect(scoring.label('otherwise', ask, key, 'en')).toBe('')
    expect(scoring.label('sign-flipped', toAsk(examples.plain, 'm/l', 'zh'), key, 'zh')).toBe('0.56分')
  })

  it('is told with the working, and with how the learner’s own mistake came about', () => {
    const told = scoring.keyFor!({ typed: '-0.43' }, ask, key, 'en')
    expect(told.explain.replaceAll('\u00a0', ' ')).toBe(
      'Lakeside Clinic (invented): Multiply each gap by its weight, add up, and divide by the sum of the weights. ' +
        '[8 × 0.00 + 36 × (−0.90) + 20 × (−0.70) + 24 × (−0.25) + 12 × (−0.30)] / 100 = −0.56.',
    )
    expect(told.feedback['unweighted-for-weighted']?.why.replaceAll('\u00a0', ' ')).toBe(
      'The weights are not in it. [0.00 + (−0.90) + (−0.70) + (−0.25) + (−0.30)] / 5 = −0.43.',
    )
    expect(told.feedback['sign-flipped']).toEqual(key.feedback['sign-flipped'])
    const zh = scoring.keyFor!({ typed: '' }, toAsk(examples.item, 'm/l', 'zh'), toKey(examples.item, 'zh'), 'zh')
    expect(zh.explain.replaceAll('\u00a0', ' ')).toBe('湖滨诊所（虚构）：感知减期望。5.2 − 6.7 = −1.5。')
  })
})

describe('numbers of the learner’s own', () => {
  const of: Numbers = { whose: 'own', rows: ids.map((id, index): Row => [id, 6, 6 - index / 2, 20]) }

  it('come with the answer and decide alone', () => {
    expect(scoring.score({ typed: '-1', of }, ask, key, 'en')).toMatchObject({ earned: 1 })
    expect(scoring.score({ typed: '-0.56', of }, ask, key, 'en')).toMatchObject({ earned: 0 })
    // A key made for other numbers changes nothing.
    expect(scoring.score({ typed: '-1', of }, ask, scoring.keyFor!({ typed: '' }, ask, key, 'en'), 'en')).toMatchObject({ earned: 1 })
  })

  it('make the key of the answer', () => {
    const told = scoring.keyFor!({ typed: '1', of }, ask, key, 'en')
    expect(scoring.solution(ask, told)).toEqual({ typed: '−1.00', of })
    expect(told.explain).not.toContain('Clinic')
  })

  it('say nothing of a mistake that leads to the right number: with equal weights the plain mean is right', () => {
    const told = scoring.keyFor!({ typed: '-1', of }, ask, key, 'en')
    expect(Object.keys(told.feedback)).toEqual(['answer', 'sign-flipped', 'weights-not-divided', 'otherwise'])
    expect(scoring.score({ typed: '-1', of }, ask, key, 'en')).toMatchObject({ parts: [{ feedback: 'answer' }] })
  })

  it('stay for the next try, also when nothing of what was typed does', () => {
    const answer = { typed: '3', of }
    expect(scoring.keep(answer, scoring.score(answer, ask, key, 'en') as Scored, ask)).toEqual({ typed: '', of })
  })

  it.each([
    ['no rows', { ...of, rows: [] }],
    ['four dimensions', { ...of, rows: of.rows.slice(1) }],
    ['a dimension twice', { ...of, rows: [of.rows[0], ...of.rows.slice(0, 4)] }],
    ['items', { ...of, rows: [[5, 6, 5, 20]] }],
    ['no weight', { ...of, rows: of.rows.map(([id, e, p]) => [id, e, p]) }],
    ['all weights zero', { ...of, rows: of.rows.map(([id, e, p]) => [id, e, p, 0]) }],
    ['an answer below the scale', { ...of, rows: of.rows.map(([id, e]) => [id, e, 0, 20]) }],
    ['a text', { ...of, rows: of.rows.map(([id, e]) => [id, e, '5', 20]) }],
    ['nobody’s', { ...of, whose: 'nobody' }],
    ['nothing', null],
  ])('are dropped when they cannot be those of the question: %s', (_, broken) => {
    expect(scoring.adapt({ typed: '1', of: broken }, ask)).toEqual({ typed: '1' })
  })

  it('are never believed to be off by more than rounding can be', () => {
    expect(checkNumbers({ ...of, exact: -1.004 }, ask)).toEqual({ ...of, exact: -1.004 })
    expect(checkNumbers({ ...of, exact: 5 }, ask)).toEqual(of)
  })
})

describe('what the calculator holds', () => {
  const none = new Array<number | null>(22).fill(null)
  const state = (change: object) => ({ mode: 'items' as const, ...ask.example, ...change })

  it('is of no use while a number that is asked about is missing', () => {
    const oneLess = ask.example.perception.map((value, index) => (index < 4 ? null : value))
    expect(numbersFrom(state({ perception: none }), ask, 'own')).toBeNull()
    expect(numbersFrom(state({ perception: oneLess }), ask, 'own')).toBeNull()
    expect(numbersFrom(state({ weights: [0, 0, 0, 0, 0] }), ask, 'own')).toBeNull()
    expect(numbersFrom(state({ perception: oneLess }), { sought: 'item-gap', of: 2 }, 'own')).toBeNull()
    expect(numbersFrom(state({ perception: oneLess }), { sought: 'dimension-gap', of: 'tangibles' }, 'own')).toBeNull()
    // Elsewhere it does no harm.
    expect(numbersFrom(state({ perception: oneLess }), { sought: 'item-gap', of: 5 }, 'own')?.rows).toHaveLength(5)
    expect(numbersFrom(state({ perception: oneLess }), { sought: 'dimension-gap', of: 'empathy' }, 'own')?.rows).toHaveLength(5)
  })

  it('shows the items of a dimension, or the dimensions where there are only means', () => {
    const sought = { sought: 'dimension-gap', of: 'responsiveness' } as const
    expect(numbersFrom(state({}), sought, 'own')?.rows.map(([name]) => name)).toEqual([10, 11, 12, 13])
    const means = { mode: 'dimensions' as const, weights: ask.example.weights, expectation: [5, 6, 7, null, 5], perception: [4, 4, 5, 4, 4] }
    const numbers = numbersFrom(means, sought, 'own')!
    expect(numbers.rows.map(([name]) => name)).toEqual(['tangibles', 'reliability', 'responsiveness', 'empathy'])
    const { right, wrong } = worked({ ...sought, decimals: 2 }, numbers, mistakes['dimension-gap'])
    expect(right).toMatchObject({ value: -2, text: '5 − 7 =\u00a0−2.00' })
    expect(wrong.map(({ id, value }) => [id, value])).toEqual([
      ['sign-flipped', 2],
      ['wrong-dimension', -1],
    ])
  })

  it('counts as right as the calculator shows it, where its numbers have more places than the table', () => {
    // Two items of 5.005 and 5.00, of which the table shows 5.01 and 5.00; the calculator goes by −0.9975.
    const expectation = ask.example.expectation.map((_, index) => (index < 2 ? 6 : 6.0049))
    const perception = ask.example.perception.map((_, index) => (index === 0 ? 5.005 : 5.0049))
    const sought = { ...ask, sought: 'dimension-gap', of: 'tangibles', decimals: 3 } as Ask
    const numbers = numbersFrom(state({ expectation, perception }), sought, 'own')!
    const exact = (5.005 + 3 * 5.0049 - 6 - 6 - 2 * 6.0049) / 4
    const shown = (5.01 + 3 * 5 - 24) / 4
    expect(numbers.exact).toBeCloseTo(exact, 6)
    for (const typed of [exact, shown]) {
      expect(scoring.score({ typed: typed.toFixed(3), of: numbers }, sought, keyOf('dimension-gap'), 'en')).toMatchObject({ earned: 1 })
    }
  })
})

describe('numbers that are drawn', () => {
  const seeded = toAsk(examples.seeded, 'module/lesson', 'en')

  it('are the same for the same seed and others for the next', () => {
    expect(seededNumbers(seeded, 3)).toEqual(seededNumbers(seeded, 3))
    expect(seededNumbers(seeded, 4).rows).not.toEqual(seededNumbers(seeded, 3).rows)
    expect(firstNumbers(seeded)).toEqual(seededNumbers(seeded, 0))
  })

  it('stay on the scale, keep 100 points, and can be kept with an answer', () => {
    for (let seed = 0; seed < 200; seed++) {
      const numbers = seededNumbers(seeded, seed)
      expect(numbers.rows.reduce((sum, [, , , weight]) => sum + (weight ?? 0), 0)).toBe(100)
      for (const [, expectation, perception] of numbers.rows) for (const value of [expectation, perception]) expect(value >= 1 && value <= 7).toBe(true)
      expect(checkNumbers(JSON.parse(JSON.stringify(numbers)), seeded)).toEqual(numbers)
    }
  })

  it('let each mistake be told by a number of its own', () => {
    for (let seed = 0; seed < 50; seed++) {
      const { wrong } = worked(seeded, seededNumbers(seeded, seed), mistakes.weighted)
      expect([...new Set(wrong.map(({ id }) => id))]).toEqual([...mistakes.weighted])
    }
  })
})

/** Numbers as a person puts them in: tenths, some missing. */
const inputs = fc.constantFrom<Scale>(5, 7, 9).chain((scale) => {
  const answer = fc.integer({ min: 10, max: scale * 10 }).map((tenths) => tenths / 10)
  const list = (length: number) => fc.array(fc.option(answer, { freq: 12 }), { minLength: length, maxLength: length })
  const shared = {
    name: fc.constant(''),
    scale: fc.constant(scale),
    n: fc.constant(null),
    weights: fc.array(fc.integer({ min: 0, max: 60 }), { minLength: 5, maxLength: 5 }),
  }
  return fc.record({
    ...shared,
    mode: fc.constantFrom<'items' | 'dimensions'>('items', 'dimensions'),
    expectation: list(22),
    perception: list(22),
    means: fc.record({ expectation: list(5), perception: list(5) }),
  })
})
const questions = fc.oneof(
  fc.constantFrom<Pick<Ask, 'sought' | 'of'>>({ sought: 'unweighted' }, { sought: 'weighted' }),
  fc.constantFrom(...ids).map((of) => ({ sought: 'dimension-gap' as const, of })),
  fc.integer({ min: 1, max: 22 }).map((of) => ({ sought: 'item-gap' as const, of })),
)

/**
 * The same sums once more, from the table alone and as a pupil would write them: numbers a mistake leads to, by its name.
 * (What is not in the table, the other dimensions of an item table and the 22 items, is taken from `rest`.)
 */
function byHand({ sought, of }: Pick<Ask, 'sought' | 'of'>, { rows, rest = [] }: Numbers): { right: number; wrong: [Mistake, number][] } {
  let [sum, points, weightedSum] = [0, 0, 0]
  for (const [, e, p, w = 0] of rows) {
    sum += p - e
    points += w
    weightedSum += w * (p - e)
  }
  const mean = sum / rows.length
  const weighted = weightedSum / points
  if (sought === 'weighted') {
    const wrong: [Mistake, number][] = [
      ['sign-flipped', -weighted],
      ['unweighted-for-weighted', mean],
      ['weights-not-divided', weightedSum],
      ['weights-not-divided', weightedSum / 5],
    ]
    return { right: weighted, wrong: [...wrong, ...rest.map((one): [Mistake, number] => ['item-mean', one])] }
  }
  if (sought === 'unweighted') {
    const wrong: [Mistake, number][] = [
      ['sign-flipped', -mean],
      ['sum-for-mean', sum],
      ['weighted-for-unweighted', weighted],
    ]
    return { right: mean, wrong: [...wrong, ...rest.map((one): [Mistake, number] => ['item-mean', one])] }
  }
  const line = rows.find(([name]) => name === of)
  const other: Mistake = sought === 'item-gap' ? 'wrong-item' : 'wrong-dimension'
  const others = [...rows.filter((one) => line && one !== line).map(([, e, p]) => p - e), ...rest].map((one): [Mistake, number] => [other, one])
  if (line) return { right: line[2] - line[1], wrong: [['sign-flipped', line[1] - line[2]], ...others] }
  return { right: mean, wrong: [['sign-flipped', -mean], ['sum-for-mean', sum], ...others] }
}

/** The score the calculator shows. */
function calculated(input: GapInput, { sought, of }: Pick<Ask, 'sought' | 'of'>): number {
  const dimensions = dimensionGaps(input).map(({ id, weight, gap }) => ({ id, weight, value: gap as number }))
  if (sought === 'item-gap') return itemGaps(input)[(of as number) - 1]?.gap as number
  if (sought === 'dimension-gap') return dimensions.find(({ id }) => id === of)?.value as number
  return weightedMean(sought === 'weighted' ? dimensions : dimensions.map(({ value }) => ({ weight: 1, value }))) as number
}

describe('with any numbers', () => {
  it('the right one counts, by the table and as the calculator shows it; every mistake is told by name unless another has its number', () => {
    let counted = 0
    fc.assert(
      fc.property(inputs, questions, fc.integer({ min: 0, max: 3 }), (state, question, decimals) => {
        const of = numbersFrom(inputOf(state), question, 'own')
        fc.pre(of !== null)
        counted++
        const mine: Ask = { ...ask, ...question, decimals }
        const { right, wrong } = byHand(question, of)
        const verdict = (value: number) => scoring.score({ typed: String(round(value, 8)), of }, mine, keyOf(question.sought), 'en') as Scored
        expect(verdict(right).earned).toBe(1)
        expect(verdict(round(right, decimals)).earned).toBe(1)
        expect(verdict(round(calculated(inputOf(state), question), decimals)).earned).toBe(1)
        const half = 0.5 / 10 ** decimals
        for (const [mistake, value] of wrong) {
          const score = verdict(value)
          if (Math.abs(value - right) <= half) expect(score.earned).toBe(1)
          else if (Math.abs(value - right) > half + 0.011) {
            expect(score.earned).toBe(0)
            // Another mistake may lead to the same number, or near it; then that one is told.
            const rivals = wrong.filter(([, other]) => Math.abs(other - value) <= half * 200).map(([name]) => name)
            expect(rivals).toContain(score.parts[0]?.feedback)
            if (new Set(rivals).size === 1) expect(score.parts[0]?.feedback).toBe(mistake)
          }
        }
      }),
      { numRuns: 500 },
    )
    expect(counted).toBeGreaterThan(300)
  })

  it('what is kept with the answer is read back as it was, and scored alike in both languages, with units or without', () => {
    fc.assert(
      fc.property(inputs, questions, fc.float({ min: -9, max: 9, noNaN: true }), (state, question, typed) => {
        const of = numbersFrom(inputOf(state), question, 'own')
        fc.pre(of !== null)
        const mine: Ask = { ...ask, ...question }
        const answer = { typed: typed.toFixed(2), of }
        expect(scoring.adapt(JSON.parse(JSON.stringify(answer)), mine)).toEqual(answer)
        const zh: Ask = { ...mine, unit: '分' }
        const score = scoring.score(answer, mine, keyOf(question.sought), 'en')
        expect(scoring.score(answer, zh, keyOf(question.sought), 'zh')).toEqual(score)
        // What is told agrees with the verdict: the number called right is right, and none of the mistakes is.
        const told = scoring.keyFor!(answer, mine, keyOf(question.sought), 'en')
        expect(scoring.score(scoring.solution(mine, told), mine, told, 'en')).toMatchObject({ earned: 1 })
        if (score.kind === 'scored') expect(told.feedback[score.parts[0]?.feedback ?? '']).toBeDefined()
        for (const { value } of worked(mine, of, mistakes[question.sought]).wrong) {
          expect(scoring.score({ typed: String(round(value, 8)), of }, mine, told, 'en')).toMatchObject({ earned: 0 })
        }
      }),
    )
  })

  it('never throws, whatever storage held', () => {
    fc.assert(
      fc.property(fc.jsonValue(), fc.jsonValue(), questions, (typed, rows, question) => {
        const mine: Ask = { ...ask, ...question }
        const stored = { typed, of: { whose: 'own', rows, rest: rows, exact: typed, seed: typed } }
        const answer = scoring.adapt(stored, mine)
        expect(() => [
          scoring.score(answer, mine, key, 'en'),
          scoring.keyFor!(answer, mine, key, 'en'),
          scoring.read(stored as never, mine, 'en'),
        ]).not.toThrow()
      }),
    )
  })
})
