import { move, type Outline, type Position } from '@/slides/deck/outline'

/**
 * What comes after this: the next step until they are all out, then the next slide; null at the end.
 *
 * @example ahead(outline, { slide: 'a', step: 0 }) // => { slide: 'a', step: 1 }
 */
export function ahead(outline: Outline, at: Position): Position | null {
  const next = move(outline, at, 'next')
  return next.slide === at.slide && next.step === at.step ? null : next
}
