import { describe, expect, it } from 'vitest'
import { toCsv } from '@/models/csv'
import { kindsReader } from './reading.ts'
import { mostSegments, presetStates } from './state.ts'
import { strings } from './strings.ts'
import { exampleRows } from './View.tsx'

async function read(text: string) {
  // biome-ignore lint/suspicious/noExplicitAny: what is told is looked at part by part
  const told: any[] = []
  const reader = kindsReader((one) => told.push(one))
  await reader({ ask: 'look', file: new Blob([text]) })
  const looked = told.find((one) => one.told === 'looked')?.looked
  if (looked) await reader({ ask: 'count', plan: looked.columns })
  return { looked, counted: told.find((one) => one.told === 'counted')?.result }
}

describe('a file of customers by kind', () => {
  it.each(['zh', 'en'] as const)('the example that can be downloaded comes back as it was (%s)', async (locale) => {
    const example = presetStates(locale)['cloudridge']!
    const { counted } = await read(toCsv(exampleRows(example, strings[locale])))
    const byMargin = [...example.segments].sort((one, other) => other.customers * other.margin - one.customers * one.margin)
    expect(counted.result.kinds).toEqual(byMargin.map(({ name, customers, margin }) => ({ name, customers, margin })))
  })

  it('a row per customer is put together by kind, margins averaged', async () => {
    const { counted } = await read('客户类别,毛利\n金卡,1000\n银卡,200\n金卡,500\n')
    expect(counted.result.kinds).toEqual([
      { name: '金卡', customers: 2, margin: 750 },
      { name: '银卡', customers: 1, margin: 200 },
    ])
  })

  it('too many kinds: those with the least margin are put together, and nobody is lost', async () => {
    const rows = Array.from({ length: 20 }, (_, at) => `k${at},${100 + at}`)
    const { counted } = await read(`segment,margin\n${rows.join('\n')}\n`)
    expect(counted.result.kinds).toHaveLength(mostSegments)
    expect(counted.result.together).toBe(9)
    expect(counted.result.kinds.reduce((sum: number, { customers }: { customers: number }) => sum + customers, 0)).toBe(20)
    expect(counted.result.kinds.at(-1)).toMatchObject({ name: '', customers: 9, margin: 104 })
  })

  it('a row without a kind or with words for a margin is told and left out', async () => {
    const { counted } = await read('segment,margin\n,5\nA,many\nA,7\n')
    expect(counted).toMatchObject({ used: 1, badCount: 2 })
    expect(counted.bad.map(({ id, why }: { id: string; why: string }) => [id, why])).toEqual([
      ['segment', 'empty'],
      ['margin', 'text'],
    ])
  })
})
