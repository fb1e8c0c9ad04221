import { z } from 'astro/zod'
import type { Locale } from '@/i18n/locale'
import { schema as bound } from '@/questions/bound/schema'
import { toAskBase, toFeedback, toKeyBase } from '@/questions/shape'
import type { AskBase, KeyBase } from '@/questions/types'
import { feedback, item } from '@/schemas/item'
import { bilingual } from '@/schemas/text'

const value = z.number()
const tolerance = z.number().min(0).describe('how far off still counts, in the unit of the answer')

/** A number, with the wrong numbers that betray a known mistake; or one bound to a tool, which works out both (`src/questions/bound`). */
export const schema = item
  .extend({
    type: z.literal('numeric'),
    unit: bilingual.optional(),
    decimals: z.number().int().min(0).max(6).optional().describe('how many decimals the question asks for'),
    answer: z.strictObject({ value, tolerance, why: feedback.why }).optional(),
    wrong: z
      .array(z.strictObject({ value, tolerance, ...feedback }))
      .min(1)
      .optional()
      .describe('named wrong values, each with its misconception'),
    bound: bound.optional().describe('instead of answer and wrong: whose numbers it asks about'),
    otherwise: bilingual.describe('what to say to any other number'),
  })
  .superRefine((authored, context) => {
    for (const field of ['answer', 'wrong'] as const) {
      if ((authored[field] === undefined) === (authored.bound === undefined)) {
        context.addIssue({ code: 'custom', path: [field], message: 'left out where the question is bound to a tool' })
      }
    }
  })
export type Item = z.infer<typeof schema>

/** One that carries its answer itself. */
export type Plain = Item & { answer: NonNullable<Item['answer']>; wrong: NonNullable<Item['wrong']> }

export interface Ask extends AskBase {
  type: 'numeric'
  unit?: string
  decimals?: number
}
export interface Key extends KeyBase {
  value: number
  tolerance: number
  /** Named wrong values; `id` is their feedback id. */
  wrong: { id: string; value: number; tolerance: number }[]
}
/** What was typed, as typed. */
export type Answer = string

export function toAsk(authored: Item, scope: string, locale: Locale): Ask {
  return {
    ...toAskBase(authored, scope, locale, 3),
    type: 'numeric',
    ...(authored.unit ? { unit: authored.unit[locale] } : {}),
    ...(authored.decimals === undefined ? {} : { decimals: authored.decimals }),
  }
}

export function toKey(authored: Plain, locale: Locale): Key {
  const named = authored.wrong.map((entry, index) => ({ ...entry, id: `wrong-${index}` }))
  return {
    ...toKeyBase(authored, locale),
    feedback: {
      ...toFeedback([{ id: 'answer', why: authored.answer.why }, ...named, { id: 'otherwise', why: authored.otherwise }], locale),
    },
    value: authored.answer.value,
    tolerance: authored.answer.tolerance,
    wrong: named.map((entry) => ({ id: entry.id, value: entry.value, tolerance: entry.tolerance })),
  }
}
