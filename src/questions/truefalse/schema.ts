import { z } from 'astro/zod'
import type { Locale } from '@/i18n/locale'
import { toAskBase, toFeedback, toKeyBase } from '@/questions/shape'
import { strings } from '@/questions/truefalse/strings'
import type { AskBase, KeyBase } from '@/questions/types'
import { feedback, item } from '@/schemas/item'
import { bilingual, id } from '@/schemas/text'

/** The part that is the claim itself; no reason may be called so. */
export const claim = 'claim'

/** A claim to be judged, and the reason for it: knowing that something is so, and why. */
export const schema = item.extend({
  type: z.literal('truefalse'),
  prompt: bilingual.describe('the claim, as a statement'),
  correct: z.boolean().describe('true when the claim holds'),
  why: bilingual.describe('why the claim holds, or does not'),
  misconception: id.describe('what stands behind judging it wrongly'),
  reasons: z
    .array(z.strictObject({ id, text: bilingual, correct: z.boolean().optional(), ...feedback }))
    .min(3)
    .max(5)
    .refine((list) => list.filter((entry) => entry.correct).length === 1, 'exactly one reason with correct: true')
    .refine((list) => new Set([claim, ...list.map((entry) => entry.id)]).size === list.length + 1, 'reason ids that differ, none of them claim'),
})
export type Item = z.infer<typeof schema>

export interface Ask extends AskBase {
  type: 'truefalse'
  /** What the two verdicts are called. */
  verdicts: { true: string; false: string }
  reasons: { id: string; text: string }[]
}
export interface Key extends KeyBase {
  correct: boolean
  /** The reason that holds. */
  reason: string
}
/** Null where nothing is chosen yet. */
export interface Answer {
  claim: boolean | null
  reason: string | null
}

export function toAsk(authored: Item, scope: string, locale: Locale): Ask {
  return {
    ...toAskBase(authored, scope, locale, 1),
    type: 'truefalse',
    verdicts: strings[locale].verdicts,
    reasons: authored.reasons.map((entry) => ({ id: entry.id, text: entry.text[locale] })),
  }
}

export function toKey(authored: Item, locale: Locale): Key {
  return {
    ...toKeyBase(authored, locale),
    feedback: toFeedback([{ id: claim, why: authored.why, misconception: authored.misconception }, ...authored.reasons], locale),
    correct: authored.correct,
    reason: authored.reasons.find((entry) => entry.correct)?.id ?? '',
  }
}
