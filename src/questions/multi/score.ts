import { choosing } from '@/questions/choosing'
import type { Ask, Key } from '@/questions/multi/schema'

/** Several right answers: right ticks minus wrong ticks. With `allOrNothing`, the exact set or zero. */
export const scoring = choosing<Ask, Key>((ask) => ask.options)
