import type { Tally } from '@/slides/deck/tally'

/** Hands counted in a round. @example votes([3, 0, 2]) // => 5 */
export function votes(round: readonly number[]): number {
  return round.reduce((sum, n) => sum + n, 0)
}

/** How many more hands than people there are; 0 while nobody was counted twice, or nobody has counted the people. */
export function tooMany(tally: Tally, people: number): number {
  return people > 0 ? Math.max(0, votes(tally.rounds.at(-1) ?? []) - people) : 0
}
