import type { Bilingual } from '@/schemas/text'

/** How many customers gave each pair of answers: rows by satisfaction from 1, columns by loyalty from 1. */
type Counts = readonly (readonly number[])[]

/** A worked example: counts, what a customer brings in a year on average in each of the four corners, and the cut points. */
export interface ExampleCustomers {
  name: Bilingual
  low: number
  high: number
  cells: { satisfaction: number; loyalty: number; n: number; value: number | null }[]
  cuts: { satisfaction: number; loyalty: number }
  competition: number
}

function cellsOf(counts: Counts, low: number, worth: (satisfaction: number, loyalty: number) => number | null): ExampleCustomers['cells'] {
  return counts.flatMap((row, s) =>
    row.flatMap((n, l) => {
      const [satisfaction, loyalty] = [low + s, low + l]
      const each = worth(satisfaction, loyalty)
      return n > 0 ? [{ satisfaction, loyalty, n, value: each === null ? null : n * each }] : []
    }),
  )
}

/** 200 households of an estate that only one line reached (invented): 62, 48, 58 and 32 with cuts at 4; some 300 yuan a year each. */
export const riverside: ExampleCustomers = {
  name: { zh: '云岭宽带·河滨店：滨江花园200户（虚构）', en: 'Cloudridge Broadband, Riverside: 200 households (invented)' },
  low: 1,
  high: 5,
  cells: cellsOf(
    [
      [6, 5, 3, 10, 8],
      [4, 5, 2, 12, 9],
      [1, 3, 3, 11, 8],
      [3, 9, 18, 20, 14],
      [1, 5, 12, 10, 18],
    ],
    1,
    // Those who are unsure buy the small plan; those who stay have had time to add to it.
    (satisfaction, loyalty) => (loyalty >= 4 ? (satisfaction >= 4 ? 330 : 300) : satisfaction >= 4 ? 280 : 270),
  ),
  cuts: { satisfaction: 4, loyalty: 4 },
  competition: 0.15,
}

/** A shop among many (invented): few hostages, and customers who come back only where they are delighted. */
const canteen: ExampleCustomers = {
  name: { zh: '街口快餐店：没有会员卡的一条街（虚构）', en: 'A lunch counter in a street of many (invented)' },
  low: 1,
  high: 7,
  cells: cellsOf(
    [
      [4, 1, 0, 0, 0, 0, 0],
      [3, 3, 1, 0, 0, 0, 0],
      [3, 5, 3, 1, 0, 0, 0],
      [2, 6, 7, 4, 1, 0, 0],
      [1, 4, 9, 8, 4, 2, 0],
      [0, 2, 5, 9, 8, 6, 2],
      [0, 0, 1, 2, 4, 8, 9],
    ],
    1,
    () => null,
  ),
  cuts: { satisfaction: 6, loyalty: 6 },
  competition: 0.9,
}

/** Worked examples by preset: what a lesson may open the matrix on. */
export const presets: Record<string, ExampleCustomers> = { cloudridge: riverside, canteen }

/** Nobody yet, and very few: what the pages of all examples must bear. */
export const examples: { id: string; name: Bilingual; compact: boolean; customers: ExampleCustomers }[] = [
  { id: 'cloudridge', name: riverside.name, compact: true, customers: riverside },
  { id: 'canteen', name: canteen.name, compact: false, customers: canteen },
  {
    id: 'nobody',
    name: { zh: '还没有顾客', en: 'No customers yet' },
    compact: true,
    customers: { ...riverside, name: { zh: '', en: '' }, cells: [] },
  },
]
