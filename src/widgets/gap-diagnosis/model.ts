import { mean, sum } from '@/models/numbers'
import { type GapIndex, type Statement, statements, top } from './statements.ts'

/** A rating from 1 to 7, or null where somebody could not say. */
export type Rating = number | null

export type Role = 'manager' | 'front'

/** One person's answers, in the order of `statements`. */
export interface Rater {
  role: Role | null
  ratings: readonly Rating[]
}

/**
 * What is kept of a team's answers: no row of anybody, only what all of them together come to. All means are *signs*: 1 to
 * 7, the higher the more there is to be said for this gap.
 */
export interface Summary {
  /** People who rated at least one statement. */
  raters: number
  /** In the order of `statements`: how many rated it, mean sign, and mean distance from it (AD). */
  statements: { n: number; mean: number | null; ad: number | null }[]
  /** Gaps 1 to 4: people with a score, mean of their scores, standard deviation between people, mean AD of the gap's statements. */
  gaps: { n: number; mean: number | null; sd: number | null; ad: number | null }[]
  /** Mean sign of each gap and each statement, by role; null unless at least two managers and two of the front line answered. */
  roles: Record<Role, { n: number; gaps: (number | null)[]; statements: (number | null)[] }> | null
}

/** Fewer than so many of a role are not shown apart: a group of one is a person. */
export const smallestGroup = 2

/**
 * A rating as a sign of the gap. Most statements describe good practice, so 7 is no sign at all; where agreeing is the
 * sign, the rating counts as it is.
 *
 * @example signOf({ reversed: false }, 2) // => 6
 * @example signOf({ reversed: true }, 2) // => 2
 */
export function signOf(statement: Pick<Statement, 'reversed'>, rating: number): number {
  return statement.reversed ? rating : top + 1 - rating
}

const known = (values: readonly Rating[]): number[] => values.filter((value): value is number => value !== null)
const meanOf = (values: readonly number[]): number | null => (values.length > 0 ? mean(values) : null)

/** Statements of a gap, by their place in the list. */
const placesOf = (gap: number): number[] => statements.flatMap((statement, place) => (statement.gap === gap ? [place] : []))

/** One person's score of a gap: the mean of their signs; null where they answered less than half of its statements. */
function scoreOf(signs: readonly Rating[], gap: number): number | null {
  const places = placesOf(gap)
  const answered = known(places.map((place) => signs[place] ?? null))
  return answered.length * 2 >= places.length ? meanOf(answered) : null
}

/**
 * All ratings together. A gap's score is the mean of people's scores, each the mean of that person's signs, so that
 * whoever skips a few statements counts as much as the others.
 *
 * AD: mean distance of the ratings of one statement from their mean, in scale points; of a gap, the mean over its
 * statements. On a 7-point scale up to 7/6 counts as agreement (Burke, Finkelstein & Dusig 1999; Burke & Dunlap 2002).
 *
 * @throws RangeError for ratings that are not whole numbers from 1 to 7 or null, or not one for each statement
 * @example summarise([{ role: null, ratings: new Array(27).fill(4) }]).gaps[0] // => { n: 1, mean: 4, sd: null, ad: null }
 */
export function summarise(raters: readonly Rater[]): Summary {
  for (const { ratings } of raters) {
    if (ratings.length !== statements.length) throw new RangeError(`summarise requires ${statements.length} ratings of each person`)
    if (!known(ratings).every((rating) => Number.isInteger(rating) && rating >= 1 && rating <= top)) {
      throw new RangeError(`summarise requires ratings from 1 to ${top}, or null`)
    }
  }
  const people = raters
    .filter(({ ratings }) => known(ratings).length > 0)
    .map(({ role, ratings }) => ({ role, signs: statements.map((statement, place) => (ratings[place] == null ? null : signOf(statement, ratings[place]))) }))
  const each = statements.map((_, place) => {
    const signs = known(people.map((person) => person.signs[place] ?? null))
    return { n: signs.length, mean: meanOf(signs), ad: signs.length > 1 ? mean(signs.map((sign) => Math.abs(sign - mean(signs)))) : null }
  })
  const gaps = [0, 1, 2, 3].map((gap) => {
    const scores = known(people.map(({ signs }) => scoreOf(signs, gap)))
    return { n: scores.length, mean: meanOf(scores), sd: deviation(scores), ad: meanOf(known(placesOf(gap).map((place) => each[place]?.ad ?? null))) }
  })
  const group = (role: Role) => {
    const members = people.filter((person) => person.role === role)
    return {
      n: members.length,
      gaps: [0, 1, 2, 3].map((gap) => meanOf(known(members.map(({ signs }) => scoreOf(signs, gap))))),
      statements: statements.map((_, place) => meanOf(known(members.map(({ signs }) => signs[place] ?? null)))),
    }
  }
  const roles = { manager: group('manager'), front: group('front') }
  const enough = roles.manager.n >= smallestGroup && roles.front.n >= smallestGroup
  return { raters: people.length, statements: each, gaps, roles: enough ? roles : null }
}

/** Standard deviation between people, divisor n - 1, two passes; null below two. */
function deviation(values: readonly number[]): number | null {
  if (values.length < 2) return null
  const middle = mean(values)
  return Math.sqrt(sum(values.map((value) => (value - middle) ** 2)) / (values.length - 1))
}

/** Gaps nearer to each other than this, in scale points, are not told apart by size. A convention of ours. */
export const near = 0.5

/** From here on more speaks for a gap than against it: the middle of the scale. */
export const middle = (1 + top) / 2

/** Mean distance up to which people count as agreeing: a sixth of the points of the scale (Burke & Dunlap 2002). */
export const agreed = top / 6

/** Managers and front line this far apart, in scale points, do not see the same firm. A convention of ours. */
export const apart = 1

/** Sums of decimals carry noise in the last places: nothing is decided on it. */
const noise = 1e-9

/** What deserves a second look before anybody believes the result. */
export type Warning =
  | { code: 'empty' }
  | { code: 'one-voice' }
  | { code: 'small'; n: number }
  | { code: 'unrated'; gaps: number[] }
  | { code: 'disagree'; gaps: number[] }
  | { code: 'no-roles' }

export interface Diagnosis {
  /** Gaps with a score, the highest first; equal ones from the source down. */
  ranking: GapIndex[]
  /**
   * Where to begin: of the gaps within `near` of the highest the one farthest upstream. Null without any score. Going
   * upstream first is the rule of the model (Parasuraman, Zeithaml & Berry 1985): what lies downstream is built on it.
   */
  first: GapIndex | null
  /** The others within `near` of the highest, from the source down. */
  close: GapIndex[]
  /** Whether the highest score is shared, to two decimals. */
  tie: boolean
  /** Whether the rule moved the choice: `first` has not the highest score. */
  upstream: boolean
  /** Whether more speaks for `first` than against it. */
  clear: boolean
  /** Statements with a mean sign at or above the middle, the strongest first: their places in `statements`. */
  causes: number[]
  /** Front line minus managers, by gap: above zero the front line sees more of it. Empty without roles. */
  split: { gap: GapIndex; manager: number; front: number; difference: number }[]
  /** The largest of them, where it reaches `apart`: itself a sign of gap 1, because what one side knows the other does not hear. */
  signal: { gap: GapIndex; difference: number } | null
  warnings: Warning[]
}

/**
 * What the ratings say: which gap to begin with, what is behind it, and how far to trust it.
 *
 * Trap: scores are opinions about causes inside the firm. How large gap 5 is, only customers can say.
 *
 * @param most how many causes to name
 * @example diagnose(summarise(westGate)).first // => 0, gap 1, with gap 2 close behind
 */
export function diagnose(summary: Summary, most = 5): Diagnosis {
  const scored = summary.gaps.flatMap(({ mean: score }, gap) => (score === null ? [] : [{ gap: gap as GapIndex, score }]))
  const sorted = [...scored].sort((a, b) => (Math.abs(b.score - a.score) > noise ? b.score - a.score : a.gap - b.gap))
  const highest = sorted[0]
  const leading = highest ? scored.filter(({ score }) => score > highest.score - near - noise) : []
  const first = leading[0] ?? null
  const split = [0, 1, 2, 3].flatMap((gap) => {
    const manager = summary.roles?.manager.gaps[gap] ?? null
    const front = summary.roles?.front.gaps[gap] ?? null
    return manager === null || front === null ? [] : [{ gap: gap as GapIndex, manager, front, difference: front - manager }]
  })
  const widest = [...split].sort((a, b) => Math.abs(b.difference) - Math.abs(a.difference) || a.gap - b.gap)[0]
  return {
    ranking: sorted.map(({ gap }) => gap),
    first: first?.gap ?? null,
    close: leading.slice(1).map(({ gap }) => gap),
    tie: !!highest && sorted.filter(({ score }) => Math.abs(score - highest.score) < 0.005).length > 1,
    upstream: !!first && !!highest && first.score < highest.score - 0.005,
    clear: !!first && first.score >= middle - noise,
    causes: strongest(summary, most),
    split,
    signal: widest && Math.abs(widest.difference) >= apart - noise ? { gap: widest.gap, difference: widest.difference } : null,
    warnings: warningsOf(summary),
  }
}

function strongest(summary: Summary, most: number): number[] {
  return summary.statements
    .flatMap(({ mean: sign }, place) => (sign !== null && sign >= middle - noise ? [{ place, sign }] : []))
    .sort((a, b) => (Math.abs(b.sign - a.sign) > noise ? b.sign - a.sign : a.place - b.place))
    .slice(0, most)
    .map(({ place }) => place)
}

/** Below this many people one of them can turn the order of the gaps. A convention, not a law. */
const smallTeam = 5

function warningsOf({ raters, gaps, roles }: Summary): Warning[] {
  if (raters === 0) return [{ code: 'empty' }]
  const warnings: Warning[] = []
  const where = (test: (gap: Summary['gaps'][number]) => boolean) => gaps.flatMap((gap, index) => (test(gap) ? [index] : []))
  const unrated = where(({ mean: score }) => score === null)
  if (unrated.length > 0) warnings.push({ code: 'unrated', gaps: unrated })
  if (raters === 1) return [...warnings, { code: 'one-voice' }]
  const disagree = where(({ ad }) => ad !== null && ad > agreed + noise)
  if (disagree.length > 0) warnings.push({ code: 'disagree', gaps: disagree })
  if (raters < smallTeam) warnings.push({ code: 'small', n: raters })
  if (!roles) warnings.push({ code: 'no-roles' })
  return warnings
}
