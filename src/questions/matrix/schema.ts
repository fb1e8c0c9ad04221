import { z } from 'astro/zod'
import type { Locale } from '@/i18n/locale'
import { toAskBase, toFeedback, toKeyBase } from '@/questions/shape'
import type { AskBase, KeyBase } from '@/questions/types'
import { item } from '@/schemas/item'
import { bilingual, id } from '@/schemas/text'

const different = (list: { id: string }[]) => new Set(list.map((entry) => entry.id)).size === list.length

/** Statements in rows, judged on the same columns. As a survey nothing is right or wrong. */
export const schema = item
  .extend({
    type: z.literal('matrix'),
    survey: z.boolean().optional().describe('nothing is scored: rows have no column and no why'),
    columns: z
      .array(z.strictObject({ id, text: bilingual }))
      .min(2)
      .max(7)
      .refine(different, 'column ids that differ'),
    rows: z
      .array(z.strictObject({ id, text: bilingual, column: id.optional(), why: bilingual.optional(), misconception: id.optional() }))
      .min(2)
      .max(10)
      .refine(different, 'row ids that differ'),
  })
  .refine(
    (entry) => entry.survey || entry.rows.every((row) => row.why && entry.columns.some((column) => column.id === row.column)),
    'column: of every row an id that stands under columns, and a why; or survey: true',
  )
  .refine((entry) => !entry.survey || entry.rows.every((row) => !row.why && !row.column), 'rows of a survey without column and why')
export type Item = z.infer<typeof schema>

export interface Ask extends AskBase {
  type: 'matrix'
  columns: { id: string; text: string }[]
  rows: { id: string; text: string }[]
}
export interface Key extends KeyBase {
  columnOf: Record<string, string>
}
/** Row id -> column id; a row not yet judged is absent. */
export type Answer = Record<string, string>

export function toAsk(authored: Item, scope: string, locale: Locale): Ask {
  const inWords = (list: { id: string; text: Item['prompt'] }[]) => list.map((entry) => ({ id: entry.id, text: entry.text[locale] }))
  return {
    ...toAskBase(authored, scope, locale, 3),
    type: 'matrix',
    columns: inWords(authored.columns),
    rows: inWords(authored.rows),
    ...(authored.survey ? { unscored: true as const } : {}),
  }
}

export function toKey(authored: Item, locale: Locale): Key {
  return {
    ...toKeyBase(authored, locale),
    feedback: toFeedback(
      authored.rows.flatMap(({ id, why, misconception }) => (why ? [{ id, why, misconception }] : [])),
      locale,
    ),
    columnOf: Object.fromEntries(authored.rows.flatMap((row) => (row.column ? [[row.id, row.column]] : []))),
  }
}
