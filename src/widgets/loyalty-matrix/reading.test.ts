import { describe, expect, it } from 'vitest'
import { toCsv } from '@/models/csv'
import { matrixOf } from './model.ts'
import { customersReader } from './reading.ts'
import { presetStates } from './state.ts'
import { strings } from './strings.ts'
import { exampleRows } from './View.tsx'

async function read(text: string | Uint8Array, plan?: Record<string, number | null>) {
  // biome-ignore lint/suspicious/noExplicitAny: what is told is looked at part by part
  const told: any[] = []
  const reader = customersReader((one) => told.push(one))
  await reader({ ask: 'look', file: new Blob([text as BlobPart]) })
  const looked = told.find((one) => one.told === 'looked')?.looked
  if (looked) await reader({ ask: 'count', plan: plan ?? looked.columns })
  return { told, looked, counted: told.find((one) => one.told === 'counted')?.result }
}

describe('a file of customers', () => {
  it.each(['zh', 'en'] as const)('the example that can be downloaded comes back as it was (%s)', async (locale) => {
    const example = presetStates(locale)['cloudridge']!
    const { looked, counted } = await read(toCsv(exampleRows(example, strings[locale])))
    expect(looked).toMatchObject({ rows: 200, columns: { satisfaction: 1, loyalty: 2, value: 3 } })
    expect(counted).toMatchObject({ used: 200, badCount: 0, result: { low: 1, high: 5 } })
    expect(matrixOf(counted.result.cells, example.cuts).groups).toMatchObject(matrixOf(example.cells, example.cuts).groups)
  })

  it('tells each cell it cannot use, leaves its row out, and keeps the others', async () => {
    const { counted } = await read('满意度;忠诚度;利润\n4;5;300\n6,5;3;\n;2;10\n很好;2;10\n4;11;10\n5;5;\n')
    expect(counted).toMatchObject({ used: 2, badCount: 4 })
    expect(counted.bad).toEqual([
      { row: 3, found: '6,5', id: 'satisfaction', why: 'comma' },
      { row: 4, found: '', id: 'satisfaction', why: 'empty' },
      { row: 5, found: '很好', id: 'satisfaction', why: 'text' },
      { row: 6, found: '11', id: 'loyalty', why: 'range' },
    ])
    expect(counted.result.cells).toEqual([
      { satisfaction: 4, loyalty: 5, n: 1, value: 300 },
      { satisfaction: 5, loyalty: 5, n: 1, value: null },
    ])
  })

  it.each([
    ['1 to 5', 'S,L\n1,5\n', 1, 5],
    ['1 to 7', 'S,L\n1,6\n', 1, 7],
    ['0 to 10', 'S,L\n0,9\n', 0, 10],
  ])('knows the scale by the answers: %s', async (_, text, low, high) => {
    expect((await read(text)).counted.result).toMatchObject({ low, high })
  })

  it('answers with decimals are kept to a tenth', async () => {
    expect((await read('S\tL\n3.27\t4\n3.25\t4\n')).counted.result.cells).toEqual([{ satisfaction: 3.3, loyalty: 4, n: 2, value: null }])
  })

  it('columns can be chosen by hand where headings do not tell', async () => {
    const { looked, counted } = await read('a,b\n4,5\n', { satisfaction: 0, loyalty: 1, value: null })
    expect(looked.columns).toEqual({ satisfaction: null, loyalty: null, value: null })
    expect(counted.result.cells).toHaveLength(1)
  })

  it.each([
    ['a workbook', new Uint8Array([0x50, 0x4b, 3, 4]), 'workbook'],
    ['a picture', new Uint8Array([0x89, 0x50, 0, 0]), 'binary'],
    ['headings alone', 'S,L\n', 'no-rows'],
    ['an open quote', 'S,L\n"4,5\n3,3\n', 'quote'],
  ])('%s gets a reason', async (_, file, refusal) => {
    expect((await read(file)).told.at(-1)).toMatchObject({ told: 'refused', refusal })
  })
})
