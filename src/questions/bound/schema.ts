import { z } from 'astro/zod'
import type { Locale } from '@/i18n/locale'
import { type Mistake, mistakes, type Sought } from '@/questions/bound/mistakes'
import type { Item as Numeric } from '@/questions/numeric/schema'
import { toAskBase, toFeedback, toKeyBase } from '@/questions/shape'
import type { AskBase, KeyBase } from '@/questions/types'
import { type Dimension, dimensions, instrument, type Scale } from '@/schemas/instrument'
import { feedback } from '@/schemas/item'
import { id } from '@/schemas/text'

const soughts = Object.keys(mistakes) as [Sought, ...Sought[]]
const allMistakes = [...new Set(Object.values(mistakes).flat())] as [Mistake, ...Mistake[]]

/** `bound:` of a numeric question, instead of `answer` and `wrong`: it asks about the learner's own numbers. */
export const schema = z
  .strictObject({
    tool: z.literal('gap-calculator').describe('the tool whose numbers are asked about'),
    preset: id.describe('whose worked example: content/instruments/servqual.<preset>.yaml'),
    ask: z.enum(soughts).describe('what is to be worked out'),
    of: z
      .union([z.enum(dimensions), z.number().int().min(1).max(22)])
      .optional()
      .describe('with dimension-gap the dimension, with item-gap the number of the item, 1 to 22'),
    numbers: z.enum(['own', 'seeded']).describe('own: what is in the learner’s calculator; seeded: drawn anew from the worked example'),
    why: feedback.why.describe('what is said to the right number; the working follows by itself under “why”'),
    errors: z
      .array(z.strictObject({ error: z.enum(allMistakes).describe('the mistake that is recognised'), ...feedback }))
      .min(1)
      .describe('mistakes recognised by the number they lead to'),
    example: instrument.shape.example.optional().describe('left out: the worked example of the preset'),
  })
  .superRefine(({ ask, of, errors }, context) => {
    const wrongOf = {
      'item-gap': typeof of !== 'number' && 'the number of an item, 1 to 22, where ask is item-gap',
      'dimension-gap': typeof of !== 'string' && 'a dimension where ask is dimension-gap',
      unweighted: of !== undefined && 'left out where ask is unweighted: that is about all five dimensions',
      weighted: of !== undefined && 'left out where ask is weighted: that is about all five dimensions',
    }[ask]
    if (wrongOf) context.addIssue({ code: 'custom', path: ['of'], message: wrongOf })
    for (const [index, { error }] of errors.entries()) {
      const path = ['errors', index, 'error']
      if (!(mistakes[ask] as readonly string[]).includes(error)) {
        context.addIssue({ code: 'custom', path, message: `one of the mistakes that can happen with ask: ${ask} (${mistakes[ask].join(', ')})` })
      } else if (errors.findIndex((other) => other.error === error) < index) {
        context.addIssue({ code: 'custom', path, message: 'each mistake once' })
      }
    }
  })

/** A numeric question that is bound to the calculator. */
export type Item = Numeric & { bound: NonNullable<Numeric['bound']> }

/** One line of the table: an item by its number or a dimension by its id, E, P and, where it matters, the weight. */
export type Row = [name: number | Dimension, expectation: number, perception: number, weight?: number]

/** The numbers one answer is about: the table the learner saw. Kept with the answer, so that a verdict never changes. */
export interface Numbers {
  whose: 'own' | 'example' | 'seeded'
  rows: Row[]
  /** Gaps that are not in the table and that a mistake leads to: of the other dimensions, or of the 22 items together. */
  rest?: number[]
  /** What the calculator shows, where that differs because it works with numbers that are not rounded. */
  exact?: number
  /** Which draw, for seeded numbers. */
  seed?: number
}

/** What was typed, and what it is about; without `of`, what the question shows at first. */
export interface Answer {
  typed: string
  of?: Numbers
}

/** The worked example, in one language. */
export interface Example {
  name: string
  scale: Scale
  weights: number[]
  expectation: number[]
  perception: number[]
}

export interface Ask extends AskBase {
  type: 'bound'
  unit?: string
  decimals: number
  sought: Sought
  of?: Dimension | number
  numbers: 'own' | 'seeded'
  example: Example
  tool: 'gap-calculator'
}

export interface Key extends KeyBase {
  /** The mistakes recognised, each the id of its feedback. */
  errors: Mistake[]
  /** What the key was worked out for; left out: what the question shows at first. */
  of?: Numbers
}

/** @throws RangeError without the worked example: whoever reads the bank fills it in from the preset */
export function toAsk(authored: Item, scope: string, locale: Locale): Ask {
  const { ask, of, numbers, example, preset } = authored.bound
  if (!example) throw new RangeError(`toAsk requires the worked example of "${preset}" in question ${scope}/${authored.id}`)
  return {
    ...toAskBase(authored, scope, locale, 3),
    type: 'bound',
    ...(authored.unit ? { unit: authored.unit[locale] } : {}),
    decimals: authored.decimals ?? 2,
    sought: ask,
    ...(of === undefined ? {} : { of }),
    numbers,
    example: {
      name: example.name[locale],
      scale: example.scale,
      weights: dimensions.map((dimension) => example.weights[dimension]),
      expectation: example.expectation,
      perception: example.perception,
    },
    tool: authored.bound.tool,
  }
}

export function toKey(authored: Item, locale: Locale): Key {
  const { why, errors } = authored.bound
  const parts = [{ id: 'answer', why }, ...errors.map(({ error, ...told }) => ({ id: error, ...told })), { id: 'otherwise', why: authored.otherwise }]
  return { ...toKeyBase(authored, locale), feedback: toFeedback(parts, locale), errors: errors.map(({ error }) => error) }
}
