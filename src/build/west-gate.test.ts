import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { westGateCsv, westGateFile, westGateInstrument } from '@/build/west-gate'
import { decoded } from '@/models/import/decode'
import { readTable } from '@/models/import/table'
import { type Survey, surveyTally } from '@/models/survey'
import { matchColumns } from '@/models/survey-columns'

const bytes = readFileSync(westGateFile)
const text = 'text' in decoded(bytes) ? (decoded(bytes) as { text: string }).text : ''

function survey(group: string | null): Survey {
  let tally: ReturnType<typeof surveyTally> | undefined
  readTable(text, (header) => {
    const column = group === null ? null : header.findIndex((name) => name.includes(group))
    tally = surveyTally({ columns: matchColumns(header), scale: 7, reversed: [], group: column })
    return tally.add
  })
  return tally?.result() as Survey
}

it('the survey in public/ is what this project makes', () => {
  expect(bytes.toString('utf8')).toBe(westGateCsv())
})

// Worked out independently with Python 3 (fractions and statistics). In R, with d <- read.csv("bluestone-west-gate.csv"),
// rel <- rowMeans(d[, paste0("P", 5:9)] - d[, paste0("E", 5:9)]) and so on, the calls stand beside the numbers.
describe('its numbers agree with an independent calculation to 1e-9', () => {
  const all = survey(null)
  it('items', () => {
    expect(all.n).toBe(120)
    // mean(d$P8 - d$E8); sd(d$P8 - d$E8)
    expect(all.items[7]?.gap.mean).toBeCloseTo(-1.85, 9)
    expect(all.items[7]?.gap.sd).toBeCloseTo(1.6017322555556515, 9)
    const { expectation, perception } = westGateInstrument().example
    all.items.forEach((item, at) => {
      expect(item.expectation.mean).toBeCloseTo(expectation[at] ?? 0, 9)
      expect(item.perception.mean).toBeCloseTo(perception[at] ?? 0, 9)
    })
  })

  it('dimensions, overall and weighted', () => {
    // mean(rel); sd(rel); mean(rel < 0)
    const expected = [
      [-0.05, 0.5477225575051661, 0.4666666666666667],
      [-1.15, 0.9431753982864338, 0.8916666666666667],
      [-0.75, 0.6191957375051429, 0.8333333333333334],
      [-0.35, 0.5864363247831857, 0.65],
      [-0.25, 0.5434097143473411, 0.65],
    ]
    all.dimensions.forEach(({ gap, below }, at) => {
      expect(gap.mean).toBeCloseTo(expected[at]?.[0] ?? 0, 9)
      expect(gap.sd).toBeCloseTo(expected[at]?.[1] ?? 0, 9)
      expect(below).toBeCloseTo(expected[at]?.[2] ?? 0, 9)
    })
    // five <- cbind(tan, rel, res, ass, emp); mean(rowMeans(five)); sd(rowMeans(five))
    expect(all.overall.mean).toBeCloseTo(-0.51, 9)
    expect(all.overall.sd).toBeCloseTo(0.5262903310959095, 9)
    // colMeans(d[, paste0("W", 1:5)]); sum(colMeans(five) * colMeans(w)) / 100
    expect(all.weights).toEqual([10, 34, 24, 20, 12].map((points) => expect.closeTo(points, 9)))
    const weighted = all.dimensions.reduce((sum, { gap }, at) => sum + (gap.mean ?? 0) * (all.weights?.[at] ?? 0), 0) / 100
    expect(weighted).toBeCloseTo(-0.676, 9)
  })

  it('Cronbach’s alpha', () => {
    // psych::alpha(d[, paste0("P", 5:9)])$total$raw_alpha
    const expected = [
      [0.6557377049180327, 0.7132493318060328, 0.6676003734827264],
      [0.7533967391304348, 0.8336499894447963, 0.8084262233138106],
      [0.7088491517652453, 0.4127708095781072, 0.5636529680365296],
      [0.6770244821092278, 0.6438188494492044, 0.6658521686010995],
      [0.7582908163265306, 0.6910352187833512, 0.750996015936255],
    ]
    all.dimensions.forEach(({ alpha }, at) => {
      expect([alpha.expectation, alpha.perception, alpha.gap]).toEqual((expected[at] ?? []).map((value) => expect.closeTo(value, 9)))
    })
  })
})

describe('the planted cause', () => {
  const reliability = 1
  const gapOf = (of: Survey, name: string) => of.groups.find((group) => group.name.includes(name))

  it('punctuality moves the score: the 26 who had to wait past the hour agreed find reliability far worse than the 94 who had not', () => {
    const found = survey('pick-up')
    expect([gapOf(found, 'late')?.n, gapOf(found, 'on time')?.n]).toEqual([26, 94])
    expect(gapOf(found, 'late')?.dimensions[reliability]?.mean).toBeCloseTo(-2.561538, 5)
    expect(gapOf(found, 'on time')?.dimensions[reliability]?.mean).toBeCloseTo(-0.759574, 5)
    // t.test(rel ~ pickup): difference −1.80, Welch df 41.6
    expect(found.difference?.dimensions[reliability]?.value).toBeCloseTo(-1.801963993, 8)
    expect(found.difference?.dimensions[reliability]?.hi).toBeLessThan(-1.5)
    // Nothing else does: the others lie close together.
    for (const at of [0, 3, 4]) expect(Math.abs(found.difference?.dimensions[at]?.value ?? 9)).toBeLessThan(0.2)
  })

  it('speed on the bench does not: so head office’s belief in speed is gap 1, and its standard gap 2', () => {
    const found = survey('bench')
    expect(found.groups.map(({ n }) => n)).toEqual([60, 60])
    const apart = found.difference?.dimensions[reliability]
    expect(Math.abs(apart?.value ?? 9)).toBeLessThan(0.1)
    expect((apart?.lo ?? 1) < 0 && (apart?.hi ?? -1) > 0).toBe(true)
  })

  it('the poster raised what was expected of item 8: 6.90 against 6.54', () => {
    const sums = { seen: [0, 0], not: [0, 0] }
    readTable(text, (header) => {
      const { expectation } = matchColumns(header)
      const poster = header.findIndex((name) => name.includes('poster'))
      return (cells) => {
        const sum = sums[cells[poster]?.includes('not') ? 'not' : 'seen']
        sum[0] = (sum[0] ?? 0) + 1
        sum[1] = (sum[1] ?? 0) + Number(cells[expectation[7] ?? -1])
      }
    })
    expect(sums).toEqual({ seen: [70, 483], not: [50, 327] })
  })
})
