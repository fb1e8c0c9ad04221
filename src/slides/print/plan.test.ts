import { describe, expect, it } from 'vitest'
import { begins, clockAt, sinceStart, timeOf } from '@/slides/print/plan'

describe('when a slide begins', () => {
  it('is when those before it are over; the last moment is the end', () => {
    expect(begins([{ minutes: 0 }, { minutes: 3 }, { minutes: 4.5 }])).toEqual([0, 0, 3, 7.5])
    expect(begins([])).toEqual([0])
  })
  it.each([
    [0, '0:00'],
    [3, '0:03'],
    [63, '1:03'],
    [59.6, '1:00'],
  ])('%d minutes from the start are written %s', (minutes, text) => expect(sinceStart(minutes)).toBe(text))
  it.each([
    ['09:00', 0, '09:00'],
    ['09:50', 13, '10:03'],
    ['23:50', 15, '00:05'],
    ['13:30', 2.5, '13:33'],
  ])('from %s, %d minutes on, the clock shows %s', (start, minutes, text) => expect(clockAt(start, minutes)).toBe(text))
})

describe('a start in the address', () => {
  it.each([
    ['09:00', '09:00'],
    ['9:05', '09:05'],
    [' 13：30 ', '13:30'],
  ])('%s is %s', (text, time) => expect(timeOf(text)).toBe(time))
  it.each(['', '24:00', '9', '09:60', 'nine', '09:00<b>', null])('%s is none', (text) => expect(timeOf(text)).toBeUndefined())
})
