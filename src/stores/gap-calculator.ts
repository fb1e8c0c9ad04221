import { checkState, type GapState } from '@/models/gap-state'
import { unitState } from '@/stores/unit-state'

const isState = (value: unknown): value is GapState | null => value === null || checkState(value) !== null

/**
 * The numbers in the gap calculator, the same in every lesson and on the tool's own page; null is the worked example of
 * the place. The calculator changes them; a question that is bound to it reads them.
 */
export const $gapCalculator = unitState<GapState | null>('gap-calculator', null, isState)
