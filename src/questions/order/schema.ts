import { z } from 'astro/zod'
import type { Locale } from '@/i18n/locale'
import { toAskBase, toFeedback, toKeyBase } from '@/questions/shape'
import type { AskBase, KeyBase } from '@/questions/types'
import { feedback, item } from '@/schemas/item'
import { bilingual, id } from '@/schemas/text'

/** Rows to be put in order; authored in the right order, shown first in the order of `start`. */
export const schema = item
  .extend({
    type: z.literal('order'),
    misconception: id.describe('what stands behind a wrong order'),
    items: z
      .array(z.strictObject({ id, text: bilingual, ...feedback }))
      .min(3)
      .max(8),
    start: z.array(id).describe('the order shown first; not the right one'),
  })
  .refine(
    (entry) =>
      entry.start.length === entry.items.length &&
      entry.items.every((row) => entry.start.includes(row.id)) &&
      entry.start.some((row, index) => row !== entry.items[index]?.id),
    'start: with every row once, in another order than the right one',
  )
export type Item = z.infer<typeof schema>

export interface Ask extends AskBase {
  type: 'order'
  /** In the order shown first. */
  items: { id: string; text: string }[]
}
export interface Key extends KeyBase {
  /** Row ids in the right order. */
  order: string[]
  misconception: string
}
/** Row ids from first to last. */
export type Answer = string[]

export function toAsk(authored: Item, scope: string, locale: Locale): Ask {
  const text = new Map(authored.items.map((row) => [row.id, row.text[locale]]))
  return {
    ...toAskBase(authored, scope, locale, 3),
    type: 'order',
    items: authored.start.map((row) => ({ id: row, text: text.get(row) ?? '' })),
  }
}

export function toKey(authored: Item, locale: Locale): Key {
  return {
    ...toKeyBase(authored, locale),
    feedback: toFeedback(authored.items, locale),
    order: authored.items.map((row) => row.id),
    misconception: authored.misconception,
  }
}
