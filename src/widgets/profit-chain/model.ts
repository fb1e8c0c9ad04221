import { random } from '@/models/random'
import { type LeverId, type LinkId, leverIds, linkEnds, linkIds, type NodeId, nodeIds } from './ids.ts'

/**
 * The service-profit chain as a system that runs over quarters: what the firm does for its people walks down the chain, link by
 * link, each with a strength and a delay of its own, and arrives as profit.
 *
 * Source of the chain: Heskett, Jones, Loveman, Sasser & Schlesinger 1994. Strengths, delays and money are the user's
 * assumptions: there are no universal coefficients. Linear by choice, so that every number can be followed by hand.
 */

/** A change at one lever. */
export interface Change {
  /** Per cent of what is spent and done today: -75 is three quarters less, 0 is as today. */
  percent: number
  /** First quarter of the change, from 1. */
  from: number
  /** Last quarter of it; null: it stays. */
  until: number | null
}

export interface Lever {
  /** Points of internal service quality for a change of 100 per cent. */
  weight: number
  /** What is spent on it in a quarter today. */
  budget: number
  change: Change
}

export interface Link {
  /** Points at the end of the link for one point at its beginning; negative turns the sign. */
  strength: number
  /** Quarters until it arrives. */
  delay: number
}

export interface Chain {
  levers: Record<LeverId, Lever>
  links: Record<LinkId, Link>
  /** Profit of a quarter as things are, in money. One point of the ring "profit" is one per cent of it. */
  profit: number
  /** Luck: standard deviation in points at every ring after the first, each quarter anew. */
  noise: number
  /** Quarters run. */
  quarters: number
  /** Which luck: the same seed gives the same quarters. */
  seed: number
}

/** Points by ring and quarter, 0 is as things are today. */
export type Rings = Record<NodeId, Float64Array>

export interface Run {
  rings: Rings
  /** What is spent on the levers beyond today, by quarter; below 0 is saved. */
  spent: Float64Array
  /** Profit of each quarter, spending taken off. */
  profit: Float64Array
}

export interface Outcome {
  /** Without luck. */
  plain: Run
  /** With the luck of the seed. */
  lucky: Run
  /** Of the runs with luck: profit by quarter, the tenth, the middle and the ninetieth of a hundred. Null without luck. */
  band: { low: Float64Array; middle: Float64Array; high: Float64Array; runs: number } | null
  /** First quarter whose profit, without luck, is below or above today's by more than `noticeable`; the sign says which. */
  firstSaved: number | null
  firstLost: number | null
  /** Profit of all quarters together less what it would have been, without luck. */
  total: number
  /** The quarter from which all so far together is a loss, or a gain, and stays so, after having been the other; null where it never is. */
  sunkFrom: number | null
  paidFrom: number | null
  /** Of the runs with luck: how many have the sign of `total` at the end. Null without luck. */
  sameSign: number | null
}

/** A change of profit smaller than this share of it is not called one. */
export const noticeable = 0.005

/** Whether a change is at work in a quarter, counted from 1. */
const atWork = ({ from, until }: Change, quarter: number) => quarter >= from && (until === null || quarter <= until)

/** Where each link begins, which place of it, in the order in which rings are worked out. */
const incoming = Object.fromEntries(nodeIds.map((node) => [node, linkIds.filter((link) => linkEnds[link][1] === node)])) as Record<NodeId, LinkId[]>

/** Internal service quality by quarter: the levers' changes, weighted, added up. @example -75 at a lever of weight 20 // => -15 */
function internal({ levers, quarters }: Chain): Float64Array {
  return Float64Array.from({ length: quarters }, (_, at) =>
    leverIds.reduce((sum, id) => sum + (atWork(levers[id].change, at + 1) ? (levers[id].weight * levers[id].change.percent) / 100 : 0), 0),
  )
}

function spentBy({ levers, quarters }: Chain): Float64Array {
  return Float64Array.from({ length: quarters }, (_, at) =>
    leverIds.reduce((sum, id) => sum + (atWork(levers[id].change, at + 1) ? (levers[id].budget * levers[id].change.percent) / 100 : 0), 0),
  )
}

/** Standard normal numbers from even ones (Box & Muller, 1958). */
function normal(next: () => number): () => number {
  let spare: number | null = null
  return () => {
    if (spare !== null) {
      const given = spare
      spare = null
      return given
    }
    const size = Math.sqrt(-2 * Math.log(1 - next()))
    const angle = 2 * Math.PI * next()
    spare = size * Math.sin(angle)
    return size * Math.cos(angle)
  }
}

/** One run. `luck` gives standard normal numbers; without it nothing is left to chance. */
function run(chain: Chain, first: Float64Array, spent: Float64Array, luck: (() => number) | null): Run {
  const { quarters, links, noise } = chain
  const rings = { internal: first } as Rings
  for (const node of nodeIds.slice(1)) {
    const own = new Float64Array(quarters)
    const into = incoming[node].map((id) => ({ ...links[id], source: rings[linkEnds[id][0]] }))
    for (let quarter = 0; quarter < quarters; quarter += 1) {
      let points = luck ? noise * luck() : 0
      for (const { strength, delay, source } of into) if (quarter >= delay) points += strength * (source[quarter - delay] ?? 0)
      own[quarter] = points
    }
    rings[node] = own
  }
  return { rings, spent, profit: rings.profit.map((points, quarter) => chain.profit * (1 + points / 100) - (spent[quarter] ?? 0)) }
}

/** How many runs make the band. */
export const bandRuns = 1000

/**
 * Runs a chain: plainly, with the luck of its seed, and with a thousand other lucks for the band.
 *
 * Trap: a run with luck is one story. Whether a fall is the cut or the dice is for the band to say.
 *
 * @param runs how many runs make the band; fewer on a slow machine
 */
export function outcomeOf(chain: Chain, runs = bandRuns): Outcome {
  const first = internal(chain)
  const spent = spentBy(chain)
  const plain = run(chain, first, spent, null)
  const { profit: today, quarters } = chain
  const differences = plain.profit.map((profit) => profit - today)
  const total = differences.reduce((sum, value) => sum + value, 0)
  const beyond = (sign: 1 | -1) => {
    const at = differences.findIndex((value) => sign * value > noticeable * Math.abs(today))
    return at < 0 ? null : at + 1
  }
  const turned = (sign: 1 | -1) => {
    let [sum, from, other]: [number, number | null, boolean] = [0, null, false]
    differences.forEach((value, at) => {
      sum += value
      if (sign * sum <= 1e-9) {
        from = null
        other ||= sign * sum < -1e-9
      } else from ??= at + 1
    })
    return other ? from : null
  }
  const outcome = { plain, firstSaved: beyond(1), firstLost: beyond(-1), total, sunkFrom: turned(-1), paidFrom: turned(1) }
  if (chain.noise === 0 || runs === 0) return { ...outcome, lucky: plain, band: null, sameSign: null }

  const lucky = run(chain, first, spent, normal(random(chain.seed)))
  const next = normal(random(chain.seed + 1))
  const byQuarter = Array.from({ length: quarters }, () => new Float64Array(runs))
  let same = 0
  for (let one = 0; one < runs; one += 1) {
    const { profit } = run(chain, first, spent, next)
    let all = 0
    for (let quarter = 0; quarter < quarters; quarter += 1) {
      const value = profit[quarter] ?? 0
      ;(byQuarter[quarter] as Float64Array)[one] = value
      all += value - today
    }
    if (Math.sign(all) === Math.sign(total)) same += 1
  }
  for (const values of byQuarter) values.sort()
  const at = (share: number) => Float64Array.from(byQuarter, (values) => values[Math.min(runs - 1, Math.floor(share * runs))] ?? 0)
  return { ...outcome, lucky, band: { low: at(0.1), middle: at(0.5), high: at(0.9), runs }, sameSign: same / runs }
}

/** What a lever is worth: a lasting change, once everything has arrived, per unit of money spent on it in a quarter. */
export interface Worth {
  id: LeverId
  /** Points of profit for a lasting change of one per cent. */
  points: number
  /** Money of profit in a quarter for one of money spent; null where nothing is spent on it today. */
  perMoney: number | null
}

/** How strongly a lasting point of internal service quality reaches profit in the end: all ways down the chain, multiplied and added. */
export function reach(links: Chain['links']): number {
  const end: Partial<Record<NodeId, number>> = { internal: 1 }
  for (const node of nodeIds.slice(1)) end[node] = incoming[node].reduce((sum, id) => sum + links[id].strength * (end[linkEnds[id][0]] ?? 0), 0)
  return end.profit ?? 0
}

/** Where a budget does most, the best first; levers without a budget last. */
export function worthOf(chain: Chain): Worth[] {
  const through = reach(chain.links)
  return leverIds
    .map((id) => {
      const { weight, budget } = chain.levers[id]
      const points = (weight / 100) * through
      return { id, points, perMoney: budget > 0 ? (points * chain.profit) / budget : null }
    })
    .sort((one, other) => (other.perMoney ?? -Infinity) - (one.perMoney ?? -Infinity))
}

/** Quarters until a change inside reaches profit by the fastest way whose links all have some strength; null where no way does. */
export function arrival(links: Chain['links']): number | null {
  const wait: Partial<Record<NodeId, number>> = { internal: 0 }
  for (const node of nodeIds.slice(1)) {
    const ways = incoming[node].flatMap((id) => {
      const before = wait[linkEnds[id][0]]
      return before === undefined || links[id].strength === 0 ? [] : [before + links[id].delay]
    })
    if (ways.length > 0) wait[node] = Math.min(...ways)
  }
  return wait.profit ?? null
}
