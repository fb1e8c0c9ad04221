import { describe, expect, it } from 'vitest'
import { amount, atMost, median, section, summary, table, told } from '@/build/bench/report'

describe('the report', () => {
  it('sets the first column left and numbers right', () => {
    expect(
      table(
        ['page', 'KB'],
        [
          ['/', '7.1'],
          ['/about/', '12.0'],
        ],
      ),
    ).toBe(['| page    |   KB |', '| ------- | ---: |', '| /       |  7.1 |', '| /about/ | 12.0 |'].join('\n'))
  })

  it('judges a number as it is printed', () => {
    expect(atMost('ratio', 1.1504, 1.15, 'x')).toEqual({ what: 'ratio', measured: '1.15 x', target: '<= 1.15 x', holds: true })
    expect(atMost('ratio', 1.156, 1.15, 'x').holds).toBe(false)
  })

  it('says so when there was nothing to measure', () => {
    expect(section('Check', [atMost('time', null, 50, 'ms')])).toContain('MISSING')
  })

  it('counts what holds and names what does not', () => {
    const lines = [atMost('a', 1, 2), atMost('b', 3, 2), atMost('c', null, 2), told('d', 9)]
    expect(summary(lines)).toBe('  OVER: b, 3 (<= 2)\n  MISSING: c, - (<= 2)\n1 ok, 1 over, 1 missing')
  })

  it('writes units with the decimals they need', () => {
    expect([amount(1.25, 'KB'), amount(1234.5, 'ms'), amount(2, '')]).toEqual(['1.3 KB', '1235 ms', '2'])
  })

  it('takes the middle one of an odd number of runs', () => {
    expect(median([9, 1, 5])).toBe(5)
    expect(median([])).toBe(null)
  })
})
