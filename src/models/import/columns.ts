import type { FileReading, Taking } from '@/models/import/file-reader'
import { numberIn } from '@/models/survey'

/** A column a tool can use. */
export interface ColumnSpec {
  id: string
  /** A heading that means it, in its plain form: narrow, small, no spaces or joining signs. */
  heading: RegExp
  /** Whether nothing can be worked out without it. */
  needed: boolean
  /** What its cells hold. A number has limits; an empty cell is none. */
  kind: { number: { min: number; max: number } } | 'text'
}

/** Which column holds what, counted from 0; null: none does. */
export type ColumnPlan = Record<string, number | null>

/** A cell that could not be used. Rows count as a spreadsheet shows them, from 1. */
export interface BadCell {
  row: number
  found: string
  /** Which column of the tool it was for. */
  id: string
  why: 'empty' | 'text' | 'comma' | 'range'
}

/** What a counted file comes to. */
export interface Counted<Result> {
  result: Result
  /** Rows that were used. */
  used: number
  /** The first of the cells that could not be used, and how many there are. Their rows were left out. */
  bad: BadCell[]
  badCount: number
}

/** Most bad cells kept to be listed. */
export const mostBad = 100

const plain = (heading: string) =>
  heading
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\s_\-.:：()（）[\]【】#/]+/g, '')

/**
 * Finds columns by their headings; the first that fits counts, and a column is used once.
 *
 * @example matchColumns(['编号', '满意度'], [{ id: 'satisfaction', heading: /满意/, … }]) // => { satisfaction: 1 }
 */
export function matchColumns(header: readonly string[], specs: readonly ColumnSpec[]): ColumnPlan {
  const taken = new Set<number>()
  return Object.fromEntries(
    specs.map(({ id, heading }) => {
      const at = header.findIndex((name, column) => !taken.has(column) && heading.test(plain(name)))
      if (at >= 0) taken.add(at)
      return [id, at < 0 ? null : at]
    }),
  )
}

/** The columns that a plan still lacks. */
export function missingColumns(plan: ColumnPlan, specs: readonly ColumnSpec[]): string[] {
  return specs.filter(({ id, needed }) => needed && plan[id] == null).map(({ id }) => id)
}

/** A row's values: a text or a number for each column the file has, null for the others and for an empty one that is not needed. */
export type Values = Record<string, string | number | null>

/**
 * Reads a table a row per customer (or kind of customer) by named columns. A row with a cell that cannot be used is left out,
 * and the cell is told.
 *
 * @param taking makes what takes in the values of each good row
 */
export function columnsReading<Result>(
  specs: readonly ColumnSpec[],
  taking: () => { take: (values: Values) => void; result: () => Result },
): FileReading<ColumnPlan, { columns: ColumnPlan }, Counted<Result>> {
  return {
    look: (header) => ({ row: () => undefined, result: () => ({ columns: matchColumns(header, specs) }) }),
    count(plan): Taking<Counted<Result>> {
      const inner = taking()
      const bad: BadCell[] = []
      let [used, badCount] = [0, 0]
      return {
        row(cells, number) {
          const values: Values = {}
          let good = true
          for (const { id, needed, kind } of specs) {
            const column = plan[id] ?? null
            const cell = column === null ? '' : (cells[column] ?? '').trim()
            const value = column === null ? null : read(cell, needed, kind)
            if (value !== null && typeof value === 'object') {
              good = false
              badCount += 1
              if (bad.length < mostBad) bad.push({ row: number, found: cell.slice(0, 40), id, why: value.why })
            } else values[id] = value
          }
          if (!good) return
          used += 1
          inner.take(values)
        },
        result: () => ({ result: inner.result(), used, bad, badCount }),
      }
    },
  }
}

function read(cell: string, needed: boolean, kind: ColumnSpec['kind']): string | number | null | { why: BadCell['why'] } {
  if (cell === '') return needed ? { why: 'empty' } : null
  if (kind === 'text') return cell
  const number = numberIn(cell)
  if (typeof number === 'string') return { why: number }
  return number < kind.number.min || number > kind.number.max ? { why: 'range' } : number
}
