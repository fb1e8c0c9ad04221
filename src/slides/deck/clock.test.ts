import { describe, expect, it } from 'vitest'
import { elapsed, pause, pausedFor, resume, start, stopped } from '@/slides/deck/clock'
import type { Outline } from '@/slides/deck/outline'
import { pace, watch } from '@/slides/deck/pace'

const minute = 60_000
const slide = (id: string, minutes: number) => ({ id, title: id, steps: 0, minutes, optional: false })
const outline: Outline = [slide('start', 0), slide('one', 2), slide('two', 3), slide('three', 5)]

describe('the watch', () => {
  it('counts from its start, and nothing before', () => {
    expect(elapsed(stopped, 5000)).toBe(0)
    expect(elapsed(start(stopped, 1000), 5000)).toBe(4000)
    expect(start(start(stopped, 1000), 2000).startedAt).toBe(1000)
  })

  it('a pause freezes it and is counted as questions', () => {
    const paused = pause(start(stopped, 0), 10_000)
    expect([elapsed(paused, 60_000), pausedFor(paused, 60_000)]).toEqual([10_000, 50_000])
    const on = resume(paused, 60_000)
    expect([elapsed(on, 65_000), pausedFor(on, 65_000)]).toEqual([15_000, 50_000])
  })

  it('pausing twice, or before the start, changes nothing', () => {
    expect(pause(stopped, 5)).toBe(stopped)
    const paused = pause(start(stopped, 0), 10)
    expect(pause(paused, 20)).toBe(paused)
  })

  it('is read as a watch', () => {
    expect([0, 59_999, 60_000, -130_400, 3_725_000].map(watch)).toEqual(['0:00', '0:59', '1:00', '2:10', '1:02:05'])
  })
})

describe('the pace', () => {
  const at = (slide: string, inDeck: number, onSlide = 0) => pace(outline, slide, inDeck * minute, onSlide * minute)

  it('is on time while the slide’s own stretch runs', () => {
    expect(at('two', 2).late).toBe(0)
    expect(at('two', 5).late).toBe(0)
  })

  it('is early before it, late after it', () => {
    expect(at('two', 1).late).toBe(-minute)
    expect(at('two', 7.5).late).toBe(2.5 * minute)
  })

  it('says what is left of the slide and of the deck', () => {
    expect(at('two', 4, 2)).toMatchObject({ slideLeft: minute, remaining: 6 * minute })
    expect(at('two', 9, 5)).toMatchObject({ slideLeft: -2 * minute, remaining: 5 * minute })
  })

  it('hurries from a tenth of the plan on', () => {
    expect(at('two', 5.4).hurry).toBe(false)
    expect(at('two', 5.6).hurry).toBe(true)
  })
})
