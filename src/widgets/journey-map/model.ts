import { sum } from '@/models/numbers'
import type { Contact, Lane } from './ids.ts'

/** One contact of a customer with the service, in the order the customer meets it. */
export interface Touchpoint {
  name: string
  contact: Contact
  /** How much it matters to customers, 1 to 5. */
  importance: number
  /** Means of 1 to 7; null where nobody was asked. */
  expectation: number | null
  experience: number | null
  /** Minutes waited. */
  wait: number
  /** What goes wrong here, in words; empty where nothing does. */
  fail: string
  /** What happens in each lane of the blueprint. */
  lanes: Record<Lane, string>
}

/** Both scales. A whole point of seven counts as won or lost: the line is ours, not the literature's. */
export const scale = { low: 1, high: 7, point: 1 } as const
export const importances = { low: 1, high: 5 } as const

/** How a touchpoint came out: a point or more short, within a point, a point or more over; null where nobody was asked. */
export type Outcome = 'lost' | 'held' | 'won' | null

export interface Judged {
  touchpoint: Touchpoint
  /** Place on the journey, from 0. */
  at: number
  /** Experience minus expectation; negative where customers were let down. */
  gap: number | null
  /** Importance times shortfall: 0 where expectation was met; null where nobody was asked. */
  priority: number | null
  /** Whether it is one of those that decide: at or above the cut of importance. */
  decides: boolean
  outcome: Outcome
}

export interface Journey {
  touchpoints: Judged[]
  /** The shortfalls, greatest priority first. */
  priorities: Judged[]
  /** The touchpoints that decide, and how many of them were lost, held, won. */
  deciding: { n: number; lost: number; held: number; won: number }
  /** Minutes waited in all, and where longest; null where nobody waits. */
  wait: { total: number; longest: Judged | null }
  fails: number
}

/**
 * Reads a journey: where customers are let down, what to put right first, what they wait for.
 *
 * Every contact is a moment of truth (Normann 1984; Carlzon 1987); they do not all weigh the same. Those at or above `cut` of
 * importance are taken as the ones that decide. Trap: a low experience where little was expected is no shortfall, so the gap and
 * not the experience is weighed.
 *
 * @param cut importance from which a touchpoint decides, 1 to 5
 * @example journeyOf([{ importance: 5, expectation: 5.5, experience: 3, … }], 4).priorities[0].priority // => 12.5
 */
export function journeyOf(touchpoints: readonly Touchpoint[], cut: number): Journey {
  const judged = touchpoints.map((touchpoint, at): Judged => {
    const { importance, expectation, experience } = touchpoint
    // Means carry one or two decimals: what is left beyond four is binary noise.
    const gap = expectation === null || experience === null ? null : Math.round((experience - expectation) * 1e4) / 1e4
    return {
      touchpoint,
      at,
      gap,
      priority: gap === null ? null : Math.round(importance * Math.max(0, -gap) * 1e4) / 1e4,
      decides: importance >= cut,
      outcome: gap === null ? null : gap <= -scale.point ? 'lost' : gap >= scale.point ? 'won' : 'held',
    }
  })
  const decides = judged.filter((one) => one.decides)
  const counted = (outcome: Outcome) => decides.filter((one) => one.outcome === outcome).length
  const waiting = judged.filter(({ touchpoint }) => touchpoint.wait > 0)
  return {
    touchpoints: judged,
    priorities: judged.filter(({ priority }) => (priority ?? 0) > 0).sort((one, other) => (other.priority ?? 0) - (one.priority ?? 0)),
    deciding: { n: decides.length, lost: counted('lost'), held: counted('held'), won: counted('won') },
    wait: {
      total: sum(touchpoints.map(({ wait }) => wait)),
      longest: waiting.reduce<Judged | null>((best, one) => (best && best.touchpoint.wait >= one.touchpoint.wait ? best : one), null),
    },
    fails: touchpoints.filter(({ fail }) => fail !== '').length,
  }
}

/**
 * The chance that all of n moments go well, each with the same chance and none bearing on another: p to the power n.
 *
 * A thought experiment: one bad moment makes the next likelier to go wrong, and not all weigh the same.
 *
 * @param p 0 to 1
 * @throws RangeError for a chance outside 0 to 1, or a number of moments that is not whole and positive
 * @example allGoWell(0.99, 5) // => 0.951 (rounded)
 */
export function allGoWell(p: number, n: number): number {
  if (!(p >= 0 && p <= 1) || !Number.isInteger(n) || n < 0) throw new RangeError('allGoWell requires a chance of 0 to 1 and a whole number of moments')
  return p ** n
}

/** Moves one touchpoint; the others keep their order. @example moved(['a', 'b', 'c'], 0, 2) // => ['b', 'c', 'a'] */
export function moved<T>(list: readonly T[], from: number, to: number): T[] {
  const rest = list.filter((_, at) => at !== from)
  const taken = list[from]
  return taken === undefined ? [...list] : [...rest.slice(0, to), taken, ...rest.slice(to)]
}

/** What a reader should know before relying on a journey. */
export type Warning = { code: 'empty' } | { code: 'unasked'; n: number } | { code: 'small'; n: number } | { code: 'all-matter' } | { code: 'high'; n: number }

/** Fewer answers than this move a mean a good deal. */
const fewAnswers = 20

/** @param n how many customers were asked; null where it is an estimate of one's own */
export function warningsOf({ touchpoints, deciding }: Journey, n: number | null): Warning[] {
  if (touchpoints.length === 0) return [{ code: 'empty' }]
  const unasked = touchpoints.filter(({ gap }) => gap === null).length
  const high = touchpoints.filter(({ gap }) => gap !== null && gap > 0).length
  return [
    ...(unasked > 0 ? [{ code: 'unasked' as const, n: unasked }] : []),
    ...(n !== null && n < fewAnswers ? [{ code: 'small' as const, n }] : []),
    ...(touchpoints.length >= 6 && deciding.n > touchpoints.length / 2 ? [{ code: 'all-matter' as const }] : []),
    ...(touchpoints.length >= 6 && high > touchpoints.length / 2 ? [{ code: 'high' as const, n: high }] : []),
  ]
}
