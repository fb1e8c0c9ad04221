import type { Ask, Key } from '@/questions/match/schema'
import { placing } from '@/questions/placing'

/** Pairs: those joined right, out of all on the left. */
export const scoring = placing<Ask, Key>(
  (ask) => ({ things: ask.lefts, places: ask.rights, once: !ask.reuse }),
  (key) => key.rightOf,
)
