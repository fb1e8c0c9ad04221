import { describe, expect, it } from 'vitest'
import { riverside } from './examples.ts'
import { type Cell, kindOf, loyaltyCurve, matrixOf, warningsOf } from './model.ts'

const cuts = { satisfaction: 4, loyalty: 4 }
const cell = (satisfaction: number, loyalty: number, n = 1, value: number | null = null): Cell => ({ satisfaction, loyalty, n, value })

describe('four kinds', () => {
  it('stand where Jones & Sasser (1995) put them', () => {
    expect(kindOf(cell(5, 5), cuts)).toBe('loyalist')
    expect(kindOf(cell(5, 1), cuts)).toBe('mercenary')
    expect(kindOf(cell(1, 5), cuts)).toBe('hostage')
    expect(kindOf(cell(1, 1), cuts)).toBe('defector')
  })

  it('whoever stands exactly at a cut counts as high', () => {
    expect(kindOf(cell(4, 4), cuts)).toBe('loyalist')
    expect(kindOf(cell(3.9, 4), cuts)).toBe('hostage')
  })

  it('of the 200 households of the running case are 62, 48, 58 and 32', () => {
    const { groups, n, satisfied, loyal } = matrixOf(riverside.cells, riverside.cuts)
    expect(n).toBe(200)
    expect(groups).toMatchObject({ loyalist: { n: 62 }, mercenary: { n: 48 }, hostage: { n: 58 }, defector: { n: 32 } })
    expect([satisfied.n, satisfied.share, loyal.n, loyal.share]).toEqual([110, 0.55, 120, 0.6])
  })
})

describe('counts and values', () => {
  const cells = [cell(5, 5, 3, 900), cell(5, 2, 1, 100), cell(2, 5, 2, null), cell(1, 1, 4, 200)]
  const matrix = matrixOf(cells, cuts)

  it('shares are of everybody, shares of value of what is known', () => {
    expect(matrix.groups.loyalist).toEqual({ n: 3, share: 0.3, value: 900, valueShare: 0.75 })
    expect(matrix.groups.hostage).toEqual({ n: 2, share: 0.2, value: null, valueShare: null })
    expect(matrix.value).toBe(1200)
  })

  it('the four groups are everybody, once', () => {
    const { groups, n } = matrixOf(riverside.cells, { satisfaction: 3, loyalty: 5 })
    expect(Object.values(groups).reduce((sum, group) => sum + group.n, 0)).toBe(n)
  })

  it('tells how many stand at the line, where a cut one level further would move them', () => {
    expect(matrix.onTheLine).toEqual({ satisfaction: 3 + 1 + 2, loyalty: 3 + 1 + 2 })
  })

  it('of nobody are nothing, not NaN', () => {
    const nobody = matrixOf([], cuts)
    expect(nobody).toMatchObject({ n: 0, value: null, correlation: null, curve: [] })
    expect(nobody.groups.hostage).toEqual({ n: 0, share: 0, value: null, valueShare: null })
  })
})

describe('how the answers go together', () => {
  it('correlation is Pearson’s, over customers: R, cor(c(1,2,3,4,5,5), c(2,1,4,3,5,3)) = 0.6928…', () => {
    const cells = [cell(1, 2), cell(2, 1), cell(3, 4), cell(4, 3), cell(5, 5), cell(5, 3)]
    expect(matrixOf(cells, cuts).correlation).toBeCloseTo(pearson([1, 2, 3, 4, 5, 5], [2, 1, 4, 3, 5, 3]), 12)
    expect(matrixOf(cells, cuts).correlation).toBeCloseTo(0.6928203, 7)
  })

  it('is not told of two customers, or where one answer never varies', () => {
    expect(matrixOf([cell(1, 2), cell(5, 5)], cuts).correlation).toBeNull()
    expect(matrixOf([cell(1, 3), cell(3, 3), cell(5, 3)], cuts).correlation).toBeNull()
  })

  it('the data’s own curve is mean loyalty by level of satisfaction', () => {
    expect(matrixOf([cell(5, 4, 1), cell(5, 1, 3), cell(2, 3, 2)], cuts).curve).toEqual([
      { satisfaction: 2, n: 2, loyalty: 3 },
      { satisfaction: 5, n: 4, loyalty: 1.75 },
    ])
  })
})

describe('the curve under competition', () => {
  it('begins and ends at the same points, flat in a monopoly, bent under competition', () => {
    for (const competition of [0, 0.5, 1]) expect([loyaltyCurve(0, competition), loyaltyCurve(1, competition)]).toEqual([0, 1])
    expect(loyaltyCurve(0.5, 0)).toBeCloseTo(0.9, 2)
    expect(loyaltyCurve(0.5, 1)).toBeCloseTo(0.0625, 4)
  })
})

describe('warnings', () => {
  it('of few customers, of a line that decides, of answers that are all high', () => {
    const codes = (cells: Cell[]) => warningsOf(matrixOf(cells, cuts)).map(({ code }) => code)
    expect(codes([])).toEqual(['nobody'])
    expect(codes([cell(5, 5, 29)])).toContain('small')
    expect(codes([cell(4, 4, 60), cell(1, 1, 40)])).toContain('line')
    expect(codes([cell(5, 5, 95), cell(1, 1, 5)])).toContain('all-satisfied')
    expect(warningsOf(matrixOf(riverside.cells, riverside.cuts)).map(({ code }) => code)).toEqual(['line'])
  })
})

/** By the definition, as a second opinion. */
function pearson(xs: number[], ys: number[]): number {
  const mean = (list: number[]) => list.reduce((a, b) => a + b) / list.length
  const [mx, my] = [mean(xs), mean(ys)]
  const sum = (f: (at: number) => number) => xs.reduce((total, _, at) => total + f(at), 0)
  return sum((i) => ((xs[i] ?? 0) - mx) * ((ys[i] ?? 0) - my)) / Math.sqrt(sum((i) => ((xs[i] ?? 0) - mx) ** 2) * sum((i) => ((ys[i] ?? 0) - my) ** 2))
}
