import { readTable, type TableRefusal } from '@/models/import/table'
import { parseNumber } from '@/models/numbers'
import type { Rater, Rating, Role } from './model.ts'
import { statements, top } from './statements.ts'

/** A cell that could not be used: left empty, and told. Rows count as a spreadsheet shows them, from 1. */
export interface BadCell {
  row: number
  /** Heading of its column. */
  column: string
  found: string
  expected: 'rating' | 'role'
}

export type Reading =
  | { ok: true; raters: Rater[]; bad: BadCell[] /** Statements that no column is for. */; missing: string[] }
  | { ok: false; code: 'no-statements' | 'no-rows' | 'too-many' }
  | { ok: false; table: TableRefusal; row: number }

/** Most people a file may bring: more than any firm has in one place. */
export const mostRaters = 5000

/** The roles as people write them; anything else is told. */
const roleWords: Record<Role, RegExp> = {
  manager: /^(managers?|mgr|m|head|lead|supervisor|管理者|管理人员|管理层|经理|主管|店长|领导)$/i,
  front: /^(front|front[ -]?line|f|staff|employee|一线|一线员工|员工|前台|店员)$/i,
}

const roleHead = /^(role|角色|岗位|身份)$/i

/**
 * The answers in a table: a heading row, a person a row. A statement's column is known by the number it begins with
 * (`1.1 …`), the role's by its name; other columns are not looked at. What cannot be used is left empty and told.
 *
 * @example readRatings('role\t1.1\nmanager\t5').raters[0] // => { role: 'manager', ratings: [5, null, …] }
 */
export function readRatings(text: string): Reading {
  const rows: { row: string[]; at: number }[] = []
  const end = readTable(text, (first) => {
    rows.push({ row: first, at: 0 })
    return (cells, at) => rows.push({ row: cells.map((cell) => cell.trim()), at })
  })
  if ('refusal' in end && end.refusal !== 'no-rows') return { ok: false, table: end.refusal, row: end.row ?? 1 }
  const headAt = rows.findIndex(({ row }) => row.some((cell) => idOf(cell) !== undefined))
  const head = rows[headAt]?.row
  if (!head) return { ok: false, code: 'no-statements' }
  const columns = statements.map(({ id }) => head.findIndex((cell) => idOf(cell) === id))
  const roleAt = head.findIndex((cell) => roleHead.test(cell))
  const people = rows.slice(headAt + 1).filter(({ row }) => row.some((cell, place) => cell !== '' && columns.includes(place)))
  if (people.length === 0) return { ok: false, code: 'no-rows' }
  if (people.length > mostRaters) return { ok: false, code: 'too-many' }

  const bad: BadCell[] = []
  const raters = people.map(({ row, at }): Rater => {
    const tell = (place: number, expected: BadCell['expected']) => {
      bad.push({ row: at, column: head[place] ?? '', found: (row[place] ?? '').slice(0, 40), expected })
      return null
    }
    const rating = (place: number): Rating => {
      const cell = row[place] ?? ''
      if (cell === '') return null
      const value = parseNumber(cell)
      return value !== null && Number.isInteger(value) && value >= 1 && value <= top ? value : tell(place, 'rating')
    }
    const said = row[roleAt] ?? ''
    const role = (Object.keys(roleWords) as Role[]).find((one) => roleWords[one].test(said))
    return { role: role ?? (said === '' ? null : tell(roleAt, 'role')), ratings: columns.map(rating) }
  })
  return { ok: true, raters, bad, missing: statements.flatMap(({ id }, place) => (columns[place] === -1 ? [id] : [])) }
}

/** The statement a heading is for: it begins with its number. A spreadsheet may have written 1,1 for 1.1. */
function idOf(heading: string): string | undefined {
  const number = /^([1-4])[.,．](\d)(?!\d)/.exec(heading)
  const id = number && `${number[1]}.${number[2]}`
  return statements.find((statement) => statement.id === id)?.id
}
