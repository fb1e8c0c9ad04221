import { z } from 'astro/zod'
import type { Locale } from '@/i18n/locale'
import { toAskBase, toFeedback, toKeyBase } from '@/questions/shape'
import type { AskBase, KeyBase } from '@/questions/types'
import { feedback, item } from '@/schemas/item'
import { bilingual, id } from '@/schemas/text'

const option = z.strictObject({ id, text: bilingual, correct: z.boolean().optional(), ...feedback })

/** Several right answers among up to eight. */
export const schema = item.extend({
  type: z.literal('multi'),
  choose: z.number().int().min(1).optional().describe('set when the question says how many to choose; must equal the number of right options'),
  allOrNothing: z.boolean().optional().describe('full marks only for exactly the right set'),
  options: z
    .array(option)
    .min(3)
    .max(8)
    .refine((list) => list.some((entry) => entry.correct), 'at least one option with correct: true')
    .refine((list) => new Set(list.map((entry) => entry.id)).size === list.length, 'option ids that differ'),
})
export type Item = z.infer<typeof schema>

export interface Ask extends AskBase {
  type: 'multi'
  choose?: number
  options: { id: string; text: string }[]
}
export interface Key extends KeyBase {
  correct: string[]
  allOrNothing: boolean
}
/** Ids of the ticked options, in the order of the question. */
export type Answer = string[]

export function toAsk(authored: Item, scope: string, locale: Locale): Ask {
  return {
    ...toAskBase(authored, scope, locale, 3),
    type: 'multi',
    ...(authored.choose ? { choose: authored.choose } : {}),
    options: authored.options.map((entry) => ({ id: entry.id, text: entry.text[locale] })),
  }
}

export function toKey(authored: Item, locale: Locale): Key {
  return {
    ...toKeyBase(authored, locale),
    feedback: toFeedback(authored.options, locale),
    correct: authored.options.filter((entry) => entry.correct).map((entry) => entry.id),
    allOrNothing: authored.allOrNothing ?? false,
  }
}
