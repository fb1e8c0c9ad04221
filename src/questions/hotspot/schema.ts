import { z } from 'astro/zod'
import type { Locale } from '@/i18n/locale'
import { toAskBase, toFeedback, toKeyBase } from '@/questions/shape'
import type { AskBase, KeyBase } from '@/questions/types'
import { feedback, item } from '@/schemas/item'
import { bilingual, id } from '@/schemas/text'

const number = z.number()
const point = z.tuple([number, number])
const area = z.tuple([number, number, number, number]).describe('[x, y, width, height] in units of the figure')

const shape = z.union([
  z.strictObject({ box: area, text: bilingual.optional(), tone: z.enum(['customer', 'firm', 'plain']).default('plain') }),
  z.strictObject({ line: z.array(point).min(2), arrow: z.boolean().default(false), dashed: z.boolean().default(false) }),
  z.strictObject({ label: point, text: bilingual, anchor: z.enum(['start', 'middle', 'end']).default('middle') }),
])

/** A figure made of data, with places to be pointed out. */
export const schema = item
  .extend({
    type: z.literal('hotspot'),
    figure: z.strictObject({
      width: number.min(200).max(800).describe('in units; text is 16 of them high'),
      height: number.min(80).max(800),
      description: bilingual.describe('the figure in words, for those who do not see it'),
      shapes: z.array(shape).min(1),
    }),
    regions: z
      .array(
        z.strictObject({
          id,
          name: bilingual.describe('where it is, without saying whether it is right'),
          at: area,
          correct: z.boolean().optional(),
          ...feedback,
        }),
      )
      .min(2)
      .max(12)
      .refine((list) => list.some((entry) => entry.correct), 'at least one region with correct: true')
      .refine((list) => new Set(list.map((entry) => entry.id)).size === list.length, 'region ids that differ'),
  })
  .refine(
    ({ figure, regions }) => regions.every(({ at: [x, y, w, h] }) => x >= 0 && y >= 0 && x + w <= figure.width && y + h <= figure.height),
    'at: of every region inside the figure',
  )
export type Item = z.infer<typeof schema>

export type Area = [x: number, y: number, width: number, height: number]
export type Shape =
  | { box: Area; text?: string; tone: 'customer' | 'firm' | 'plain' }
  | { line: [number, number][]; arrow: boolean; dashed: boolean }
  | { label: [number, number]; text: string; anchor: 'start' | 'middle' | 'end' }

export interface Ask extends AskBase {
  type: 'hotspot'
  /** One place is asked for, and choosing another takes the first back; else how many. */
  choose: number
  figure: { width: number; height: number; description: string; shapes: Shape[] }
  regions: { id: string; text: string; at: Area }[]
}
export interface Key extends KeyBase {
  correct: string[]
}
/** Ids of the chosen regions, in the order of the question. */
export type Answer = string[]

export function toAsk(authored: Item, scope: string, locale: Locale): Ask {
  const { width, height, description, shapes } = authored.figure
  return {
    ...toAskBase(authored, scope, locale, 3),
    type: 'hotspot',
    choose: authored.regions.filter((region) => region.correct).length,
    figure: {
      width,
      height,
      description: description[locale],
      shapes: shapes.map((one): Shape => {
        if ('box' in one) return { box: one.box, tone: one.tone, ...(one.text ? { text: one.text[locale] } : {}) }
        if ('line' in one) return { line: one.line, arrow: one.arrow, dashed: one.dashed }
        return { label: one.label, text: one.text[locale], anchor: one.anchor }
      }),
    },
    regions: authored.regions.map((region) => ({ id: region.id, text: region.name[locale], at: region.at })),
  }
}

export function toKey(authored: Item, locale: Locale): Key {
  return {
    ...toKeyBase(authored, locale),
    feedback: toFeedback(authored.regions, locale),
    correct: authored.regions.filter((region) => region.correct).map((region) => region.id),
  }
}
