import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { westGateInstrument } from '@/build/west-gate'
import { exampleState } from '@/models/gap-state'
import { most } from '@/models/import/table'
import { itemsIn, scaleOf, stateOf } from './survey-plan.ts'
import { type Looked, surveyReader, type Told } from './survey-reader.ts'

async function asked(file: Blob) {
  const told: Told[] = []
  const read = surveyReader((one) => told.push(one))
  await read({ ask: 'look', file })
  const looked = told.find((one): one is { told: 'looked'; looked: Looked } => one.told === 'looked')?.looked
  return { told, looked, read }
}

const { example } = westGateInstrument()
const before = exampleState({ ...example, name: example.name.zh })
const westGate = () => new Blob([readFileSync('public/data/bluestone-west-gate.csv')])

describe('reading a survey', () => {
  it('looks at the file: rows, columns, answering scale, what could be groups', async () => {
    const { looked } = await asked(westGate())
    expect(looked).toMatchObject({ encoding: 'utf-8', delimiter: ',', rows: 120, top: 7 })
    expect(looked?.columns.expectation).not.toContain(null)
    expect(looked?.columns.perception).not.toContain(null)
    expect(looked?.columns.weights).not.toContain(null)
    expect(looked?.groups.map(({ column, values }) => [looked.header[column], values])).toEqual([
      ['月份 month', 2],
      ['取机 pick-up', 2],
      ['台上时长 bench', 2],
      ['一小时海报 poster', 2],
    ])
  })

  it('counts it, as often as it is asked, and its means are the numbers of the calculator', async () => {
    const { looked, told, read } = await asked(westGate())
    const plan = { columns: looked!.columns, scale: scaleOf(looked!.top), reversed: [], group: null }
    await read({ ask: 'count', plan })
    await read({ ask: 'count', plan: { ...plan, group: 1 } })
    const counted = told.filter((one) => one.told === 'counted')
    expect(counted).toHaveLength(2)
    const survey = counted[0]!.told === 'counted' ? counted[0]!.result : undefined
    const state = stateOf(survey!, 7, 'survey.csv', before)
    expect(state.n).toBe(120)
    expect(state.perception[7]).toBeCloseTo(4.9, 12)
    expect(told.filter(({ told }) => told === 'progress').length).toBeGreaterThan(10)
  })

  it.each([
    ['an empty file', [], 'empty'],
    ['a workbook', [new Uint8Array([0x50, 0x4b, 3, 4])], 'workbook'],
    ['a picture', [new Uint8Array([0x89, 0x50, 0, 0])], 'binary'],
    ['one line of ten megabytes', ['E1,P1\n', '6'.repeat(10_000_000)], 'long-line'],
    ['ten thousand columns', [`${'E1,'.repeat(10_000)}\n`], 'too-wide'],
    ['a header alone', ['E1,P1\n'], 'no-rows'],
    ['an open quote', ['E1,P1\n"6,5\n7,7\n'], 'quote'],
  ])('%s gets a reason', async (_, parts, refusal) => {
    const { told } = await asked(new Blob(parts as BlobPart[]))
    expect(told.at(-1)).toMatchObject({ told: 'refused', refusal })
  })

  it('a file too large to be a survey is not even opened', async () => {
    const file = { size: most.bytes + 1, arrayBuffer: () => Promise.reject(new Error('opened')) } as unknown as Blob
    expect((await asked(file)).told).toEqual([{ told: 'refused', refusal: 'too-large' }])
  })
})

it.each([
  ['10-13, 18–22', [10, 11, 12, 13, 18, 19, 20, 21, 22]],
  ['３、１', [1, 3]],
  ['', []],
  ['23', null],
  ['4-2', null],
  ['x', null],
])('items written as “%s” are %j', (text, items) => {
  expect(itemsIn(text)).toEqual(items)
})
