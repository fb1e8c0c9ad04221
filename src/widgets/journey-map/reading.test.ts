import { expect, test } from 'vitest'
import { columnsReading } from '@/models/import/columns'
import { specs, tallyJourney } from './reading.ts'

const read = (header: string[], rows: string[][]) => {
  const reading = columnsReading(specs, tallyJourney)
  const { columns } = reading.look(header).result()
  const counting = reading.count(columns)
  for (const [at, row] of rows.entries()) counting.row(row, at + 2)
  return counting.result()
}

test('a touchpoint a row, in either language, in the order of the file', () => {
  const { result, used } = read(
    ['接触点', '重要性（1到5）', '期望', '体验', '等几分钟'],
    [
      ['签到', '3', '6', '5.5', '4'],
      ['候诊', '5', '5.5', '3', '38'],
    ],
  )
  expect(used).toBe(2)
  expect(result).toEqual({
    touchpoints: [
      { name: '签到', rows: 1, importance: 3, expectation: 6, experience: 5.5, wait: 4 },
      { name: '候诊', rows: 1, importance: 5, expectation: 5.5, experience: 3, wait: 38 },
    ],
    left: 0,
  })
})

test('answers of many customers are averaged by touchpoint; an empty cell takes no part', () => {
  const { result } = read(
    ['Touchpoint', 'Expected', 'Experienced'],
    [
      ['Paying', '6', '4'],
      ['Waiting', '5', '2'],
      ['Paying', '5', ''],
      ['Paying', '', '5'],
    ],
  )
  expect(result.touchpoints).toEqual([
    { name: 'Paying', rows: 3, importance: null, expectation: 5.5, experience: 4.5, wait: null },
    { name: 'Waiting', rows: 1, importance: null, expectation: 5, experience: 2, wait: null },
  ])
})

test('a cell out of range leaves its row out and is told', () => {
  const { result, used, bad } = read(
    ['Step', 'Importance', 'Experience'],
    [
      ['A', '6', '4'],
      ['B', '5', '8'],
      ['C', '2', '7'],
    ],
  )
  expect(used).toBe(1)
  expect(result.touchpoints.map(({ name }) => name)).toEqual(['C'])
  expect(bad.map(({ row, id, why }) => [row, id, why])).toEqual([
    [2, 'importance', 'range'],
    [3, 'experience', 'range'],
  ])
})

test('what a journey has no room for is counted, not lost in silence', () => {
  const { result } = read(
    ['Step'],
    Array.from({ length: 75 }, (_, at) => [`step ${at}`]),
  )
  expect(result.touchpoints).toHaveLength(60)
  expect(result.left).toBe(15)
})
