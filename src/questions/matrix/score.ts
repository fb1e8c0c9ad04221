import type { Ask, Key } from '@/questions/matrix/schema'
import { placing } from '@/questions/placing'

/** Rows judged right, out of all rows. */
export const scoring = placing<Ask, Key>(
  (ask) => ({ things: ask.rows, places: ask.columns }),
  (key) => key.columnOf,
)
