import { describe, expect, it } from 'vitest'
import type { Outline } from '@/slides/deck/outline'
import { report } from '@/slides/deck/report'
import { type Action, fresh, isSnapshot, reduce, type Snapshot } from '@/slides/deck/snapshot'

const outline: Outline = [
  { id: 'start', title: 'Start', steps: 0, minutes: 0, optional: false },
  { id: 'one', title: 'One', steps: 1, minutes: 2, optional: false },
  { id: 'two', title: 'Two', steps: 0, minutes: 3, optional: true },
  { id: 'end', title: 'End', steps: 0, minutes: 1, optional: false },
]
const begin = fresh('gaps/gap-5', 'start', 'w1', 0)
/** Actions, each a second after the other. */
const play = (actions: Action[], from: Snapshot = begin) => actions.reduce((was, action, index) => reduce(was, action, outline, (index + 1) * 1000), from)

describe('a session', () => {
  it('starts the watch with the first move, or by hand, not when it is opened', () => {
    expect(begin.clock.startedAt).toBeNull()
    expect(play([{ do: 'theme', theme: 'dark' }]).clock.startedAt).toBeNull()
    expect(play([{ do: 'next' }]).clock.startedAt).toBe(1000)
    expect(play([{ do: 'start' }]).clock.startedAt).toBe(1000)
  })

  it('a move on a black screen only brings the slide back', () => {
    const black = play([{ do: 'next' }, { do: 'screen', screen: 'black' }])
    expect(play([{ do: 'next' }], black)).toMatchObject({ screen: 'slide', slide: 'one', step: 0 })
    expect(play([{ do: 'screen', screen: 'black' }], black).screen).toBe('slide')
    expect(play([{ do: 'screen', screen: 'white' }], black).screen).toBe('white')
  })

  it('a screen that paused the watch lets it go on; a pause by hand stays', () => {
    const on = play([{ do: 'next' }])
    const black = reduce(on, { do: 'screen', screen: 'black', pause: true }, outline, 5000)
    expect(black.clock.pausedAt).toBe(5000)
    expect(reduce(black, { do: 'next' }, outline, 9000).clock).toMatchObject({ pausedAt: null, paused: 4000 })
    const byHand = reduce(reduce(on, { do: 'pause' }, outline, 5000), { do: 'screen', screen: 'black', pause: true }, outline, 6000)
    expect(reduce(byHand, { do: 'next' }, outline, 9000).clock.pausedAt).toBe(5000)
  })

  it('leaves out what this group is not shown', () => {
    const hidden = { ...begin, hidden: ['one'] }
    expect(play([{ do: 'next' }], hidden).slide).toBe('two')
    expect(play([{ do: 'go', slide: 'one' }], hidden).slide).toBe('start')
  })

  it('goes to a slide that exists, and no further than its steps', () => {
    expect(play([{ do: 'go', slide: 'one', step: 9 }])).toMatchObject({ slide: 'one', step: 1 })
    expect(play([{ do: 'go', slide: 'nowhere' }])).toBe(begin)
  })

  it('keeps strokes and hands by slide, zoom only while the slide is on', () => {
    const drawn = play([
      { do: 'next' },
      {
        do: 'stroke',
        stroke: [
          [0, 0],
          [1, 1],
        ],
      },
      { do: 'zoom', zoom: { x: 0.5, y: 0.5, scale: 2 } },
      { do: 'tally', options: 2, act: { act: 'count', option: 0, by: 1 } },
      { do: 'go', slide: 'end' },
    ])
    expect(drawn.zoom).toBeNull()
    expect(drawn.strokes['gaps/gap-5#one']).toHaveLength(1)
    expect(drawn.tallies['gaps/gap-5#one']?.rounds).toEqual([[1, 0]])
    expect(play([{ do: 'go', slide: 'one' }, { do: 'unstroke' }], drawn).strokes['gaps/gap-5#one']).toEqual([])
  })

  it('writes down how long each slide was on, over two visits, pauses left out', () => {
    let now = play([{ do: 'next' }])
    now = reduce(now, { do: 'next' }, outline, 21_000)
    now = reduce(now, { do: 'next' }, outline, 31_000)
    now = reduce(now, { do: 'pause' }, outline, 41_000)
    now = reduce(now, { do: 'resume' }, outline, 141_000)
    now = reduce(now, { do: 'back' }, outline, 151_000)
    const { slides, presented, paused } = report(now, outline, 161_000)
    expect(Object.fromEntries(slides.map(({ id, spent }) => [id, spent]))).toEqual({ start: 0, one: 40_000, two: 20_000, end: 0 })
    expect([presented, paused]).toEqual([60_000, 100_000])
    expect(slides.map(({ shown }) => shown)).toEqual([true, true, true, false])
  })

  it('goes on with the next deck of an agenda under the same watch', () => {
    const next = reduce(
      play([{ do: 'next' }]),
      { do: 'deck', deck: 'gaps/gap-1', slide: 'start', hidden: ['x'], agenda: { id: 'a1', item: 'i2' } },
      outline,
      61_000,
    )
    expect(next).toMatchObject({ deck: 'gaps/gap-1', slide: 'start', hidden: ['x'], deckSince: 60_000, slideSince: 60_000 })
    expect(next.spent['gaps/gap-5#one']).toBe(60_000)
  })

  it('is believed from storage only when it is whole', () => {
    expect(isSnapshot(JSON.parse(JSON.stringify(begin)))).toBe(true)
    for (const wrong of [null, 3, {}, { ...begin, v: 2 }, { ...begin, slide: 4 }, { ...begin, clock: null }, { ...begin, screen: 'pink' }])
      expect(isSnapshot(wrong)).toBe(false)
  })
})
