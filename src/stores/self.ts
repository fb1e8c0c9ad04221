import type { WritableAtom } from 'nanostores'
import { now, saw } from '@/stores/clock'
import { family, persistent, type Saved, type Shape, update } from '@/stores/persistent'

/**
 * What a learner says of their own mastery of a module, 1 to 7, under `self:<module>`. 0: not said yet. A module that no
 * longer exists is never asked for.
 */
export interface SelfSaved extends Saved {
  v: 1
  expected: number
  believed: number
  /** When it was said; 0: never. */
  at: number
}

const shape: Shape<SelfSaved> = {
  initial: { v: 1, expected: 0, believed: 0, at: 0 },
  check(value): value is SelfSaved {
    const { expected, believed, at } = value as SelfSaved
    return [expected, believed].every((rating) => Number.isInteger(rating) && rating >= 0 && rating <= 7) && Number.isFinite(at)
  },
  fit(saved) {
    saw(saved.at)
    return saved
  },
}

const start = 'self:'

/** The self-rating of a module; the same store for the same module. */
export const selfRating: (module: string) => WritableAtom<SelfSaved> = family((module: string) => persistent(start + module, shape))

export function rateSelf(module: string, what: Partial<Pick<SelfSaved, 'expected' | 'believed'>>): void {
  update(selfRating(module), start + module, (saved) => ({ ...saved, ...what, at: now() }))
}
