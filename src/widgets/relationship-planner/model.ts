/**
 * How much of a relationship each kind of customer can be given: five levels, a grid that suggests one, and the hours and money
 * a plan takes against what there is.
 *
 * Source: Kotler & Keller (several editions): the five levels, and the grid of customers by margin, which differs slightly between
 * editions. Hours, limits and costs are the user's.
 */

export const levels = ['basic', 'reactive', 'accountable', 'proactive', 'partnership'] as const
export type Level = (typeof levels)[number]

export interface Segment {
  name: string
  /** How many customers. */
  customers: number
  /** Margin of one of them in a year. */
  margin: number
  level: Level
}

export interface Settings {
  /** Hours of contact per customer and year at each level. */
  hours: Record<Level, number>
  /** What an hour costs. */
  hourCost: number
  /** Hours there are in a year. */
  capacity: number
  /** From so many customers a segment is of medium number, and from so many it is many. */
  number: { medium: number; many: number }
  /** From so much a year a margin is medium, and from so much it is high. */
  margin: { medium: number; high: number }
}

export type Size = 'few' | 'medium' | 'many'
export type Worth = 'low' | 'medium' | 'high'

/**
 * The level that fits, by number of customers and margin (Kotler & Keller). "Basic or reactive" is given as basic: what the
 * segment can be sure of.
 */
export const grid: Record<Size, Record<Worth, readonly Level[]>> = {
  many: { high: ['accountable'], medium: ['reactive'], low: ['basic', 'reactive'] },
  medium: { high: ['proactive'], medium: ['accountable'], low: ['reactive'] },
  few: { high: ['partnership'], medium: ['proactive'], low: ['accountable'] },
}

/** @example sizeOf(60, { medium: 20, many: 500 }) // => 'medium' */
export function sizeOf(customers: number, { medium, many }: Settings['number']): Size {
  return customers >= many ? 'many' : customers >= medium ? 'medium' : 'few'
}

export function worthOf(margin: number, limits: Settings['margin']): Worth {
  return margin >= limits.high ? 'high' : margin >= limits.medium ? 'medium' : 'low'
}

/** What the grid suggests for a segment, the lower level first. */
export function suggested({ customers, margin }: Pick<Segment, 'customers' | 'margin'>, settings: Settings): readonly Level[] {
  return grid[sizeOf(customers, settings.number)][worthOf(margin, settings.margin)]
}

export interface Planned {
  segment: Segment
  suggested: readonly Level[]
  /** The chosen level against the grid. */
  fit: 'fits' | 'above' | 'below'
  /** In a year, of all its customers together. */
  hours: number
  cost: number
  margin: number
  /** Of the whole margin and of all customers, 0 to 1. */
  marginShare: number
  customerShare: number
  /** Contact cost of one customer as a share of that customer's margin; null where there is no margin. */
  costShare: number | null
}

export interface Plan {
  segments: Planned[]
  customers: number
  hours: number
  cost: number
  margin: number
  /** Margin less contact cost. */
  left: number
  /** Hours beyond the capacity; 0 or less where the plan fits. */
  over: number
  /** Where it does not fit: each segment one level lower, and the hours that frees, the most first. */
  relief: { at: number; level: Level; frees: number }[]
}

const place = (level: Level) => levels.indexOf(level)

/** Works a plan out. */
export function planOf(segments: readonly Segment[], settings: Settings): Plan {
  const total = (of: (segment: Segment) => number) => segments.reduce((sum, segment) => sum + of(segment), 0)
  const customers = total((segment) => segment.customers)
  const margin = total((segment) => segment.customers * segment.margin)
  const planned = segments.map((segment): Planned => {
    const fits = suggested(segment, settings)
    const [low, high] = [place(fits[0] ?? 'basic'), place(fits.at(-1) ?? 'basic')]
    const here = place(segment.level)
    const each = settings.hours[segment.level]
    const hours = segment.customers * each
    const own = segment.customers * segment.margin
    return {
      segment,
      suggested: fits,
      fit: here < low ? 'below' : here > high ? 'above' : 'fits',
      hours,
      cost: hours * settings.hourCost,
      margin: own,
      marginShare: margin > 0 ? own / margin : 0,
      customerShare: customers > 0 ? segment.customers / customers : 0,
      costShare: segment.margin > 0 ? (each * settings.hourCost) / segment.margin : null,
    }
  })
  const hours = planned.reduce((sum, one) => sum + one.hours, 0)
  const over = hours - settings.capacity
  const relief = planned.flatMap(({ segment }, at) => {
    const level = levels[place(segment.level) - 1]
    if (!level) return []
    return [{ at, level, frees: segment.customers * settings.hours[segment.level] - segment.customers * settings.hours[level] }]
  })
  return {
    segments: planned,
    customers,
    hours,
    cost: hours * settings.hourCost,
    margin,
    left: margin - hours * settings.hourCost,
    over,
    relief: over > 0 ? relief.filter(({ frees }) => frees > 0).sort((one, other) => other.frees - one.frees) : [],
  }
}

/** A contact cost beyond this share of a customer's margin is told. Our own line. */
export const dear = 0.2

/** `at`: which kinds of customer, by their place. */
export type Warning = { code: 'nobody' } | { code: 'over'; hours: number } | { code: 'dear' | 'above' | 'below'; at: number[] }

export function warningsOf(plan: Plan): Warning[] {
  if (plan.customers === 0) return [{ code: 'nobody' }]
  const placesOf = (test: (one: Planned) => boolean) => plan.segments.flatMap((one, at) => (one.segment.customers > 0 && test(one) ? [at] : []))
  const found: Warning[] = plan.over > 0 ? [{ code: 'over', hours: plan.over }] : []
  const tests = {
    dear: (one: Planned) => one.hours > 0 && (one.costShare === null || one.costShare > dear),
    above: (one: Planned) => one.fit === 'above',
    below: (one: Planned) => one.fit === 'below',
  }
  for (const code of ['dear', 'above', 'below'] as const) {
    const at = placesOf(tests[code])
    if (at.length > 0) found.push({ code, at })
  }
  return found
}
