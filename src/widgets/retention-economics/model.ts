/**
 * What keeping customers is worth: lifetime value with either timing of the first margin, profit by year, what five points
 * of retention bring, and what may be spent on them.
 *
 * One retention rate for all and for ever, one margin, one discount rate. Sources: Gupta & Lehmann 2005 (the formulas and the
 * table of margin multiples); Reichheld & Sasser 1990 (the parts of profit by year).
 */

/** Amounts are money per period and customer; shares are of 1. Margin, retention, discount and growth are all of the same period. */
export interface Customers {
  /** Margin of a customer in a period, before what it cost to win the customer. */
  margin: number
  /** Share still there a period later, 0 to below 1. */
  retention: number
  /** Discount rate per period, 0 to 1. */
  discount: number
  /** Growth of the margin per period, as more is bought; may be negative. */
  growth: number
  /** What it cost to win the customer, once, at the beginning. */
  acquisition: number
  /** From the second period on, each period: lower cost to serve, customers who came by recommendation, a better price. */
  extras: { lowerCost: number; referrals: number; price: number }
  /** `now`: the first margin comes at once. `later`: it comes a period later, from those still there then. */
  timing: 'now' | 'later'
  /** Periods looked at; null: for ever. */
  horizon: number | null
}

/** One period of a customer's life. */
export interface Period {
  /** From 1. */
  number: number
  /** Chance that the customer is there when this margin comes. */
  alive: number
  parts: { base: number; growth: number; lowerCost: number; referrals: number; price: number }
  /** Margin of a customer who is there: the sum of the parts. */
  margin: number
  /** Margin times `alive`. */
  expected: number
  /** In today's money. */
  present: number
  /** All so far in today's money, acquisition taken off. */
  sum: number
}

/** Retention times growth beats the discount rate: the sum has no end. */
export type Refusal = 'diverges'

const allExtras = ({ extras }: Customers) => extras.lowerCost + extras.referrals + extras.price

/** How long after today the margin of a period comes, in periods. */
const delay = ({ timing }: Customers, number: number) => (timing === 'now' ? number - 1 : number)

/** The first periods of a customer's life, one by one. @param count how many */
export function periods(customers: Customers, count: number): Period[] {
  const { margin, retention, discount, growth, acquisition, extras } = customers
  let sum = -acquisition
  return Array.from({ length: count }, (_, at) => {
    const wait = delay(customers, at + 1)
    const alive = retention ** wait
    const grown = margin * (1 + growth) ** at
    const later = at > 0
    const parts = {
      base: margin,
      growth: grown - margin,
      lowerCost: later ? extras.lowerCost : 0,
      referrals: later ? extras.referrals : 0,
      price: later ? extras.price : 0,
    }
    const whole = grown + (later ? allExtras(customers) : 0)
    const expected = whole * alive
    const present = expected / (1 + discount) ** wait
    sum += present
    return { number: at + 1, alive, parts, margin: whole, expected, present, sum }
  })
}

/** The sum of first·ratio^0 + first·ratio^1 + … over `count` terms, or for ever. */
function geometric(first: number, ratio: number, count: number | null): number {
  if (count === null) return first / (1 - ratio)
  return Math.abs(1 - ratio) < 1e-12 ? first * count : (first * (1 - ratio ** count)) / (1 - ratio)
}

/**
 * What a customer is worth today, what winning one cost not taken off.
 *
 * For ever, without growth and extras: `m(1+i)/(1+i−r)` with the first margin now, `m·r/(1+i−r)` a period later. They differ by
 * exactly one margin. Trap: margin times expected periods, `m/(1−r)`, overstates it, because later money counts in full.
 *
 * @example lifetimeValue({ margin: 300, retention: 0.8, discount: 0.1, timing: 'now', … }) // => { value: 1100 }
 * @example lifetimeValue({ retention: 0.95, growth: 0.2, discount: 0.1, horizon: null, … }) // => { refusal: 'diverges' }
 */
export function lifetimeValue(customers: Customers): { value: number } | { refusal: Refusal } {
  const { margin, retention, discount, growth, horizon } = customers
  const shrink = retention / (1 + discount)
  const ratio = shrink * (1 + growth)
  // Binary fractions: 0.88 × 1.25 is a hair below 1.1.
  if (horizon === null && ratio > 1 - 1e-9) return { refusal: 'diverges' }
  const start = shrink ** delay(customers, 1)
  const later = horizon === null ? null : Math.max(0, horizon - 1)
  return { value: geometric(margin * start, ratio, horizon) + geometric(allExtras(customers) * start * shrink, shrink, later) }
}

/** Margin multiple: the lifetime value of a margin of 1. @example marginMultiple(0.8, 0.1, 'later') // => 2.67 (Gupta & Lehmann 2005) */
export function marginMultiple(retention: number, discount: number, timing: Customers['timing']): number {
  const [start, ratio] = [timing === 'now' ? 1 : retention / (1 + discount), retention / (1 + discount)]
  return start / (1 - ratio)
}

/** Expected periods as a customer: 1/(1−r). @example expectedPeriods(0.8) // => 5 */
export function expectedPeriods(retention: number): number {
  return 1 / (1 - retention)
}

/** The period by whose margin the cost of winning the customer is earned back; null: not within `most`. */
export function paidBack(customers: Customers, most = 600): number | null {
  if (customers.acquisition <= 0) return 0
  return periods(customers, Math.min(most, customers.horizon ?? most)).find(({ sum }) => sum >= 0)?.number ?? null
}

/** What another retention rate changes, per customer. */
export interface Gain {
  retention: number
  value: number
  /** Value with it less value as it is. */
  more: number
  /** `more` as a share of the value as it is; null where that is nothing or less. */
  share: number | null
  /** What may be spent per customer and period on it, from the first margin on, before nothing is gained. */
  breakEven: number
}

/**
 * What a higher retention rate is worth.
 *
 * @param points added to the retention rate, of 1: 0.05 is five points, not five per cent; held below 1
 */
export function gainOf(customers: Customers, points: number): Gain | { refusal: Refusal } {
  const retention = Math.min(0.999, customers.retention + points)
  const before = lifetimeValue(customers)
  const after = lifetimeValue({ ...customers, retention })
  if ('refusal' in before) return before
  if ('refusal' in after) return after
  const none = { ...customers, retention, margin: 1, growth: 0, extras: { lowerCost: 0, referrals: 0, price: 0 } }
  const perUnit = lifetimeValue(none)
  const more = after.value - before.value
  return {
    retention,
    value: after.value,
    more,
    share: before.value > 0 ? more / before.value : null,
    breakEven: 'value' in perUnit && perUnit.value > 0 ? more / perUnit.value : 0,
  }
}

const yearOf = 12

/**
 * The same customers by month or by year. A yearly rate of 0.80 is a monthly one of 0.80^(1/12) = 0.9816, not 0.98; money is
 * shared out evenly. Extras begin with the second period, so they come a little earlier by month.
 *
 * @example byOtherPeriod({ retention: 0.995, … }, 'year').retention // => 0.9416…
 */
export function byOtherPeriod(customers: Customers, to: 'month' | 'year'): Customers {
  const power = to === 'year' ? yearOf : 1 / yearOf
  const money = (amount: number) => amount * power
  const { extras, horizon } = customers
  return {
    ...customers,
    margin: money(customers.margin),
    retention: customers.retention ** power,
    discount: (1 + customers.discount) ** power - 1,
    growth: (1 + customers.growth) ** power - 1,
    extras: { lowerCost: money(extras.lowerCost), referrals: money(extras.referrals), price: money(extras.price) },
    horizon: horizon === null ? null : Math.max(1, Math.round(to === 'year' ? horizon / yearOf : horizon * yearOf)),
  }
}
