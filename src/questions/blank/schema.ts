import { z } from 'astro/zod'
import type { Locale } from '@/i18n/locale'
import { gapIds, segments } from '@/questions/blank/text'
import { toAskBase, toFeedback, toKeyBase } from '@/questions/shape'
import type { AskBase, KeyBase } from '@/questions/types'
import { feedback, item } from '@/schemas/item'
import { bilingual, id, line } from '@/schemas/text'

const words = z.strictObject({ zh: z.array(line).min(1), en: z.array(line).min(1) }).describe('what counts, in both languages; the first is shown')

const typed = z.strictObject({
  id,
  accept: words,
  why: bilingual.describe('why this word belongs here'),
  wrong: z
    .array(z.strictObject({ accept: words, ...feedback }))
    .default([])
    .describe('wrong words one foresees, each with its misconception'),
  otherwise: bilingual.describe('what to say to any other word; never the word itself'),
})

const chosen = z.strictObject({
  id,
  options: z
    .array(z.strictObject({ id, text: bilingual, correct: z.boolean().optional(), ...feedback }))
    .min(2)
    .max(6)
    .refine((list) => list.filter((entry) => entry.correct).length === 1, 'exactly one option with correct: true')
    .refine((list) => new Set(list.map((entry) => entry.id)).size === list.length, 'option ids that differ'),
})

/** A text with gaps, each to be typed or chosen from a list. */
export const schema = item
  .extend({
    type: z.literal('blank'),
    prompt: bilingual.describe('what to do'),
    text: bilingual.describe('the text, each gap written [[its-id]]; the same gaps in both languages'),
    gaps: z
      .array(z.union([typed, chosen]))
      .min(1)
      .max(8),
  })
  .refine((entry) => new Set(entry.gaps.map((gap) => gap.id)).size === entry.gaps.length, 'gap ids that differ')
  .refine(
    (entry) =>
      [entry.text.zh, entry.text.en].every(
        (text) =>
          gapIds(text).sort().join() ===
          entry.gaps
            .map((gap) => gap.id)
            .sort()
            .join(),
      ),
    'text: in both languages with each gap once, written [[its-id]]',
  )
export type Item = z.infer<typeof schema>
type Gap = Item['gaps'][number]

export interface Ask extends AskBase {
  type: 'blank'
  /** Words and gaps in the order of the text. */
  text: (string | { gap: string })[]
  /** In the order of the text; with options where the word is chosen. */
  gaps: { id: string; options?: { id: string; text: string }[] }[]
}
export interface Key extends KeyBase {
  gaps: Record<string, GapKey>
}
export interface GapKey {
  /** Id of the right option, or the right word to show. */
  right: string
  /** Typed: everything that counts, in both languages. */
  accept?: string[]
  /** Typed: foreseen wrong words; `id` is their feedback. */
  wrong?: { id: string; accept: string[] }[]
}
/** Gap id -> what was typed, or the id of the option; an empty gap is absent. */
export type Answer = Record<string, string>

export function toAsk(authored: Item, scope: string, locale: Locale): Ask {
  const byId = new Map(authored.gaps.map((gap) => [gap.id, gap]))
  const text = authored.text[locale]
  return {
    ...toAskBase(authored, scope, locale, 3),
    type: 'blank',
    text: segments(text),
    gaps: gapIds(text).map((id) => {
      const gap = byId.get(id)
      return gap && 'options' in gap ? { id, options: gap.options.map((option) => ({ id: option.id, text: option.text[locale] })) } : { id }
    }),
  }
}

export function toKey(authored: Item, locale: Locale): Key {
  return {
    ...toKeyBase(authored, locale),
    feedback: Object.assign({}, ...authored.gaps.map((gap) => gapFeedback(gap, locale))),
    gaps: Object.fromEntries(authored.gaps.map((gap) => [gap.id, gapKey(gap, locale)])),
  }
}

const both = (list: { zh: string[]; en: string[] }) => [...list.zh, ...list.en]

function gapKey(gap: Gap, locale: Locale): GapKey {
  if ('options' in gap) return { right: gap.options.find((option) => option.correct)?.id ?? '' }
  return {
    right: gap.accept[locale][0] ?? '',
    accept: both(gap.accept),
    wrong: gap.wrong.map(({ accept }, index) => ({ id: `${gap.id}-wrong-${index}`, accept: both(accept) })),
  }
}

function gapFeedback(gap: Gap, locale: Locale) {
  if ('options' in gap)
    return toFeedback(
      gap.options.map((option) => ({ ...option, id: `${gap.id}-${option.id}` })),
      locale,
    )
  return toFeedback(
    [
      { id: `${gap.id}-right`, why: gap.why },
      ...gap.wrong.map((wrong, index) => ({ ...wrong, id: `${gap.id}-wrong-${index}` })),
      { id: `${gap.id}-otherwise`, why: gap.otherwise },
    ],
    locale,
  )
}
