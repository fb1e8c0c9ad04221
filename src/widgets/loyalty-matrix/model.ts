/**
 * The satisfaction-loyalty matrix: customers counted by two answers, sorted into four kinds by cut points that are the user's.
 *
 * Source: Jones & Sasser 1995 (the four kinds, the curves; no cut points stand there). Kinds named as in the training
 * slides on service as an advantage: 忠诚型, 雇佣型, 人质型, 流失型.
 */

/** Customers with the same two answers. */
export interface Cell {
  satisfaction: number
  loyalty: number
  /** How many. */
  n: number
  /** What they bring in a year together; null where it is not known. */
  value: number | null
}

/** Satisfaction and loyalty from here up count as high. */
export interface Cuts {
  satisfaction: number
  loyalty: number
}

export const kinds = ['hostage', 'loyalist', 'defector', 'mercenary'] as const
export type Kind = (typeof kinds)[number]

/** @example kindOf({ satisfaction: 2, loyalty: 5 }, { satisfaction: 4, loyalty: 4 }) // => 'hostage' */
export function kindOf({ satisfaction, loyalty }: { satisfaction: number; loyalty: number }, cuts: Cuts): Kind {
  const satisfied = satisfaction >= cuts.satisfaction
  if (loyalty >= cuts.loyalty) return satisfied ? 'loyalist' : 'hostage'
  return satisfied ? 'mercenary' : 'defector'
}

export interface Group {
  n: number
  /** Of all, 0 to 1; 0 where there is nobody. */
  share: number
  /** What they bring together; null where nothing is known of any of them. */
  value: number | null
  /** Of all that is known, 0 to 1. */
  valueShare: number | null
}

export interface Matrix {
  n: number
  /** All that is known of what customers bring; null where nothing is. */
  value: number | null
  groups: Record<Kind, Group>
  satisfied: Group
  loyal: Group
  /** Customers who would be counted elsewhere if the cut of satisfaction, or of loyalty, were one level lower or higher. */
  onTheLine: { satisfaction: number; loyalty: number }
  /** Pearson's r of the two answers over customers; null with fewer than three, or where one answer never varies. */
  correlation: number | null
  /** Mean loyalty at each level of satisfaction, from the lowest: the data's own curve. */
  curve: { satisfaction: number; n: number; loyalty: number }[]
}

function groupOf(cells: readonly Cell[], all: number, allValue: number | null): Group {
  const n = cells.reduce((sum, cell) => sum + cell.n, 0)
  const known = cells.filter(({ value }) => value !== null)
  const value = known.length > 0 ? known.reduce((sum, cell) => sum + (cell.value ?? 0), 0) : null
  return { n, share: all > 0 ? n / all : 0, value, valueShare: value !== null && allValue ? value / allValue : null }
}

/** Customers whose answer stands directly at a cut: the level at it, and the level below it. */
function atTheLine(cells: readonly Cell[], side: 'satisfaction' | 'loyalty', cut: number): number {
  const levels = [...new Set(cells.map((cell) => cell[side]))].sort((a, b) => a - b)
  const above = levels.find((level) => level >= cut)
  const below = levels.filter((level) => level < cut).at(-1)
  return cells.filter((cell) => cell[side] === above || cell[side] === below).reduce((sum, { n }) => sum + n, 0)
}

function correlationOf(cells: readonly Cell[], n: number): number | null {
  if (n < 3) return null
  const mean = (side: 'satisfaction' | 'loyalty') => cells.reduce((sum, cell) => sum + cell.n * cell[side], 0) / n
  const [s, l] = [mean('satisfaction'), mean('loyalty')]
  let [ss, ll, sl] = [0, 0, 0]
  for (const cell of cells) {
    const [ds, dl] = [cell.satisfaction - s, cell.loyalty - l]
    ss += cell.n * ds * ds
    ll += cell.n * dl * dl
    sl += cell.n * ds * dl
  }
  return ss > 0 && ll > 0 ? sl / Math.sqrt(ss * ll) : null
}

/**
 * Sorts customers into the four kinds.
 *
 * Trap: loyalty asked as "will you stay?" is an intention. Hostages say yes too; what they do shows when there is somewhere to go.
 */
export function matrixOf(cells: readonly Cell[], cuts: Cuts): Matrix {
  const whole = groupOf(cells, 1, null)
  const { n, value } = whole
  const pick = (test: (cell: Cell) => boolean) => groupOf(cells.filter(test), n, value)
  const of = (kind: Kind) => pick((cell) => kindOf(cell, cuts) === kind)
  const levels = [...new Set(cells.map(({ satisfaction }) => satisfaction))].sort((a, b) => a - b)
  return {
    n,
    value,
    groups: { hostage: of('hostage'), loyalist: of('loyalist'), defector: of('defector'), mercenary: of('mercenary') },
    satisfied: pick(({ satisfaction }) => satisfaction >= cuts.satisfaction),
    loyal: pick(({ loyalty }) => loyalty >= cuts.loyalty),
    onTheLine: { satisfaction: atTheLine(cells, 'satisfaction', cuts.satisfaction), loyalty: atTheLine(cells, 'loyalty', cuts.loyalty) },
    correlation: correlationOf(cells, n),
    curve: levels.map((level) => {
      const here = cells.filter(({ satisfaction }) => satisfaction === level)
      const count = here.reduce((sum, cell) => sum + cell.n, 0)
      return { satisfaction: level, n: count, loyalty: here.reduce((sum, cell) => sum + cell.n * cell.loyalty, 0) / count }
    }),
  }
}

/**
 * How loyalty follows satisfaction under more or less competition: a drawing of the idea, ours, not a measurement. In a monopoly
 * even the dissatisfied stay (flat, high); under full competition only the most satisfied do (low, then steep).
 *
 * @param satisfaction 0 to 1
 * @param competition 0, a monopoly, to 1, full competition
 * @returns loyalty, 0 to 1
 * @example loyaltyCurve(0.5, 0) // => 0.90, and loyaltyCurve(0.5, 1) // => 0.06
 */
export function loyaltyCurve(satisfaction: number, competition: number): number {
  return satisfaction ** (0.15 * (4 / 0.15) ** competition)
}

/** Fewest customers from whom a share is told without a warning: below, one of them moves it by more than three points. */
export const fewest = 30

export type Warning = { code: 'small' | 'nobody' } | { code: 'line'; n: number } | { code: 'all-satisfied'; share: number }

/** What to know before relying on a matrix. */
export function warningsOf({ n, onTheLine, satisfied }: Matrix): Warning[] {
  if (n === 0) return [{ code: 'nobody' }]
  const found: Warning[] = []
  if (n < fewest) found.push({ code: 'small' })
  const line = Math.max(onTheLine.satisfaction, onTheLine.loyalty)
  if (line > n / 2) found.push({ code: 'line', n: line })
  if (satisfied.share > 0.9) found.push({ code: 'all-satisfied', share: satisfied.share })
  return found
}
