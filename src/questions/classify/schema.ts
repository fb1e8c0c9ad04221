import { z } from 'astro/zod'
import type { Locale } from '@/i18n/locale'
import { strings } from '@/questions/classify/strings'
import { nowhere, toAskBase, toFeedback, toKeyBase } from '@/questions/shape'
import type { AskBase, KeyBase } from '@/questions/types'
import { feedback, item } from '@/schemas/item'
import { bilingual, id } from '@/schemas/text'

/** Cards to be put into buckets; a card with `bucket: none` is a decoy. */
export const schema = item
  .extend({
    type: z.literal('classify'),
    buckets: z
      .array(z.strictObject({ id, text: bilingual }))
      .min(2)
      .max(6),
    cards: z
      .array(z.strictObject({ id, text: bilingual, bucket: id, ...feedback }))
      .min(3)
      .max(10),
  })
  .refine(
    (entry) => entry.cards.every((card) => card.bucket === nowhere || entry.buckets.some((bucket) => bucket.id === card.bucket)),
    'every card in a bucket of this question, or in none',
  )
export type Item = z.infer<typeof schema>

export interface Ask extends AskBase {
  type: 'classify'
  buckets: { id: string; text: string }[]
  cards: { id: string; text: string }[]
  /** What the bucket `none` is called. */
  none: string
}
export interface Key extends KeyBase {
  bucketOf: Record<string, string>
}
/** Card id -> bucket id, or `none` for "belongs to none of these"; a card not yet placed is absent. */
export type Answer = Record<string, string>

export function toAsk(authored: Item, scope: string, locale: Locale): Ask {
  return {
    ...toAskBase(authored, scope, locale, 3),
    type: 'classify',
    buckets: authored.buckets.map((bucket) => ({ id: bucket.id, text: bucket.text[locale] })),
    cards: authored.cards.map((card) => ({ id: card.id, text: card.text[locale] })),
    none: strings[locale].none,
  }
}

export function toKey(authored: Item, locale: Locale): Key {
  return {
    ...toKeyBase(authored, locale),
    feedback: toFeedback(authored.cards, locale),
    bucketOf: Object.fromEntries(authored.cards.map((card) => [card.id, card.bucket])),
  }
}
