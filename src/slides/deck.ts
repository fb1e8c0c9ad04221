/**
 * Where a deck stands: which slide, and how many of its steps are out. Pure; the page draws it.
 * A slide with three steps is seen four times: without steps, then with one, two, three.
 */
export interface DeckState {
  /** Index of the slide, from 0. */
  slide: number
  /** Steps shown on it, from 0. */
  step: number
}

export type DeckMove = 'next' | 'back' | 'first' | 'last'

/**
 * The state after a move. At either end a move changes nothing.
 *
 * @param steps number of steps of each slide, in order
 * @example moveDeck({ slide: 0, step: 0 }, 'next', [2, 0]) // => { slide: 0, step: 1 }
 * @example moveDeck({ slide: 1, step: 0 }, 'back', [2, 0]) // => { slide: 0, step: 2 }: back shows a slide as it was left
 */
export function moveDeck(state: DeckState, move: DeckMove, steps: readonly number[]): DeckState {
  const last = steps.length - 1
  if (move === 'first') return { slide: 0, step: 0 }
  if (move === 'last') return { slide: last, step: steps[last] ?? 0 }
  if (move === 'next') {
    if (state.step < (steps[state.slide] ?? 0)) return { ...state, step: state.step + 1 }
    return state.slide < last ? { slide: state.slide + 1, step: 0 } : state
  }
  if (state.step > 0) return { ...state, step: state.step - 1 }
  return state.slide > 0 ? { slide: state.slide - 1, step: steps[state.slide - 1] ?? 0 } : state
}

/** What a key does to a deck; null leaves it to the page. @example keyMove('PageDown') // => 'next' */
export function keyMove(key: string): DeckMove | null {
  switch (key) {
    case 'ArrowRight':
    case 'ArrowDown':
    case 'PageDown':
    case ' ':
      return 'next'
    case 'ArrowLeft':
    case 'ArrowUp':
    case 'PageUp':
      return 'back'
    case 'Home':
      return 'first'
    case 'End':
      return 'last'
    default:
      return null
  }
}
