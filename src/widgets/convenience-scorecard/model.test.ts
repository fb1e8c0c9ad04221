import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { presets } from './examples.ts'
import { type Answer, type ByPerson, conveniences, itemIds, scorecardOf, structure, tally, type Warning, warningsOf } from './model.ts'

const clinic = presets['clinic']!
const shop = presets['phone-shop']!
const none: Answer[] = itemIds.map(() => null)
/** 21 scores, one for each convenience. */
const each = (...scores: Answer[]) => structure.flatMap(({ items }, at) => items.map(() => scores[at] ?? null))
const means = (items: readonly Answer[]) => scorecardOf(items, 40).scores.map(({ mean }) => (mean === null ? null : Number(mean.toFixed(6))))
const codes = (list: Warning[]) => list.map(({ code }) => code)

function peopleOf(rows: readonly (readonly Answer[])[]) {
  const people = tally()
  for (const row of rows) people.take(row)
  return people.result()
}

/** What a file would tell: the same spread for all five. */
const spread = (n: number, sd: number | null): ByPerson => ({
  answered: itemIds.map(() => n),
  conveniences: conveniences.map(() => ({ n, sd, low: 0 })),
})

describe('the conveniences', () => {
  it('are five, in the order of the customer’s way, with 3, 4, 3, 6 and 5 statements', () => {
    expect(structure.map(({ id, items }) => [id, items.length])).toEqual([
      ['decision', 3],
      ['access', 4],
      ['transaction', 3],
      ['benefit', 6],
      ['post-benefit', 5],
    ])
    expect(structure.flatMap(({ items }) => items)).toEqual(itemIds.map((_, at) => at))
  })

  it('of the clinic are 5.6, 5.1, 4.2, 3.4 and 4.9, overall 4.64; the weakest are benefit, and b1, b3 and b5', () => {
    const card = scorecardOf(clinic.items, clinic.n)
    expect(means(clinic.items)).toEqual([5.6, 5.1, 4.2, 3.4, 4.9])
    expect(card.overall).toBeCloseTo(4.64, 12)
    expect(card.weakest?.id).toBe('benefit')
    expect(card.weakestItems.map(({ id, mean, n }) => [id, mean, n])).toEqual([
      ['b1', 2.8, 40],
      ['b3', 3, 40],
      ['b5', 3.2, 40],
    ])
    expect(warningsOf(card)).toEqual([])
  })

  it('of the phone shop are 5.8, 5.2, 6.0, 5.3 and 3.5, overall 5.16; nobody answered b5, which is left out', () => {
    const card = scorecardOf(shop.items, shop.n)
    expect(means(shop.items)).toEqual([5.8, 5.2, 6, 5.3, 3.5])
    expect(card.overall).toBeCloseTo(5.16, 12)
    expect(card.weakest?.id).toBe('post-benefit')
    expect(card.weakestItems.map(({ id }) => id)).toEqual(['p2', 'p4', 'p1'])
    expect(card.scores[3]?.items[4]).toEqual({ id: 'b5', convenience: 'benefit', mean: null, n: 0 })
  })

  it('count once each: a mean of 21 statements would be another', () => {
    expect(scorecardOf(each(6, 6, 6, 1, 6), 40).overall).toBe(5)
  })

  it('without a score are left out of the whole; with fewer than two there is no weakest', () => {
    expect(scorecardOf(each(6, 4, null, null, null), 40)).toMatchObject({ overall: 5, weakest: { id: 'access' } })
    expect(scorecardOf(each(6), 40)).toMatchObject({ overall: 6, weakest: null })
    expect(scorecardOf(none, 40)).toMatchObject({ overall: null, weakest: null, weakestItems: [] })
  })

  it('of equals the first on the way comes first, whatever the noise of binary fractions', () => {
    // (5.6 + 5 + 4.6 + 5.2) / 4 is 5.1000000000000005 here, five times 5.1 is not.
    const items = each(6, 5.1, 6, 6, 5.1)
    ;[5.6, 5, 4.6, 5.2].forEach((value, at) => {
      items[3 + at] = value
    })
    expect(scorecardOf(items, 40).weakest?.id).toBe('access')
    expect(scorecardOf(each(4, 4, 4, 4, 4), 40)).toMatchObject({ weakest: { id: 'decision' }, weakestItems: [{ id: 'd1' }, { id: 'd2' }, { id: 'd3' }] })
  })

  it('the whole lies between the least and the greatest of the five', () => {
    const answer = fc.option(fc.double({ min: 1, max: 7, noNaN: true }))
    fc.assert(
      fc.property(fc.array(answer, { minLength: 21, maxLength: 21 }), (items) => {
        const { scores, overall, weakest } = scorecardOf(items, null)
        const five = scores.flatMap(({ mean }) => (mean === null ? [] : [mean]))
        if (overall === null) return expect(five).toEqual([])
        expect(overall).toBeGreaterThanOrEqual(Math.min(...five) - 1e-9)
        expect(overall).toBeLessThanOrEqual(Math.max(...five) + 1e-9)
        if (weakest) expect(weakest.mean).toBeCloseTo(Math.min(...five), 8)
      }),
    )
  })

  it('leaves what it is given as it was', () => {
    const items = Object.freeze([...clinic.items])
    expect(() => scorecardOf(items, 40)).not.toThrow()
    expect(() => tally().take(items)).not.toThrow()
  })

  it.each([
    ['20 scores', none.slice(1)],
    ['a score of 0', [0, ...none.slice(1)]],
    ['a score of 7.1', [7.1, ...none.slice(1)]],
    ['no number', [Number.NaN, ...none.slice(1)]],
  ])('%s is refused', (_, items) => {
    expect(() => scorecardOf(items, 40)).toThrow('scorecardOf requires 21 scores from 1 to 7, or null for none')
    expect(() => tally().take(items)).toThrow(RangeError)
  })
})

describe('people', () => {
  // Deciding: own means 2, 4, 6 (all answered) and 3 (one answered of three).
  const rows = [
    [1, 2, 3],
    [3, 4, 5],
    [5, 6, 7],
    [null, 3, null],
  ].map((row): Answer[] => [...row, ...none.slice(3)])
  const people = peopleOf(rows)

  it('a blank is left out of its statement and of that person’s mean', () => {
    expect(people.n).toBe(4)
    expect(people.items.slice(0, 4)).toEqual([3, 3.75, 5, null])
    expect(people.spread.answered.slice(0, 4)).toEqual([3, 4, 3, 0])
  })

  it('differ by their own means: R, sd(c(2, 4, 6, 3)) = 1.707825; two of them stand at 3 or less', () => {
    const [decision, access] = people.spread.conveniences
    expect(decision).toMatchObject({ n: 4, low: 2 })
    expect(decision?.sd).toBeCloseTo(1.707825, 6)
    expect(access).toEqual({ n: 0, sd: null, low: 0 })
  })

  it('the interval is t’s around the mean that is shown: 3.9167 ± 3.182446 × 1.707825 / 2', () => {
    const { mean, people: of } = scorecardOf(people.items, people.n, people.spread).scores[0]!
    expect(mean).toBeCloseTo(11.75 / 3, 12)
    expect(of?.interval?.lo).toBeCloseTo(11.75 / 3 - (3.182446 * 1.707825) / 2, 5)
    expect(of?.interval?.hi).toBeCloseTo(11.75 / 3 + (3.182446 * 1.707825) / 2, 5)
  })

  it('somebody without a single answer is nobody; one person differs from no one', () => {
    expect(peopleOf([none, each(5, 5, 5, 5, 5), none])).toMatchObject({ n: 1, spread: { conveniences: [{ n: 1, sd: null, low: 0 }, {}, {}, {}, {}] } })
    expect(peopleOf([])).toMatchObject({ n: 0, items: none })
  })
})

describe('warnings', () => {
  const of = (items: readonly Answer[], n: number | null, by?: ByPerson) => codes(warningsOf(scorecardOf(items, n, by)))

  it('of nobody, of one, of few, of an unknown number', () => {
    expect(of(none, 1)).toEqual(['nobody'])
    expect(of(clinic.items, 1)).toEqual(['one'])
    expect(of(clinic.items, 19)).toEqual(['few'])
    expect(of(clinic.items, 20)).toEqual([])
    expect(of(clinic.items, null)).toEqual(['no-n'])
  })

  it('of scores that are nearly all high', () => {
    expect(of(each(6.5, 6.4, 6.3, 6.2, 6), 40)).toEqual(['high'])
    expect(of(each(6.5, 5.9, 6.3, 6.2, 6), 40)).toEqual([])
  })

  it('of a convenience that few had occasion to answer, that is half blank, or without any score', () => {
    const few = spread(40, 0.2)
    few.conveniences[4] = { n: 19, sd: 0.2, low: 0 }
    expect(warningsOf(scorecardOf(clinic.items, 40, few))).toEqual([{ code: 'sparse', ids: ['post-benefit'] }])
    expect(of(each(5, 4, 3, 2, null), 40)).toEqual(['missing'])
    const blank = [...clinic.items]
    blank.fill(null, 10, 14)
    expect(warningsOf(scorecardOf(blank, 40))).toEqual([{ code: 'blank', ids: ['benefit'] }])
  })

  it('of a weakest that is not clearly so: by the interval where people are known, else by what is printed', () => {
    // The difference 0.8 with sd 1.5: Welch, 0.8 ± 1.9908 × 0.3354 = ± 0.668 for 40 people; ± 0.960 (t = 2.0244) for 20.
    expect(of(clinic.items, 40, spread(40, 1.5))).toEqual([])
    expect(warningsOf(scorecardOf(clinic.items, 20, spread(20, 1.5)))).toEqual([{ code: 'close', ids: ['transaction'] }])
    expect(warningsOf(scorecardOf(each(4, 3.04, 3.01, 5, 6), 40))).toEqual([{ code: 'tie', ids: ['access'] }])
  })
})
