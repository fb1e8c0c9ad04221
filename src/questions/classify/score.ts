import type { Ask, Key } from '@/questions/classify/schema'
import type { Named } from '@/questions/parts'
import { placing } from '@/questions/placing'
import { nowhere } from '@/questions/shape'

/** Cards in buckets: cards placed right, decoys left in `none` among them, out of all cards. */
export const scoring = placing<Ask, Key>(
  (ask) => ({ things: ask.cards, places: allBuckets(ask) }),
  (key) => key.bucketOf,
)

/** The buckets, and last the one for cards that belong nowhere. */
export function allBuckets({ buckets, none }: Pick<Ask, 'buckets' | 'none'>): Named[] {
  return [...buckets, { id: nowhere, text: none }]
}
