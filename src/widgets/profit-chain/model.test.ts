import { describe, expect, it } from 'vitest'
import { presets } from './examples.ts'
import { linkIds, nodeIds } from './ids.ts'
import { arrival, type Chain, outcomeOf, reach, worthOf } from './model.ts'

const cut = presets.cloudridge
const still: Chain = { ...cut, levers: { ...cut.levers, training: { ...cut.levers.training, change: { percent: 0, from: 1, until: null } } } }

describe('training cut in quarter 1 (the running case)', () => {
  const { plain, firstSaved, firstLost, total, sunkFrom, band, sameSign } = outcomeOf(cut)

  it('saves money from quarter 1 and loses profit from quarter 6', () => {
    expect([firstSaved, firstLost]).toEqual([1, 6])
    expect(plain.profit[0]).toBeCloseTo(275_000 + 13_500, 9)
    expect(plain.profit[4]).toBeCloseTo(288_500, 9)
    expect(plain.profit[5]).toBeLessThan(275_000)
  })

  it('walks down the chain a ring at a time: each ring moves in its quarter and not before', () => {
    const first = nodeIds.map((node) => plain.rings[node].findIndex((points) => points !== 0) + 1)
    expect(Object.fromEntries(nodeIds.map((node, at) => [node, first[at]]))).toEqual({
      internal: 1,
      staff: 2,
      staying: 3,
      productivity: 3,
      value: 4,
      satisfaction: 4,
      loyalty: 5,
      profit: 6,
    })
  })

  it('by hand: −15 inside, −13.5 staff, −8.91·… value, and the last is 1.4 times loyalty', () => {
    const last = (node: (typeof nodeIds)[number]) => plain.rings[node].at(-1) ?? 0
    expect(last('internal')).toBeCloseTo(-15, 12)
    expect(last('staff')).toBeCloseTo(-13.5, 12)
    expect(last('value')).toBeCloseTo(-13.5 * (0.6 * 0.6 + 0.5 * 0.6), 12)
    expect(last('satisfaction')).toBeCloseTo(-8.019, 12)
    expect(last('loyalty')).toBeCloseTo(-5.6133, 12)
    expect(last('profit')).toBeCloseTo(-7.85862, 12)
  })

  it('has cost more than it saved from quarter 14 on', () => {
    expect(total).toBeCloseTo(16 * 13_500 - 11 * 0.0785862 * 275_000, 4)
    expect(sunkFrom).toBe(14)
    expect(outcomeOf({ ...cut, quarters: 12 }).sunkFrom).toBeNull()
  })

  it('with luck, the plain run lies inside the band, and the band is wider than nothing', () => {
    expect(band?.runs).toBe(1000)
    plain.profit.forEach((profit, quarter) => {
      expect(band?.low[quarter]).toBeLessThan(profit)
      expect(band?.high[quarter]).toBeGreaterThan(profit)
    })
    expect(sameSign).toBeGreaterThan(0.5)
  })
})

describe('money put into tools and into how work is arranged', () => {
  it('costs first, brings more from quarter 6 on, and has paid for itself later', () => {
    const { firstLost, firstSaved, sunkFrom, paidFrom } = outcomeOf({ ...presets.invest, quarters: 40 }, 0)
    expect([firstLost, firstSaved, sunkFrom]).toEqual([1, 6, null])
    expect(paidFrom).toBeGreaterThan(6)
  })
})

describe('the system', () => {
  it('without a change stays as it is', () => {
    const { plain, total, firstSaved, firstLost } = outcomeOf(still)
    expect([...plain.profit]).toEqual(Array(16).fill(275_000))
    expect([total, firstSaved, firstLost]).toEqual([0, null, null])
  })

  it('is linear: half the change is half the effect', () => {
    const half: Chain = { ...cut, levers: { ...cut.levers, training: { ...cut.levers.training, change: { percent: -37.5, from: 1, until: null } } } }
    expect(outcomeOf(half, 0).total * 2).toBeCloseTo(outcomeOf(cut, 0).total, 6)
  })

  it('a change that ends lets go a ring at a time, too', () => {
    const short: Chain = { ...cut, levers: { ...cut.levers, training: { ...cut.levers.training, change: { percent: -75, from: 1, until: 4 } } } }
    const { rings, spent } = outcomeOf(short, 0).plain
    expect([spent[3], spent[4]]).toEqual([-13_500, 0])
    expect([rings.profit[8], rings.profit[9]]).toEqual([expect.closeTo(-7.85862, 9), 0])
  })

  it('the same seed gives the same luck, another seed another', () => {
    expect([...outcomeOf(cut, 1).lucky.profit]).toEqual([...outcomeOf(cut, 1).lucky.profit])
    expect([...outcomeOf(cut, 1).lucky.profit]).not.toEqual([...outcomeOf({ ...cut, seed: 8 }, 1).lucky.profit])
  })

  it('without luck has no band', () => {
    expect(outcomeOf({ ...cut, noise: 0 })).toMatchObject({ band: null, sameSign: null })
  })

  it('luck has the size it is set to', () => {
    const { lucky } = outcomeOf({ ...still, noise: 2, quarters: 40, links: silent() }, 1)
    const values = [...lucky.rings.value]
    const mean = values.reduce((a, b) => a + b) / values.length
    const sd = Math.sqrt(values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / (values.length - 1))
    expect(sd).toBeGreaterThan(1.4)
    expect(sd).toBeLessThan(2.6)
  })

  it('leaves what it is given alone', () => {
    const frozen = structuredClone(cut)
    for (const part of [frozen, frozen.levers, frozen.links, ...Object.values(frozen.levers), ...Object.values(frozen.links)]) Object.freeze(part)
    expect(() => outcomeOf(frozen, 2)).not.toThrow()
  })
})

describe('where a budget does most', () => {
  it('reach is the product along each way, added up', () => {
    expect(reach(cut.links)).toBeCloseTo(0.9 * (0.6 * 0.6 + 0.5 * 0.6) * 0.9 * 0.7 * 1.4, 12)
  })

  it('ranks levers by what they bring for what they cost', () => {
    const ranking = worthOf(cut)
    expect(ranking[0]?.id).toBe('respect')
    expect(ranking.at(-1)?.id).toBe('pay')
    const training = ranking.find(({ id }) => id === 'training')
    expect(training?.perMoney).toBeCloseTo((0.2 * reach(cut.links) * 275_000) / 18_000, 9)
  })

  it('a lever without a budget is not infinitely good', () => {
    const free = { ...cut, levers: { ...cut.levers, respect: { ...cut.levers.respect, budget: 0 } } }
    expect(worthOf(free).at(-1)).toMatchObject({ id: 'respect', perMoney: null })
  })
})

describe('when it arrives', () => {
  it('five quarters later in the running case', () => {
    expect(arrival(cut.links)).toBe(5)
  })

  it('never, where a link that all ways share has no strength', () => {
    expect(arrival({ ...cut.links, 'value-satisfaction': { strength: 0, delay: 0 } })).toBeNull()
    expect(arrival({ ...cut.links, 'staff-productivity': { strength: 0, delay: 0 } })).toBe(5)
  })
})

it('after the second-hand figures for Sears: 5 points of attitude give 1.3 of impression and 0.5 of growth', () => {
  const { rings } = outcomeOf(presets.sears, 0).plain
  expect(rings.staff.at(-1)).toBeCloseTo(5, 12)
  expect(rings.value.at(-1)).toBeCloseTo(1.3, 12)
  expect(rings.profit.at(-1)).toBeCloseTo(0.494, 12)
})

function silent(): Chain['links'] {
  return Object.fromEntries(linkIds.map((id) => [id, { strength: 0, delay: 0 }])) as Chain['links']
}
