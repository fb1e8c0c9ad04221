import { describe, expect, it } from 'vitest'
import { fixed, mean, parseNumber, round, short, signed, sum } from '@/models/numbers'

describe('a typed number', () => {
  it.each([
    ['5.6', 5.6],
    [' 7 ', 7],
    ['5.', 5],
    ['.5', 0.5],
    ['+3', 3],
    ['５．６', 5.6],
    ['5。6', 5.6],
    ['5,6', 5.6],
    ['1,200', 1200],
    ['12,345,678.5', 12345678.5],
    ['-1', -1],
    ['−1.5', -1.5],
    ['－2', -2],
  ])('reads %s', (text, value) => {
    expect(parseNumber(text)).toBe(value)
  })

  it.each(['', ' ', '-', '.', 'five', '5 min', '5%', '1.2.3', '1,2,3', '1e3', 'Infinity', 'NaN', '0x10'])('refuses %j', (text) => {
    expect(parseNumber(text)).toBeNull()
  })
})

describe('a printed number', () => {
  it('rounds half away from zero, whatever the binary fraction', () => {
    expect(round(1.005, 2)).toBe(1.01)
    expect(round(-0.285, 2)).toBe(-0.29)
    expect(round(2.5, 0)).toBe(3)
    expect(round(-2.5, 0)).toBe(-3)
  })

  it('keeps its decimals and a true minus', () => {
    expect(fixed(5.45, 2)).toBe('5.45')
    expect(fixed(-0.676, 2)).toBe('−0.68')
    expect(fixed(6, 1)).toBe('6.0')
  })

  it('never shows a minus before zero', () => {
    expect(fixed(-0.004, 2)).toBe('0.00')
    expect(fixed(-0, 2)).toBe('0.00')
    expect(Object.is(round(-0.004, 2), 0)).toBe(true)
  })

  it('shows the sign of a difference', () => {
    expect(signed(0.1, 2)).toBe('+0.10')
    expect(signed(-1.15, 2)).toBe('−1.15')
    expect(signed(0.001, 2)).toBe('0.00')
  })

  it('is as short as it can be in a field', () => {
    expect(short(5.6, 2)).toBe('5.6')
    expect(short(5.600000000000001, 2)).toBe('5.6')
    expect(short(-1.15, 1)).toBe('-1.2')
  })
})

describe('sum and mean', () => {
  it('sums nothing to zero', () => {
    expect(sum([])).toBe(0)
    expect(sum([10, 34, 24, 20, 12])).toBe(100)
  })

  it('refuses the mean of nothing', () => {
    expect(() => mean([])).toThrow(new RangeError('mean requires at least one value'))
  })

  it('leaves its list alone', () => {
    const values = Object.freeze([5.6, 5.2, 5.9, 5.3])
    expect(mean(values)).toBeCloseTo(5.5, 12)
  })
})
