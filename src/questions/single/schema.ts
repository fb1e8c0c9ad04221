import { z } from 'astro/zod'
import type { Locale } from '@/i18n/locale'
import { toAskBase, toFeedback, toKeyBase } from '@/questions/shape'
import type { AskBase, KeyBase } from '@/questions/types'
import { feedback, item } from '@/schemas/item'
import { bilingual, id } from '@/schemas/text'

const option = z.strictObject({ id, text: bilingual, correct: z.boolean().optional(), ...feedback })

/** One right answer among three to six. */
export const schema = item.extend({
  type: z.literal('single'),
  options: z
    .array(option)
    .min(2)
    .max(6)
    .refine((list) => list.filter((entry) => entry.correct).length === 1, 'exactly one option with correct: true')
    .refine((list) => new Set(list.map((entry) => entry.id)).size === list.length, 'option ids that differ'),
})
export type Item = z.infer<typeof schema>

export interface Ask extends AskBase {
  type: 'single'
  options: { id: string; text: string }[]
}
export interface Key extends KeyBase {
  correct: string
}
/** The id of the chosen option; null before a choice. */
export type Answer = string | null

export function toAsk(authored: Item, scope: string, locale: Locale): Ask {
  return {
    ...toAskBase(authored, scope, locale, 2),
    type: 'single',
    options: authored.options.map((entry) => ({ id: entry.id, text: entry.text[locale] })),
  }
}

export function toKey(authored: Item, locale: Locale): Key {
  return {
    ...toKeyBase(authored, locale),
    feedback: toFeedback(authored.options, locale),
    correct: authored.options.find((entry) => entry.correct)?.id ?? '',
  }
}
