import fc from 'fast-check'
import { describe, expect, it, test } from 'vitest'
import { random, seedFor, shuffled } from '@/models/random'
import { allot, begin, draw, isSitting, missed, type Pooled, scoreOf, sheet } from '@/models/sitting'

const question = (n: number, module: string, ...concepts: string[]): Pooled => ({ id: `${module}/l/q${n}`, rev: 1, module, concepts })
const pool = [
  ...Array.from({ length: 12 }, (_, n) => question(n, 'gaps', ['gap-1', 'gap-2', 'gap-3'][n % 3] as string)),
  ...Array.from({ length: 6 }, (_, n) => question(n, 'loyalty', ['matrix', 'chain'][n % 2] as string)),
]

describe('chance from a seed', () => {
  it('is the same wherever it runs (mulberry32; pinned)', () => {
    const next = random(7)
    expect([next(), next()]).toEqual([0.011704753153026104, 0.06195825757458806])
  })

  it('shuffles into every order alike', () => {
    const next = random(1)
    const first = Array.from({ length: 3000 }, () => shuffled(['a', 'b', 'c'], next)[0])
    for (const one of ['a', 'b', 'c']) expect(first.filter((entry) => entry === one).length).toBeGreaterThan(900)
  })

  it('has a seed of its own for each name', () => {
    expect(seedFor(7, 'a')).not.toBe(seedFor(7, 'b'))
    expect(seedFor(7, 'a')).toBe(seedFor(7, 'a'))
  })
})

describe('a draw', () => {
  it('depends on pool and seed alone, has no question twice, and as many as there are', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 30 }), fc.nat(), (count, seed) => {
        const drawn = draw(pool, count, seed)
        expect(draw(pool, count, seed)).toEqual(drawn)
        expect(new Set(drawn.map(({ id }) => id)).size).toBe(drawn.length)
        expect(drawn).toHaveLength(Math.min(count, pool.length))
      }),
    )
  })

  it('meets every concept before one comes again', () => {
    fc.assert(
      fc.property(fc.nat(), (seed) => {
        const drawn = new Set(draw(pool, 5, seed).map(({ id }) => id))
        expect(new Set(pool.filter(({ id }) => drawn.has(id)).flatMap(({ concepts }) => concepts)).size).toBe(5)
      }),
    )
  })

  it('keeps to the shares of the modules, and leaves out those without one', () => {
    const count = (drawn: { id: string }[], module: string) => drawn.filter(({ id }) => id.startsWith(module)).length
    fc.assert(
      fc.property(fc.nat(), (seed) => {
        const drawn = draw(pool, 9, seed, { gaps: 2, loyalty: 1 })
        expect([count(drawn, 'gaps'), count(drawn, 'loyalty')]).toEqual([6, 3])
        expect(count(draw(pool, 9, seed, { gaps: 1 }), 'loyalty')).toBe(0)
      }),
    )
  })
})

describe('shares in whole numbers', () => {
  test.each([
    [10, [1, 1, 1], [9, 9, 9], [4, 3, 3]],
    [10, [1, 1, 1], [9, 9, 2], [4, 4, 2]],
    [7, [5, 3, 2], [9, 9, 9], [4, 2, 1]],
    [5, [1, 1], [1, 1], [1, 1]],
    [3, [1, 0], [9, 9], [3, 0]],
    [0, [1, 1], [9, 9], [0, 0]],
  ])('%i over %j with room for %j are %j', (count, shares, limits, amounts) => {
    expect(allot(count, shares, limits)).toEqual(amounts)
  })

  it('give out all there is room for, and never more', () => {
    const entries = fc.array(fc.tuple(fc.integer({ min: 0, max: 9 }), fc.integer({ min: 0, max: 20 })), { minLength: 1, maxLength: 6 })
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 60 }), entries, (count, list) => {
        const [shares, limits] = [list.map(([share]) => share), list.map(([, limit]) => limit)]
        const amounts = allot(count, shares, limits)
        const room = list.reduce((sum, [share, limit]) => sum + (share > 0 ? limit : 0), 0)
        expect(amounts.reduce((sum, amount) => sum + amount, 0)).toBe(Math.min(count, room))
        for (const [index, amount] of amounts.entries()) expect(amount).toBeLessThanOrEqual(limits[index] ?? 0)
      }),
    )
  })
})

describe('a sitting', () => {
  const drawn = [1, 2, 3, 4].map((n) => ({ id: `q${n}`, rev: 1 }))
  const going = { ...begin(drawn, 7, 1, false), answers: { q1: 'a', q2: 'b' }, flags: ['q2'] }
  const handedIn = { ...going, shares: { q1: 1, q2: 0.5, q3: 0, q4: 0 }, done: 9 }
  const current = new Map(drawn.map(({ id, rev }) => [id, rev]))

  it('shows on its sheet what is answered, blank and flagged', () => {
    expect(sheet(going)).toEqual([
      { id: 'q1', mark: 'answered', flagged: false },
      { id: 'q2', mark: 'answered', flagged: true },
      { id: 'q3', mark: 'blank', flagged: false },
      { id: 'q4', mark: 'blank', flagged: false },
    ])
    expect(sheet(handedIn).map(({ mark }) => mark)).toEqual(['right', 'partly', 'wrong', 'wrong'])
  })

  it('is scored over what was drawn; a question corrected since does not count', () => {
    expect(scoreOf(handedIn, current)).toEqual({ share: 0.375, counted: 4, dropped: 0 })
    expect(scoreOf(handedIn, new Map([...current, ['q3', 2]]))).toEqual({ share: 0.5, counted: 3, dropped: 1 })
    expect(scoreOf(handedIn, new Map())).toEqual({ share: 0, counted: 0, dropped: 4 })
  })

  it('knows what to ask again', () => {
    expect(missed(handedIn).map(({ id }) => id)).toEqual(['q2', 'q3', 'q4'])
  })

  it('is told from what is none', () => {
    expect(isSitting(JSON.parse(JSON.stringify(handedIn)))).toBe(true)
    for (const broken of [null, {}, { ...going, drawn: [{}] }, { ...going, shares: { q1: 2 } }, { ...going, position: 'x' }])
      expect(isSitting(broken)).toBe(false)
  })
})
