import { describe, expect, it } from 'vitest'
import { ahead } from '@/slides/deck/ahead'
import { find } from '@/slides/deck/find'
import { type Move, move, type Outline } from '@/slides/deck/outline'

const outline: Outline = [
  { id: 'start', title: 'Start', steps: 0, minutes: 0, optional: false },
  { id: 'steps', title: '从22条到一个总分', steps: 2, minutes: 4, optional: false },
  { id: 'aside', title: 'Aside', steps: 0, minutes: 3, optional: true },
  { id: 'end', title: 'End', steps: 1, minutes: 2, optional: false },
]
const walk = (to: Move, from = { slide: 'start', step: 0 }) => {
  const seen = [from]
  for (let at = move(outline, from, to); at.slide !== seen.at(-1)?.slide || at.step !== seen.at(-1)?.step; at = move(outline, at, to)) seen.push(at)
  return seen.map(({ slide, step }) => `${slide} ${step}`)
}

describe('moving through a deck', () => {
  it('forward shows every step, then the next slide, and stays at the end', () => {
    expect(walk('next')).toEqual(['start 0', 'steps 0', 'steps 1', 'steps 2', 'aside 0', 'end 0', 'end 1'])
  })

  it('backward passes the same places in the other order', () => {
    expect(walk('back', { slide: 'end', step: 1 })).toEqual(walk('next').reverse())
  })

  it('skips what is optional, and to the ends', () => {
    expect(move(outline, { slide: 'steps', step: 1 }, 'skip')).toEqual({ slide: 'end', step: 0 })
    expect(move(outline, { slide: 'end', step: 0 }, 'skip')).toEqual({ slide: 'end', step: 0 })
    expect(move(outline, { slide: 'aside', step: 0 }, 'last')).toEqual({ slide: 'end', step: 1 })
    expect(move(outline, { slide: 'aside', step: 0 }, 'first')).toEqual({ slide: 'start', step: 0 })
  })

  it('takes a slide that is gone for the first', () => {
    expect(move(outline, { slide: 'removed', step: 0 }, 'next')).toEqual({ slide: 'steps', step: 0 })
  })

  it('knows what comes next, and that nothing does', () => {
    expect(ahead(outline, { slide: 'steps', step: 1 })).toEqual({ slide: 'steps', step: 2 })
    expect(ahead(outline, { slide: 'steps', step: 2 })).toEqual({ slide: 'aside', step: 0 })
    expect(ahead(outline, { slide: 'end', step: 1 })).toBeNull()
  })

  it('finds by number and by part of a title', () => {
    expect(find(outline, '总分').map(({ id }) => id)).toEqual(['steps'])
    expect(find(outline, ' aSI ').map(({ id }) => id)).toEqual(['aside'])
    expect(find(outline, '4').map(({ id }) => id)).toEqual(['end'])
    expect(find(outline, '2').map(({ id }) => id)).toEqual(['steps'])
  })
})
