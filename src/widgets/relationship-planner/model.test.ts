import { describe, expect, it } from 'vitest'
import { defaults, presets } from './examples.ts'
import { grid, type Level, levels, planOf, type Segment, sizeOf, suggested, warningsOf, worthOf } from './model.ts'

const riverside = (presets['cloudridge']?.segments ?? []).map((segment): Segment => ({ ...segment, name: segment.name.en }))
const withLevels = (...chosen: Level[]) => riverside.map((segment, at) => ({ ...segment, level: chosen[at] ?? segment.level }))

describe('the grid', () => {
  it('is that of Kotler & Keller: many customers by margin, a medium number, few', () => {
    expect(grid.many).toEqual({ high: ['accountable'], medium: ['reactive'], low: ['basic', 'reactive'] })
    expect(grid.medium).toEqual({ high: ['proactive'], medium: ['accountable'], low: ['reactive'] })
    expect(grid.few).toEqual({ high: ['partnership'], medium: ['proactive'], low: ['accountable'] })
  })

  it('never asks less of fewer customers, or of a higher margin', () => {
    const least = (list: readonly Level[]) => levels.indexOf(list[0] ?? 'basic')
    for (const worth of ['low', 'medium', 'high'] as const) {
      expect(least(grid.many[worth])).toBeLessThanOrEqual(least(grid.medium[worth]))
      expect(least(grid.medium[worth])).toBeLessThanOrEqual(least(grid.few[worth]))
    }
  })

  it('a limit belongs to what is above it', () => {
    expect([19, 20, 499, 500].map((n) => sizeOf(n, defaults.number))).toEqual(['few', 'medium', 'medium', 'many'])
    expect([999, 1000, 9999, 10_000].map((m) => worthOf(m, defaults.margin))).toEqual(['low', 'medium', 'medium', 'high'])
  })

  it('suggests basic, accountable and partnership for the running case', () => {
    expect(riverside.map((segment) => suggested(segment, defaults)[0])).toEqual(['basic', 'accountable', 'partnership'])
  })
})

describe('a plan', () => {
  it('of the running case takes 840 hours of 600: 400 + 120 + 320', () => {
    const plan = planOf(riverside, defaults)
    expect(plan.segments.map(({ hours }) => hours)).toEqual([400, 120, 320])
    expect(plan).toMatchObject({ hours: 840, over: 240, cost: 67_200, margin: 1_100_000, left: 1_032_800, customers: 2068 })
  })

  it('fits once households are served at the basic level: 540 hours', () => {
    expect(planOf(withLevels('basic'), defaults)).toMatchObject({ hours: 540, over: -60, relief: [] })
  })

  it('0.4 % of the customers bring 29 % of the margin', () => {
    const large = planOf(riverside, defaults).segments[2]
    expect(large?.customerShare).toBeCloseTo(0.00387, 5)
    expect(large?.marginShare).toBeCloseTo(0.2909, 4)
  })

  it('says which step down frees most hours', () => {
    expect(planOf(riverside, defaults).relief).toEqual([
      { at: 0, level: 'basic', frees: 300 },
      { at: 2, level: 'proactive', frees: 272 },
      { at: 1, level: 'reactive', frees: 108 },
    ])
  })

  it('tells a level above or below the grid', () => {
    const plan = planOf(withLevels('accountable', 'basic'), defaults)
    expect(plan.segments.map(({ fit }) => fit)).toEqual(['above', 'below', 'fits'])
    expect(warningsOf(plan)).toEqual([
      { code: 'over', hours: 3723 },
      { code: 'dear', at: [0] },
      { code: 'above', at: [0] },
      { code: 'below', at: [1] },
    ])
  })

  it('of nobody is nothing, not NaN', () => {
    expect(planOf([], defaults)).toMatchObject({ hours: 0, cost: 0, margin: 0, customers: 0, relief: [] })
    const empty = planOf([{ name: '', customers: 0, margin: 0, level: 'partnership' }], defaults)
    expect(empty.segments[0]).toMatchObject({ hours: 0, marginShare: 0, customerShare: 0, costShare: null })
    expect(warningsOf(empty)).toEqual([{ code: 'nobody' }])
  })
})
