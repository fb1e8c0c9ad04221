import { z } from 'astro/zod'
import type { Locale } from '@/i18n/locale'
import { toAskBase, toKeyBase } from '@/questions/shape'
import type { AskBase, KeyBase } from '@/questions/types'
import { item } from '@/schemas/item'
import { bilingual, id } from '@/schemas/text'

/** A text of one's own, compared with a good one and marked by oneself. Never graded. */
export const schema = item.extend({
  type: z.literal('reflect'),
  model: bilingual.describe('one good answer, shown afterwards'),
  rubric: z
    .array(z.strictObject({ id, text: bilingual.describe('one thing a good answer does') }))
    .min(2)
    .max(6)
    .refine((list) => new Set(list.map((entry) => entry.id)).size === list.length, 'rubric ids that differ'),
  atLeast: z.number().int().min(1).max(500).optional().describe('characters to write before comparing; 20 unless said here'),
})
export type Item = z.infer<typeof schema>

export interface Ask extends AskBase {
  type: 'reflect'
  unscored: true
  /** Characters to write before comparing. */
  atLeast: number
}
export interface Key extends KeyBase {
  model: string
  rubric: { id: string; text: string }[]
}
/** The text as written, and the points of the rubric its author finds met. */
export interface Answer {
  text: string
  met: string[]
}

export function toAsk(authored: Item, scope: string, locale: Locale): Ask {
  return {
    ...toAskBase(authored, scope, locale, 3),
    type: 'reflect',
    unscored: true,
    // One number for both languages: what is enough must not hang on which one is on the page.
    atLeast: authored.atLeast ?? 20,
  }
}

export function toKey(authored: Item, locale: Locale): Key {
  return {
    ...toKeyBase(authored, locale),
    feedback: {},
    model: authored.model[locale],
    rubric: authored.rubric.map((entry) => ({ id: entry.id, text: entry.text[locale] })),
  }
}
