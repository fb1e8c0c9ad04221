import { describe, expect, it } from 'vitest'
import { toCsv } from '@/models/csv'
import { exampleState } from '@/models/gap-state'
import { deskStrings } from './desk-strings.ts'
import { exportRows } from './export.ts'
import { scoresOf, withAnswer } from './state.ts'
import { strings } from './strings.ts'

const state = Object.freeze(
  exampleState({
    name: '=HYPERLINK("http://evil.example")',
    n: 120,
    scale: 7,
    weights: { tangibles: 10, reliability: 34, responsiveness: 24, assurance: 20, empathy: 12 },
    expectation: [5.6, 5.2, 5.9, 5.3, 6.7, 6.6, 6.5, 6.75, 6.45, 6.5, 6.3, 6.45, 6.15, 6.45, 6.6, 6.3, 6.45, 5.6, 5.9, 5.5, 5.85, 5.65],
    perception: [5.7, 5.1, 5.8, 5.2, 5.1, 5.8, 5.6, 4.9, 5.85, 5.2, 5.75, 5.9, 5.55, 6.1, 6.15, 6.2, 5.95, 5.3, 5.75, 5.35, 5.4, 5.45],
  }),
)
const words = { ...strings.zh, ...deskStrings.zh.csv, n: 'n', scale: '量表' }
const statements = new Array<string>(22).fill('-这家店')

describe('the table for a spreadsheet', () => {
  const rows = exportRows(state, scoresOf(state), words, statements)

  it('has the scores without binary noise, as numbers', () => {
    expect(rows).toContainEqual(['差距P−E', -0.51, -0.676])
    expect(rows).toContainEqual(['22条差距的平均', -0.527273])
    expect(rows).toContainEqual(['只看感知（SERVPERF）', 5.61, 5.616])
    expect(rows).toContainEqual(['可靠性', 6.6, 5.45, -1.15, 34, -0.391, 0.578402])
  })

  it('has a row for each of the 22 items', () => {
    expect(rows.slice(-22).map((row) => row[0])).toEqual(Array.from({ length: 22 }, (_, index) => index + 1))
    expect(rows.at(-15)).toEqual([8, '可靠性', 6.75, 4.9, -1.85, '-这家店'])
  })

  it('leaves what is missing empty', () => {
    const missing = withAnswer(state, 'perception', 0, null)
    expect(exportRows(missing, scoresOf(missing), words, statements).at(-22)).toEqual([1, '有形性', 5.6, null, null, '-这家店'])
  })

  it('has no items when only dimension means were given', () => {
    const means = { ...state, mode: 'dimensions' as const }
    expect(exportRows(means, scoresOf(means), words, statements)).toHaveLength(15)
  })

  it('carries no formula into the spreadsheet', () => {
    const csv = toCsv(rows)
    expect(csv).toContain(`"'=HYPERLINK(""http://evil.example"")"`)
    expect(csv).toContain(",'-这家店\r\n")
  })
})
