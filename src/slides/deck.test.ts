import { describe, expect, it } from 'vitest'
import { keyMove, moveDeck } from '@/slides/deck'

const steps = [0, 3, 1] as const

describe('moving through a deck', () => {
  it('shows the steps of a slide one by one before the next slide', () => {
    let state = { slide: 0, step: 0 }
    const seen = [state]
    for (let press = 0; press < 6; press += 1) {
      state = moveDeck(state, 'next', steps)
      seen.push(state)
    }
    expect(seen.map(({ slide, step }) => `${slide}.${step}`)).toEqual(['0.0', '1.0', '1.1', '1.2', '1.3', '2.0', '2.1'])
  })

  it('goes back the way it came', () => {
    expect(moveDeck({ slide: 2, step: 0 }, 'back', steps)).toEqual({ slide: 1, step: 3 })
    expect(moveDeck({ slide: 1, step: 3 }, 'back', steps)).toEqual({ slide: 1, step: 2 })
  })

  it('stays where it is at either end', () => {
    expect(moveDeck({ slide: 0, step: 0 }, 'back', steps)).toEqual({ slide: 0, step: 0 })
    expect(moveDeck({ slide: 2, step: 1 }, 'next', steps)).toEqual({ slide: 2, step: 1 })
  })

  it('jumps to both ends, the last slide with all its steps', () => {
    expect(moveDeck({ slide: 1, step: 2 }, 'first', steps)).toEqual({ slide: 0, step: 0 })
    expect(moveDeck({ slide: 0, step: 0 }, 'last', steps)).toEqual({ slide: 2, step: 1 })
  })

  it('leaves keys it does not know to the page', () => {
    expect(keyMove('Enter')).toBeNull()
    expect(keyMove('Tab')).toBeNull()
  })
})
