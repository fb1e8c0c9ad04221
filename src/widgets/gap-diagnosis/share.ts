import { cleanName } from '@/models/gap-state'
import { round } from '@/models/numbers'
import { type StateFile, stateFile } from '@/models/state-file'
import { type Rating, type Role, type Summary, smallestGroup, summarise } from './model.ts'
import { mostRaters } from './read.ts'
import { statements, top } from './statements.ts'

/**
 * What a diagnosis holds, and what a saved one, a JSON file and a link carry: one's own ratings, and what a team's came to.
 * Where there is a team, its results are shown; one's own ratings stay.
 */
export interface DiagnosisState {
  /** Branch or team. Free text, shown as text only. */
  name: string
  ratings: Rating[]
  team: Summary | null
}

/** Nobody has rated anything. */
export function blankState(): DiagnosisState {
  return { name: '', ratings: statements.map(() => null), team: null }
}

/** What a state's results are made from. */
export function summaryOf({ ratings, team }: DiagnosisState): Summary {
  return team ?? summarise([{ role: null, ratings }])
}

/** Decimals kept: what is shown stays the same, and a link short. */
const places = 4

type Check<T> = (value: unknown) => T | undefined

const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null && !Array.isArray(value)
const list = <T>(value: unknown, length: number, each: Check<T>): T[] | undefined => {
  if (!Array.isArray(value) || value.length !== length) return undefined
  const read = value.map(each)
  return read.includes(undefined) ? undefined : (read as T[])
}
const within =
  (low: number, high: number): Check<number | null> =>
  (value) =>
    value === null ? null : typeof value === 'number' && value >= low && value <= high ? round(value, places) : undefined
const sign = within(1, top)
const spread = within(0, top)
const rating: Check<Rating> = (value) =>
  value === null || (Number.isInteger(value) && (value as number) >= 1 && (value as number) <= top) ? (value as Rating) : undefined
const count =
  (most: number): Check<number> =>
  (value) =>
    Number.isInteger(value) && (value as number) >= 0 && (value as number) <= most ? (value as number) : undefined

function checkSummary(value: unknown): Summary | undefined {
  if (!isRecord(value)) return undefined
  const raters = count(mostRaters)(value['raters'])
  if (raters === undefined) return undefined
  const row = (names: Record<string, Check<number | null>>) => (one: unknown) => {
    const n = isRecord(one) ? count(raters)(one['n']) : undefined
    if (n === undefined) return undefined
    const read = Object.entries(names).map(([name, check]) => [name, check((one as Record<string, unknown>)[name])] as const)
    // A mean of nobody, and somebody without a mean, are both impossible.
    const whole = read.every(([, number]) => number !== undefined) && (n === 0) === (Object.fromEntries(read)['mean'] === null)
    return whole ? { n, ...Object.fromEntries(read) } : undefined
  }
  const each = list(value['statements'], statements.length, row({ mean: sign, ad: spread }) as Check<Summary['statements'][number]>)
  const gaps = list(value['gaps'], 4, row({ mean: sign, sd: spread, ad: spread }) as Check<Summary['gaps'][number]>)
  if (!each || !gaps) return undefined
  if (value['roles'] === null) return { raters, statements: each, gaps, roles: null }
  const group = (role: Role) => {
    const one = isRecord(value['roles']) ? value['roles'][role] : undefined
    if (!isRecord(one)) return undefined
    const n = count(raters)(one['n'])
    const means = list(one['gaps'], 4, sign)
    const all = list(one['statements'], statements.length, sign)
    return n !== undefined && n >= smallestGroup && means && all ? { n, gaps: means, statements: all } : undefined
  }
  const manager = group('manager')
  const front = group('front')
  return manager && front && manager.n + front.n <= raters ? { raters, statements: each, gaps, roles: { manager, front } } : undefined
}

/** Whatever came from storage, a file or a link, as a state; null where any part of it cannot be one. Never throws. */
export function checkState(value: unknown): DiagnosisState | null {
  if (!isRecord(value) || typeof value['name'] !== 'string') return null
  const ratings = list(value['ratings'], statements.length, rating)
  const team = value['team'] === null ? null : checkSummary(value['team'])
  return ratings && team !== undefined ? { name: cleanName(value['name']), ratings, team } : null
}

/** How a diagnosis leaves and comes back: a link takes rows instead of names, to stay short. */
export const file: StateFile<DiagnosisState> = stateFile({
  format: 'gap-diagnosis',
  version: 1,
  fragment: '#gd=',
  check: checkState,
  pack: {
    to({ name, ratings, team }) {
      const rows = team && [
        team.raters,
        team.statements.map(({ n, mean, ad }) => [n, mean, ad]),
        team.gaps.map(({ n, mean, sd, ad }) => [n, mean, sd, ad]),
        team.roles && (['manager', 'front'] as const).map((role) => [team.roles?.[role].n, team.roles?.[role].gaps, team.roles?.[role].statements]),
      ]
      return [name, ratings.map((one) => one ?? 0).join(''), rows]
    },
    from: ([name, digits, rows]) => ({
      name,
      ratings: typeof digits === 'string' ? [...digits].map((digit) => Number(digit) || null) : null,
      team: rows === null ? null : unpacked(rows),
    }),
  },
  longest: { fragment: 12_000, file: 100_000 },
})

/** A team from its rows; anything else as it is, for `checkState` to refuse. */
function unpacked(rows: unknown): unknown {
  if (!Array.isArray(rows)) return rows
  const named = (value: unknown, names: readonly string[]) => (Array.isArray(value) ? Object.fromEntries(names.map((name, at) => [name, value[at]])) : value)
  const all = (value: unknown, names: readonly string[]) => (Array.isArray(value) ? value.map((one) => named(one, names)) : value)
  const [raters, each, gaps, roles] = rows as unknown[]
  const group = ['n', 'gaps', 'statements']
  return {
    raters,
    statements: all(each, ['n', 'mean', 'ad']),
    gaps: all(gaps, ['n', 'mean', 'sd', 'ad']),
    roles: Array.isArray(roles) ? { manager: named(roles[0], group), front: named(roles[1], group) } : roles,
  }
}
