import { tQuantile } from '@/models/student'

/** Count, mean and squared deviations of numbers that come one by one. */
export interface Spread {
  n: number
  mean: number
  /** Sum of squared deviations from the mean. */
  squares: number
}

export const noSpread = (): Spread => ({ n: 0, mean: 0, squares: 0 })

/**
 * Takes in one more number, in place: a file of a hundred thousand rows makes no garbage. Stable where sums of squares are not.
 *
 * Source: Welford (1962), Technometrics 4(3), 419–420.
 */
export function take(spread: Spread, value: number): void {
  spread.n += 1
  const from = value - spread.mean
  spread.mean += from / spread.n
  spread.squares += from * (value - spread.mean)
}

/** Variance with divisor n − 1; null for fewer than two numbers. */
export function variance({ n, squares }: Spread): number | null {
  return n > 1 ? squares / (n - 1) : null
}

/** Standard deviation with divisor n − 1; null for fewer than two numbers. */
export function sd(spread: Spread): number | null {
  const found = variance(spread)
  return found === null ? null : Math.sqrt(found)
}

/** A difference or mean with the interval that covers it in 95 of 100 samples. */
export interface Interval {
  lo: number
  hi: number
}

/**
 * The 95 % interval of a mean, by Student's t; null for fewer than two numbers.
 *
 * @example interval({ n: 4, mean: 5, squares: 2 }) // => { lo: 3.70…, hi: 6.29… }
 */
export function interval(spread: Spread): Interval | null {
  const found = variance(spread)
  if (found === null) return null
  const half = tQuantile(0.975, spread.n - 1) * Math.sqrt(found / spread.n)
  return { lo: spread.mean - half, hi: spread.mean + half }
}

/**
 * The difference of two means, second minus first, with its 95 % interval; the groups' variances may differ. Null where a
 * group has fewer than two numbers.
 *
 * Source: Welch (1947), Biometrika 34, 28–35; degrees of freedom: Satterthwaite (1946).
 */
export function difference(first: Spread, second: Spread): (Interval & { value: number }) | null {
  const [one, two] = [variance(first), variance(second)]
  if (one === null || two === null) return null
  const value = second.mean - first.mean
  const [a, b] = [one / first.n, two / second.n]
  if (a + b === 0) return { value, lo: value, hi: value }
  const df = (a + b) ** 2 / (a ** 2 / (first.n - 1) + b ** 2 / (second.n - 1))
  const half = tQuantile(0.975, df) * Math.sqrt(a + b)
  return { value, lo: value - half, hi: value + half }
}
