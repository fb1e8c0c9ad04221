import { expect, it } from 'vitest'
import { random, seedFor, shuffled } from '@/models/random'

const draws = (seed: number, count: number) => Array.from({ length: count }, random(seed))

it('gives the same numbers for the same seed, and others for another', () => {
  expect(draws(1, 5)).toEqual(draws(1, 5))
  expect(draws(2, 5)).not.toEqual(draws(1, 5))
  expect(seedFor(1, 'gaps/gap-5/sign')).toBe(seedFor(1, 'gaps/gap-5/sign'))
  expect(seedFor(1, 'gaps/gap-5/sign')).not.toBe(seedFor(1, 'gaps/gap-5/sing'))
  expect(seedFor(2, 'gaps/gap-5/sign')).not.toBe(seedFor(1, 'gaps/gap-5/sign'))
})

it('never changes what a seed gives: what was drawn and stored once must be drawn again', () => {
  expect(draws(7, 2).map((value) => Math.floor(value * 10_000))).toEqual([117, 619])
})

it('spreads evenly over 0 to below 1', () => {
  const values = draws(3, 20_000)
  for (const value of values) expect(value >= 0 && value < 1).toBe(true)
  const tenths = new Array<number>(10).fill(0)
  for (const value of values) tenths[Math.floor(value * 10)]!++
  // Chi-square with 9 degrees of freedom: above 27.9 in one case of a thousand.
  expect(tenths.reduce((sum, count) => sum + (count - 2000) ** 2 / 2000, 0)).toBeLessThan(27.9)
})

it('shuffles into every order about as often, and leaves the list as it was', () => {
  const list = Object.freeze(['a', 'b', 'c'])
  const next = random(5)
  const seen: Record<string, number> = {}
  for (let turn = 0; turn < 6000; turn++) {
    const order = shuffled(list, next).join('')
    seen[order] = (seen[order] ?? 0) + 1
  }
  expect(Object.keys(seen).sort()).toEqual(['abc', 'acb', 'bac', 'bca', 'cab', 'cba'])
  // Chi-square with 5 degrees of freedom: above 20.5 in one case of a thousand.
  expect(Object.values(seen).reduce((sum, count) => sum + (count - 1000) ** 2 / 1000, 0)).toBeLessThan(20.5)
})
