import { expect, it } from 'vitest'
import { westGateCsv } from '@/build/west-gate'
import { csvCell } from '@/models/csv'
import { readTable } from '@/models/import/table'
import { surveyTally } from '@/models/survey'
import { matchColumns } from '@/models/survey-columns'
import { findings } from '@/schemas/findings'
import { strings } from './strings.ts'
import { between, surveyFindings, surveyRows } from './survey-export.ts'
import { surveyStrings } from './survey-strings.ts'

function westGate(group: number | null) {
  let tally: ReturnType<typeof surveyTally> | undefined
  readTable(westGateCsv().slice(1), (header) => {
    tally = surveyTally({ columns: matchColumns(header), scale: 7, reversed: [], group })
    return tally.add
  })
  return tally!.result()
}
const { dimensions, expectation, perception, gap } = strings.en
const names = { dimensions, labels: Array.from({ length: 22 }, (_, at) => `Item ${at + 1}`), expectation, perception, gap }

it('the findings are a file any reader of findings takes', () => {
  const file = findings.parse(JSON.parse(surveyFindings(westGate(null), surveyStrings.en, names, { place: 'West Gate', day: '2026-11-27', language: 'en' })))
  expect(file.findings.map(({ what, gap, numbers }) => [what, gap, numbers[0]?.value])).toEqual([
    ['Item 8: perception falls 1.85 short of expectation', 'gap-1', -1.85],
    ['Item 5: perception falls 1.60 short of expectation', 'gap-1', -1.6],
    ['Item 10: perception falls 1.30 short of expectation', 'gap-1', -1.3],
  ])
  expect(file.findings[0]?.evidence).toContain('120 questionnaires, 95% interval −2.14 … −1.56, 87% of customers')
})

it('the rows for a spreadsheet have all numbers and no cell that runs', () => {
  const rows = surveyRows({ ...westGate(51), groups: westGate(51).groups.map((of) => ({ ...of, name: `=cmd|${of.name}` })) }, surveyStrings.en, names)
  expect(rows[2]).toEqual([
    'Reliability',
    120,
    6.6,
    5.45,
    -1.15,
    expect.closeTo(-1.3205, 4),
    expect.closeTo(-0.9795, 4),
    expect.closeTo(0.943175, 6),
    expect.closeTo(0.891667, 6),
    expect.closeTo(0.83365, 5),
    expect.closeTo(0.808426, 5),
  ])
  expect(
    rows
      .flat()
      .map(csvCell)
      .filter((cell) => /^"?[=@]/.test(cell)),
  ).toEqual([])
})

it('an interval that there is none of is a dash', () => {
  expect(between(null)).toBe('–')
})
