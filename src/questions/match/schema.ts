import { z } from 'astro/zod'
import type { Locale } from '@/i18n/locale'
import { toAskBase, toFeedback, toKeyBase } from '@/questions/shape'
import type { AskBase, KeyBase } from '@/questions/types'
import { feedback, item } from '@/schemas/item'
import { bilingual, id } from '@/schemas/text'

const different = (list: { id: string }[]) => new Set(list.map((entry) => entry.id)).size === list.length

/** Things on the left, each to be joined to one on the right; the right may have more than are needed. */
export const schema = item
  .extend({
    type: z.literal('match'),
    lefts: z
      .array(z.strictObject({ id, text: bilingual, right: id, ...feedback }))
      .min(2)
      .max(8)
      .refine(different, 'ids on the left that differ'),
    rights: z
      .array(z.strictObject({ id, text: bilingual }))
      .min(2)
      .max(10)
      .refine(different, 'ids on the right that differ'),
    reuse: z.boolean().optional().describe('one on the right may serve several on the left'),
  })
  .refine((entry) => entry.lefts.every((left) => entry.rights.some((right) => right.id === left.right)), 'right: of every left an id that stands under rights')
  .refine((entry) => entry.reuse || new Set(entry.lefts.map((left) => left.right)).size === entry.lefts.length, 'each right used once, or reuse: true')
export type Item = z.infer<typeof schema>

export interface Ask extends AskBase {
  type: 'match'
  lefts: { id: string; text: string }[]
  rights: { id: string; text: string }[]
  reuse?: true
}
export interface Key extends KeyBase {
  rightOf: Record<string, string>
}
/** Left id -> right id; one not yet joined is absent. */
export type Answer = Record<string, string>

export function toAsk(authored: Item, scope: string, locale: Locale): Ask {
  const inWords = (list: { id: string; text: Item['prompt'] }[]) => list.map((entry) => ({ id: entry.id, text: entry.text[locale] }))
  return {
    ...toAskBase(authored, scope, locale, 3),
    type: 'match',
    lefts: inWords(authored.lefts),
    rights: inWords(authored.rights),
    ...(authored.reuse ? { reuse: true as const } : {}),
  }
}

export function toKey(authored: Item, locale: Locale): Key {
  return {
    ...toKeyBase(authored, locale),
    feedback: toFeedback(authored.lefts, locale),
    rightOf: Object.fromEntries(authored.lefts.map((left) => [left.id, left.right])),
  }
}
