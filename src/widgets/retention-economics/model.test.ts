import { describe, expect, it } from 'vitest'
import { byOtherPeriod, type Customers, expectedPeriods, gainOf, lifetimeValue, marginMultiple, paidBack, periods } from './model.ts'

const riverside: Customers = {
  margin: 300,
  retention: 0.8,
  discount: 0.1,
  growth: 0,
  acquisition: 400,
  extras: { lowerCost: 0, referrals: 0, price: 0 },
  timing: 'now',
  horizon: null,
}
const value = (customers: Customers) => {
  const found = lifetimeValue(customers)
  if ('refusal' in found) throw new Error(found.refusal)
  return found.value
}
const gain = (customers: Customers, points: number) => {
  const found = gainOf(customers, points)
  if ('refusal' in found) throw new Error(found.refusal)
  return found
}

/** r/(1+i−r) for retention 60, 70, 80, 90 % (rows) and discount 10, 12, 14, 16 % (columns), as Gupta & Lehmann (2005) print them. */
const published = [
  [1.2, 1.15, 1.11, 1.07],
  [1.75, 1.67, 1.59, 1.52],
  [2.67, 2.5, 2.35, 2.22],
  [4.5, 4.09, 3.75, 3.46],
]

describe('margin multiples', () => {
  it('are those of the published table, first margin a period later', () => {
    published.forEach((row, r) => {
      row.forEach((cell, i) => {
        expect(marginMultiple(0.6 + r * 0.1, 0.1 + i * 0.02, 'later')).toBeCloseTo(cell, 2)
      })
    })
  })

  it('are one more with the first margin now', () => {
    expect(marginMultiple(0.8, 0.1, 'now') - marginMultiple(0.8, 0.1, 'later')).toBeCloseTo(1, 12)
  })
})

describe('lifetime value', () => {
  it('of the running case: 1100 with the first margin now, 800 a year later', () => {
    expect(value(riverside)).toBeCloseTo(1100, 9)
    expect(value({ ...riverside, timing: 'later' })).toBeCloseTo(800, 9)
  })

  it('is the sum of its periods, with growth, extras and an end', () => {
    const rich: Customers = { ...riverside, growth: 0.04, extras: { lowerCost: 12, referrals: 20, price: 7 } }
    for (const timing of ['now', 'later'] as const) {
      for (const horizon of [1, 2, 8, 40]) {
        const customers = { ...rich, timing, horizon }
        expect(value(customers)).toBeCloseTo((periods(customers, horizon).at(-1)?.sum ?? 0) + 400, 9)
      }
      const long = { ...rich, timing, horizon: null }
      expect(value(long)).toBeCloseTo((periods(long, 3000).at(-1)?.sum ?? 0) + 400, 6)
    }
  })

  it('is less than margin times expected periods, which counts later money in full', () => {
    expect(riverside.margin * expectedPeriods(0.8)).toBeCloseTo(1500, 9)
    expect(value(riverside)).toBeLessThan(1500)
    expect(value({ ...riverside, discount: 0 })).toBeCloseTo(1500, 9)
  })

  it('follows the formula with growth, m·r/(1+i−r(1+g))', () => {
    expect(value({ ...riverside, growth: 0.05, timing: 'later' })).toBeCloseTo((300 * 0.8) / (1.1 - 0.8 * 1.05), 9)
  })

  it('is refused where retention and growth beat the discount rate, and only without an end', () => {
    const wild = { ...riverside, retention: 0.95, growth: 0.2 }
    expect(lifetimeValue(wild)).toEqual({ refusal: 'diverges' })
    expect(lifetimeValue({ ...riverside, retention: 0.88, growth: 0.25 })).toEqual({ refusal: 'diverges' })
    expect(value({ ...wild, horizon: 5 })).toBeGreaterThan(0)
    expect(gainOf({ ...riverside, growth: 0.3 }, 0.05)).toEqual({ refusal: 'diverges' })
  })
})

describe('five points of retention', () => {
  it('are worth 220 a household in the running case: 20 % with the first margin now, 27.5 % a year later', () => {
    expect(gain(riverside, 0.05)).toMatchObject({ more: expect.closeTo(220, 9), share: expect.closeTo(0.2, 12) })
    expect(gain({ ...riverside, timing: 'later' }, 0.05)).toMatchObject({ more: expect.closeTo(220, 9), share: expect.closeTo(0.275, 12) })
  })

  it('are worth more where many stay already: 4.50 to 6.33 at 90 %, 1.20 to 1.44 at 60 %, at a discount of 10 %', () => {
    expect(marginMultiple(0.95, 0.1, 'later')).toBeCloseTo(6.33, 2)
    expect(marginMultiple(0.65, 0.1, 'later')).toBeCloseTo(1.44, 2)
  })

  it('break even where the margin, less what is spent, is worth no more than before', () => {
    for (const timing of ['now', 'later'] as const) {
      const customers = { ...riverside, timing }
      const { breakEven, retention } = gain(customers, 0.05)
      expect(value({ ...customers, retention, margin: 300 - breakEven })).toBeCloseTo(value(customers), 9)
    }
    expect(gain(riverside, 0.05).breakEven).toBeCloseTo(50, 9)
  })

  it('never reach certainty', () => {
    expect(gain({ ...riverside, retention: 0.99 }, 0.05).retention).toBe(0.999)
  })
})

describe('winning a customer', () => {
  it('is paid back by the second margin in the running case', () => {
    expect(periods(riverside, 2).map(({ sum }) => Math.round(sum))).toEqual([-100, 118])
    expect(paidBack(riverside)).toBe(2)
    expect(paidBack({ ...riverside, acquisition: 0 })).toBe(0)
    expect(paidBack({ ...riverside, acquisition: 5000 })).toBeNull()
  })
})

describe('by month and by year', () => {
  it('0.995 a month is 0.9416 a year, not 0.94', () => {
    expect(byOtherPeriod({ ...riverside, retention: 0.995 }, 'year').retention).toBeCloseTo(0.9416, 4)
  })

  it('there and back is where it was', () => {
    const customers = { ...riverside, growth: 0.03, horizon: 5, extras: { lowerCost: 12, referrals: 24, price: 6 } }
    const back = byOtherPeriod(byOtherPeriod(customers, 'month'), 'year')
    expect(back.horizon).toBe(5)
    expect(back.retention).toBeCloseTo(0.8, 12)
    expect(back.margin).toBeCloseTo(300, 9)
  })
})

it('leaves what it is given alone', () => {
  const frozen = Object.freeze({ ...riverside, extras: Object.freeze({ ...riverside.extras }) })
  expect(() => [lifetimeValue(frozen), periods(frozen, 3), gainOf(frozen, 0.05), byOtherPeriod(frozen, 'month')]).not.toThrow()
})
