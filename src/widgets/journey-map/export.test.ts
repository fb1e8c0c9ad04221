import { expect, test } from 'vitest'
import { findings } from '@/schemas/findings'
import { exampleRows, exportRows, findingsText } from './export.ts'
import { journeyOf } from './model.ts'
import { blank, presetStates } from './state.ts'
import { strings } from './strings.ts'

const state = presetStates('en')['clinic']!
const journey = journeyOf(state.touchpoints, state.cut)

test('a spreadsheet has a row for every touchpoint, with its gap and what stands in the blueprint', () => {
  const rows = exportRows(state, journey, strings.en)
  expect(rows).toHaveLength(5 + 12)
  expect(rows[8]).toEqual([
    'Waiting for the doctor',
    'seen or heard',
    5,
    5.5,
    3,
    -2.5,
    12.5,
    38,
    'lost',
    '',
    'Chairs, call screen',
    'Waits, soothes the child',
    '',
    'Doctor sees those before',
    'Rota',
  ])
  expect(exampleRows(state, strings.en)[4]).toEqual(['Waiting for the doctor', 5, 5.5, 3, 38])
})

test('the five greatest shortfalls leave as findings, with who was asked', () => {
  const file = findings.parse(JSON.parse(findingsText(state, journey, strings.en, 'en', '2026-11-27')))
  expect(file.findings.map(({ what }) => what.slice(0, 26))).toEqual([
    '“Waiting for the doctor” f',
    '“Back to the doctor” fell ',
    '“Being called” fell short ',
    '“Being told how to give it',
    '“Paying” fell short of wha',
  ])
  expect(file.findings[0]).toMatchObject({ numbers: [{ value: -2.5, n: 40 }, { value: 12.5 }, { value: 38 }], gap: 'gap-5' })
  expect(file.findings[2]?.what).toContain('Called once; whoever is in the toilet')
})

test('an estimate of one’s own says so', () => {
  const own = { ...blank, touchpoints: [{ ...blank.touchpoints[0]!, expectation: 6, experience: 2 }] }
  const file = findings.parse(JSON.parse(findingsText(own, journeyOf(own.touchpoints, 4), strings.zh, 'zh', '2026-11-27')))
  expect(file.findings[0]?.evidence).toContain('没有问过顾客')
})
