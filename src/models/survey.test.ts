import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { mean } from '@/models/numbers'
import { itemCount, structure } from '@/models/servqual'
import { gapsToAsk, numberIn, type Survey, type SurveyPlan, surveyTally } from '@/models/survey'
import { answersFound, matchColumns } from '@/models/survey-columns'

const header = [
  ...Array.from({ length: itemCount }, (_, at) => `E${at + 1}`),
  ...Array.from({ length: itemCount }, (_, at) => `P${at + 1}`),
  ...structure.map((_, at) => `W${at + 1}`),
  'branch',
]
const plan: SurveyPlan = { columns: matchColumns(header), scale: 7, reversed: [], group: null }
const tellAll = (rows: readonly (readonly string[])[], of: Partial<SurveyPlan> = {}): Survey => {
  const tally = surveyTally({ ...plan, ...of })
  rows.forEach((row, at) => {
    tally.add(row, at + 2)
  })
  return tally.result()
}
/** A respondent who gives the same answers all through. */
const same = (e: number | string, p: number | string, weights: (number | string)[] = [20, 20, 20, 20, 20], branch = 'a') =>
  [...Array(itemCount).fill(e), ...Array(itemCount).fill(p), ...weights, branch].map(String)

describe('columns', () => {
  it.each([
    ['E1', 'P1', 'W1'],
    ['e01', 'p01', 'w1'],
    ['期望1', '感知1', '权重1'],
    ['期望 第1条'.replace('第', ''), '感知-1', '有形性权重'],
    ['Expectation 1', 'Perception 1', 'Weight: Tangibles'],
    ['Ｅ１ 设备新', 'Ｐ１ 设备新', 'Importance of tangibles'],
  ])('%s, %s and %s are found', (e, p, w) => {
    const found = matchColumns(['no', e, p, w])
    expect([found.expectation[0], found.perception[0], found.weights[0]]).toEqual([1, 2, 3])
  })

  it('what is none of them is left alone, and the first of two counts', () => {
    expect(answersFound(matchColumns(['email', 'page', 'E23', 'P0', '备注', 'E100']))).toBe(0)
    expect(matchColumns(['E2', 'E2']).expectation[1]).toBe(0)
  })
})

describe('a survey', () => {
  it('is counted respondent by respondent: gap, deviation, share below, weights', () => {
    const found = tellAll([same(7, 6), same(6, 6), same(7, 4, [10, 30, 20, 20, 20])])
    expect(found.n).toBe(3)
    expect(found.overall.mean).toBeCloseTo(-4 / 3, 12)
    expect(found.items[0]?.gap.sd).toBeCloseTo(Math.sqrt(7 / 3), 12)
    expect(found.dimensions[1]?.below).toBeCloseTo(2 / 3, 12)
    expect(found.weights).toEqual([50 / 3, 70 / 3, 20, 20, 20].map((value) => expect.closeTo(value, 9)))
  })

  it('leaves out what is missing item by item, and says where', () => {
    const row = same(6, 5)
    row[0] = ''
    row[23] = 'often'
    row[24] = '9'
    row[25] = '6,5'
    const { items, dimensions, findings, counts } = tellAll([row, same(6, 5)])
    expect(items.slice(0, 4).map(({ gap, missing }) => [gap.n, missing])).toEqual([
      [1, 1],
      [1, 1],
      [1, 1],
      [1, 1],
    ])
    expect(dimensions[0]?.gap.n).toBe(1)
    expect(findings).toEqual([
      { code: 'empty', row: 2, column: 1, value: '' },
      { code: 'text', row: 2, column: 24, value: 'often' },
      { code: 'range', row: 2, column: 25, value: '9' },
      { code: 'comma', row: 2, column: 26, value: '6,5' },
    ])
    expect(counts).toEqual({ empty: 1, text: 1, range: 1, comma: 1, weights: 0 })
  })

  it('takes a row without answers for blank, not for a hundred mistakes', () => {
    const { n, blank, findings } = tellAll([same('', '', ['', '', '', '', '']), same(6, 5)])
    expect([n, blank, findings.length]).toEqual([1, 1, 0])
  })

  it('uses no weights that do not sum to 100', () => {
    const { weights, counts, findings } = tellAll([same(6, 5, [50, 50, 50, 0, 0])])
    expect(weights).toBeNull()
    expect(counts.weights).toBe(1)
    expect(findings[0]).toMatchObject({ code: 'weights', row: 2, value: '150' })
  })

  it('turns round items that were worded the other way, on both sides', () => {
    const row = same(6, 5)
    row[9] = '2'
    row[31] = '3'
    expect(tellAll([row], { reversed: [10] }).items[9]).toMatchObject({ expectation: { mean: 6 }, perception: { mean: 5 } })
  })

  it('lists the first fifty findings and counts all', () => {
    const row = same(6, 'x')
    const { findings, counts } = tellAll([row, row, row])
    expect([findings.length, counts.text]).toEqual([50, 66])
  })

  it('compares groups, the largest first', () => {
    const rows = [
      same(7, 6, undefined, 'East'),
      same(7, 5, undefined, 'East'),
      same(7, 4, undefined, 'West'),
      same(7, 3, undefined, 'West'),
      same(7, 6, undefined, 'East'),
    ]
    const { groups, difference } = tellAll(rows, { group: header.indexOf('branch') })
    expect(groups.map(({ name, n, overall }) => [name, n, overall.mean])).toEqual([
      ['East', 3, expect.closeTo(-4 / 3, 12)],
      ['West', 2, -3.5],
    ])
    expect(difference?.overall?.value).toBeCloseTo(-3.5 + 4 / 3, 12)
  })

  it('holds on to few groups, however many there are', () => {
    const rows = Array.from({ length: 600 }, (_, at) => same(7, 6, undefined, `${at}`))
    const { groups, otherGroups } = tellAll(rows, { group: header.indexOf('branch') })
    expect([groups.length, otherGroups]).toEqual([6, 594])
  })

  // Cronbach's alpha by hand: two items answered (1,2), (2,3), (3,5), (4,4): variances 5/3 and 5/3, of the sum 70/12.
  it('tells how alike the items of a dimension are answered', () => {
    const answers = [
      [1, 2],
      [2, 3],
      [3, 5],
      [4, 4],
    ]
    const rows = answers.map(([a, b]) => {
      const row = same(7, 4)
      // Tangibles: two items that vary as above, and the same two again.
      row.splice(22, 4, ...[a, b, a, b].map(String))
      return row
    })
    const sum = answers.map(([a = 0, b = 0]) => 2 * (a + b))
    const centre = mean(sum)
    const whole = sum.reduce((all, value) => all + (value - centre) ** 2, 0) / 3
    expect(tellAll(rows).dimensions[0]?.alpha.perception).toBeCloseTo((4 / 3) * (1 - (4 * (5 / 3)) / whole), 12)
    expect(tellAll(rows).dimensions[1]?.alpha.perception).toBeNull()
  })

  it('says the same of rows in any order, and of each as it says of all at once', () => {
    const answer = fc.oneof({ weight: 9, arbitrary: fc.integer({ min: 1, max: 7 }).map(String) }, { weight: 1, arbitrary: fc.constantFrom('', 'x') })
    const row = fc
      .tuple(fc.array(answer, { minLength: 44, maxLength: 44 }), fc.constantFrom('a', 'b'))
      .map(([cells, branch]) => [...cells, '20', '20', '20', '20', '20', branch])
    fc.assert(
      fc.property(fc.array(row, { minLength: 2, maxLength: 12 }), (rows) => {
        const found = tellAll(rows)
        const back = tellAll([...rows].reverse())
        for (const [at, item] of found.items.entries()) {
          const pairs = rows.flatMap((cells) => {
            const [e, p] = [numberIn(cells[at] ?? ''), numberIn(cells[at + 22] ?? '')]
            return typeof e === 'number' && typeof p === 'number' ? [p - e] : []
          })
          expect(item.gap.n).toBe(pairs.length)
          if (pairs.length > 0) expect(item.gap.mean).toBeCloseTo(mean(pairs), 9)
          if (item.gap.sd !== null) expect(back.items[at]?.gap.sd).toBeCloseTo(item.gap.sd, 9)
        }
      }),
      { numRuns: 60 },
    )
  })
})

it.each([
  [' 6 ', 6],
  ['６', 6],
  ['5.5', 5.5],
  ['', 'empty'],
  ['n/a', 'text'],
  ['5,5', 'comma'],
  ['=1+5', 'text'],
])('the cell “%s” reads as %s', (cell, value) => {
  expect(numberIn(cell)).toBe(value)
})

it('where to ask first is upstream', () => {
  for (let item = 1; item <= itemCount; item += 1) {
    const gaps = gapsToAsk(item)
    expect([...gaps].sort()).toEqual(gaps)
  }
})
