import { type ColumnSpec, type Counted, columnsReading } from '@/models/import/columns'
import { fileReader, type Told } from '@/models/import/file-reader'
import type { Cell } from './model.ts'
import { answer, mostCells } from './state.ts'

/** The columns of a file of customers. Answers of 0 to 10 are taken; which scale it is shows in the answers. */
export const specs: readonly ColumnSpec[] = [
  { id: 'satisfaction', heading: /满意|^s$|^sat|satisf/, needed: true, kind: { number: { min: 0, max: 10 } } },
  {
    id: 'loyalty',
    heading: /忠诚|再买|再来|留|续|推荐|^l$|^loy|loyal|stay|repurchase|recommend|intention/,
    needed: true,
    kind: { number: { min: 0, max: 10 } },
  },
  {
    id: 'value',
    heading: /价值|利润|消费|金额|收入|带来|^v$|value|margin|revenue|spend|profit|brings/,
    needed: false,
    kind: { number: { min: -1e9, max: 1e9 } },
  },
]

/** What a file of customers comes to. */
export interface Customers {
  low: number
  high: number
  cells: Cell[]
}

/** Scales in use; the smallest that holds every answer is taken. */
const tops = [5, 7, 10]

/** Counts customers by their two answers; keeps no row. */
function tally() {
  const cells = new Map<string, Cell>()
  let [least, most] = [Number.POSITIVE_INFINITY, 0]
  return {
    take({ satisfaction, loyalty, value }: Record<string, string | number | null>) {
      const [s, l] = [answer(Number(satisfaction)), answer(Number(loyalty))]
      least = Math.min(least, s, l)
      most = Math.max(most, s, l)
      const key = `${s} ${l}`
      const cell = cells.get(key) ?? { satisfaction: s, loyalty: l, n: 0, value: null }
      cells.set(key, { ...cell, n: cell.n + 1, value: value == null ? cell.value : (cell.value ?? 0) + Number(value) })
    },
    result: (): Customers => ({
      low: least < 1 ? 0 : 1,
      high: tops.find((top) => most <= top) ?? 10,
      cells: [...cells.values()].sort((one, other) => one.satisfaction - other.satisfaction || one.loyalty - other.loyalty).slice(0, mostCells),
    }),
  }
}

/** Reads a file of customers. */
export const customersReader = (tell: (told: Told<{ columns: Record<string, number | null> }, Counted<Customers>>) => void) =>
  fileReader(columnsReading(specs, tally), tell)
