import { describe, expect, it } from 'vitest'
import { toCsv } from '@/models/csv'
import { type Answer, itemIds, scorecardOf } from './model.ts'
import { answersReader } from './reading.ts'
import { checkState, file, peopleState, presetStates } from './state.ts'
import { strings } from './strings.ts'
import { exampleRows, exportRows } from './View.tsx'

async function read(text: string, plan?: Record<string, number | null>) {
  // biome-ignore lint/suspicious/noExplicitAny: what is told is looked at part by part
  const told: any[] = []
  const reader = answersReader((one) => told.push(one))
  await reader({ ask: 'look', file: new Blob([text]) })
  const looked = told.find((one) => one.told === 'looked')?.looked
  if (looked) await reader({ ask: 'count', plan: plan ?? looked.columns })
  return { looked, counted: told.find((one) => one.told === 'counted')?.result }
}

const inOrder = (from: number) => Object.fromEntries(itemIds.map((id, at) => [id, from + at]))
const line = (...cells: (string | number)[]) => `${cells.join(',')}\n`
const scores = (first: string | number = 5) => [first, ...Array<number>(20).fill(5)]

describe('a file of people', () => {
  it.each(['zh', 'en'] as const)('the example that can be downloaded has the means of the worked example (%s)', async (locale) => {
    for (const example of Object.values(presetStates(locale))) {
      const { looked, counted } = await read(toCsv(exampleRows(example, strings[locale])))
      expect(looked.columns).toEqual(inOrder(1))
      expect(counted).toMatchObject({ used: example.n, badCount: 0, result: { inOrder: false } })
      counted.result.items.forEach((mean: Answer, at: number) => {
        const own = example.items[at] ?? null
        if (own === null) expect(mean).toBeNull()
        else expect(Math.abs((mean ?? 0) - own)).toBeLessThan(0.05)
      })
      // People differ, as they do.
      for (const { sd } of counted.result.spread.conveniences) expect(sd).toBeGreaterThan(0.5)
    }
  })

  it('has scores from 1 to 7, and as many rows as make a file where the number of people does not', () => {
    const [clinic] = Object.values(presetStates('en'))
    for (const n of [null, 1, 1_000_000]) expect(exampleRows({ ...clinic!, n }, strings.en)).toHaveLength(41)
    for (const mean of [1, 1.3, 4, 6.99, 7]) {
      const rows = exampleRows({ ...clinic!, items: itemIds.map(() => mean) }, strings.en).slice(1)
      const cells = rows.flatMap((row) => row.slice(1).map(Number))
      expect([Math.min(...cells) >= 1, Math.max(...cells) <= 7]).toEqual([true, true])
      expect(cells.reduce((sum, cell) => sum + cell) / cells.length).toBeCloseTo(mean, 1)
    }
  })

  it.each(['zh', 'en'] as const)('a statement alone is heading enough, in any order (%s)', async (locale) => {
    const backwards = [...itemIds].reverse()
    const heads = backwards.map((id) => `"${strings[locale].statements[id]}"`)
    const { looked } = await read(line(...heads) + line(...scores()))
    expect(looked.columns).toEqual(Object.fromEntries(backwards.map((id, at) => [id, at])))
  })

  it.each([
    ['D1', 'd1'],
    ['b_06', 'b6'],
    ['决策便利 2', 'd2'],
    ['Access convenience 4', 'a4'],
    ['购后3', 'p3'],
    ['Post-benefit 5: solved', 'p5'],
  ])('%s is %s', async (heading, id) => {
    const { looked } = await read(line('name', heading) + line('x', 5))
    expect(looked.columns[id]).toBe(1)
    expect(Object.values(looked.columns).filter((column) => column !== null)).toHaveLength(1)
  })

  it('where no heading is known, exactly 21 columns of scores are taken in order, and it is said', async () => {
    const heads = Array.from({ length: 21 }, (_, at) => `Q${at + 1}`)
    const text = line('no.', ...heads, 'remarks') + line(101, ...scores(2), 'slow') + line(102, ...scores(4), '')
    const { looked, counted } = await read(text)
    expect(looked.columns).toEqual(inOrder(1))
    expect(counted).toMatchObject({ used: 2, result: { inOrder: true } })
    expect(counted.result.items[0]).toBe(3)
    expect((await read(text, { ...inOrder(1), d1: 2, d2: 1 })).counted.result.inOrder).toBe(false)
  })

  it('where neither headings nor columns tell, nothing is taken until columns are chosen', async () => {
    const text = line('x', 'y') + line(5, 6)
    const { looked, counted } = await read(text)
    expect(Object.values(looked.columns).every((column) => column === null)).toBe(true)
    expect(counted.used).toBe(0)
    expect((await read(text, { d1: 0, p5: 1 })).counted).toMatchObject({ used: 1, result: { n: 1 } })
  })

  it('an empty cell is no answer; a cell that cannot be used is told, and its row left out', async () => {
    const { counted } = await read('d1,d2,p1\n6,,\n4,2,\n8,1,1\n5,often,1\n"6,5",1,1\n,,\n0,,3\n')
    expect(counted).toMatchObject({ used: 2, badCount: 4 })
    expect(counted.bad).toEqual([
      { row: 4, found: '8', id: 'd1', why: 'range' },
      { row: 5, found: 'often', id: 'd2', why: 'text' },
      { row: 6, found: '6,5', id: 'd1', why: 'comma' },
      { row: 8, found: '0', id: 'd1', why: 'range' },
    ])
    expect(counted.result.items.slice(0, 3)).toEqual([5, 2, null])
    expect(counted.result.spread.conveniences[0]).toMatchObject({ n: 2, low: 1 })
  })

  it('a row with a name and no answers is nobody', async () => {
    expect((await read('name,d1\nLi,6\nWang,\n')).counted).toMatchObject({ used: 1, result: { n: 1 } })
  })
})

describe('what is kept of it', () => {
  it('is means and counts, and opens again as a file and as a link', async () => {
    const { counted } = await read('d1,d2\n6,5\n4,\n5,7\n')
    const state = peopleState(counted.result, 'June')
    expect(state.items.slice(0, 3)).toEqual([5, 6, null])
    expect(checkState(state)).toEqual(state)
    expect(file.fromJson(file.toJson(state))).toEqual({ ok: true, state })
    expect(file.fromFragment(file.toFragment(state) ?? '')).toEqual({ ok: true, state })
  })

  it('more people in a part than in all is refused', async () => {
    const state = peopleState((await read('d1\n6\n4\n')).counted.result, '')
    expect(checkState({ ...state, n: 1 })).toBeNull()
    expect(checkState({ ...state, n: null })).toBeNull()
    expect(checkState({ ...state, spread: { ...state.spread, answered: [1] } })).toBeNull()
  })

  it('the table that leaves has every convenience and statement, and a mark at the weakest', () => {
    const state = presetStates('en')['clinic']!
    const rows = exportRows(state, scorecardOf(state.items, state.n), strings.en)
    expect(rows).toContainEqual(['Benefit convenience', 'what they came for', 3.4, 40, null, null, null, null, 1])
    expect(rows).toContainEqual(['b1', strings.en.statements.b1, 'Benefit convenience', 2.8, 40])
    expect(rows.filter(([id]) => (itemIds as readonly unknown[]).includes(id))).toHaveLength(21)
  })
})
