import type { Locale } from '@/i18n/locale'
import { round } from '@/models/numbers'
import { listOf, name, orNull, record, whole, within } from '@/models/state-check'
import { type StateFile, stateFile } from '@/models/state-file'
import { type ExampleCustomers, presets } from './examples.ts'
import type { Cell, Cuts } from './model.ts'

/**
 * What the matrix holds, and what a saved one, a JSON file and a link carry: how many customers gave each pair of answers, never
 * a customer's own row.
 */
export interface MatrixState {
  /** Whose customers. Free text, shown as text only. */
  name: string
  /** The answering scale, the same for both answers. */
  low: number
  high: number
  cells: Cell[]
  cuts: Cuts
  /** For the drawing of the curve: 0, a monopoly, to 1. */
  competition: number
}

/** Pairs of answers kept: a scale of 0 to 10 has 121; means of several questions are rounded to tenths. */
export const mostCells = 2000
const mostCustomers = 10_000_000
const mostValue = 1e12

/** Answers are kept to a tenth. */
export const answer = (value: number) => round(value, 1)

/** Whatever came from storage, a file or a link, as a state; null where any part of it cannot be one. Never throws. */
export function checkState(value: unknown): MatrixState | null {
  const scale = record({ low: whole(0, 1), high: whole(4, 10) })(value)
  if (!scale) return null
  const { low, high } = scale
  const level = within(low, high)
  const rest = record<Omit<MatrixState, 'low' | 'high'>>({
    name,
    cells: listOf(
      record<Cell>({ satisfaction: level, loyalty: level, n: whole(1, mostCustomers), value: orNull(within(-mostValue, mostValue)) }),
      0,
      mostCells,
    ),
    cuts: record<Cuts>({ satisfaction: level, loyalty: level }),
    competition: within(0, 1),
  })(value)
  return rest ? { ...scale, ...rest } : null
}

/** A scale of 0 to 10 takes a link of 2,000 signs; one of tenths, as many as a browser will take. */
export const file: StateFile<MatrixState> = stateFile({
  format: 'loyalty-matrix',
  version: 1,
  fragment: '#lm=',
  check: checkState,
  pack: {
    to: ({ name: title, low, high, cuts, competition, cells }) => [
      title,
      low,
      high,
      [cuts.satisfaction, cuts.loyalty, competition],
      cells.map(({ satisfaction, loyalty, n, value }) => [satisfaction, loyalty, n, value]),
    ],
    from: ([title, low, high, line, rows]) => {
      const [satisfaction, loyalty, competition] = Array.isArray(line) ? line : []
      const cells = Array.isArray(rows)
        ? rows.map((row) => (Array.isArray(row) ? { satisfaction: row[0], loyalty: row[1], n: row[2], value: row[3] } : row))
        : rows
      return { name: title, low, high, cuts: { satisfaction, loyalty }, competition, cells }
    },
  },
  longest: { fragment: 100_000, file: 200_000 },
})

export function exampleState({ name: title, ...rest }: ExampleCustomers, locale: Locale): MatrixState {
  return { ...rest, name: title[locale] }
}

export const presetStates = (locale: Locale): Record<string, MatrixState> =>
  Object.fromEntries(Object.entries(presets).map(([id, example]) => [id, exampleState(example, locale)]))

/** Nobody yet, on a scale of five. */
export const blank: MatrixState = { name: '', low: 1, high: 5, cells: [], cuts: { satisfaction: 4, loyalty: 4 }, competition: 0.5 }
