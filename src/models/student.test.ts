import { expect, it } from 'vitest'
import { tQuantile } from '@/models/student'

// Printed tables: Fisher & Yates, Statistical Tables; R: qt(p, df).
it.each([
  [0.975, 1, 12.706205],
  [0.975, 2, 4.302653],
  [0.975, 10, 2.228139],
  [0.975, 30, 2.042272],
  [0.95, 5, 2.015048],
  [0.995, 8, 3.355387],
])('the quantile of t at %d with %d degrees of freedom is %d', (p, df, value) => {
  expect(tQuantile(p, df)).toBeCloseTo(value, 6)
  expect(tQuantile(1 - p, df)).toBeCloseTo(-value, 6)
})

it('comes to the normal distribution with many degrees of freedom, and takes any number of them', () => {
  expect(tQuantile(0.975, 1e7)).toBeCloseTo(1.959964, 5)
  expect(tQuantile(0.975, 41.607)).toBeGreaterThan(tQuantile(0.975, 42))
  expect(tQuantile(0.5, 7)).toBeCloseTo(0, 9)
})

it.each([
  [0, 5],
  [1, 5],
  [0.9, 0],
  [Number.NaN, 5],
])('refuses p %d with %d degrees', (p, df) => {
  expect(() => tQuantile(p, df)).toThrow(RangeError)
})
