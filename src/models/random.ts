/**
 * A seeded source of chance: the same seed gives the same numbers on every device (mulberry32, Tommy Ettinger, 2017).
 *
 * @param seed any whole number
 * @returns numbers from 0 to below 1
 * @example const next = random(7); [next(), next()] // => [0.0117…, 0.0619…] wherever it runs
 */
export function random(seed: number): () => number {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296
  }
}

/** A list in another order, each order as likely as another (Fisher & Yates, 1938). */
export function shuffled<T>(list: readonly T[], next: () => number): T[] {
  const mixed = [...list]
  for (let at = mixed.length - 1; at > 0; at -= 1) {
    const other = Math.floor(next() * (at + 1))
    ;[mixed[at], mixed[other]] = [mixed[other] as T, mixed[at] as T]
  }
  return mixed
}

/** A seed for one thing out of a seed for many. @example seedFor(7, 'gaps/gap-5/sign') // => a whole number, the same each time */
export function seedFor(seed: number, name: string): number {
  return [...name].reduce((sum, sign) => (Math.imul(sum, 31) + (sign.codePointAt(0) ?? 0)) >>> 0, seed >>> 0)
}
