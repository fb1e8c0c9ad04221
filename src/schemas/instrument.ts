import { z } from 'astro/zod'
import { bilingual, id, line } from '@/schemas/text'

/** The five dimensions, in the order of the questionnaire (Parasuraman, Zeithaml & Berry, 1988). */
export const dimensions = ['tangibles', 'reliability', 'responsiveness', 'assurance', 'empathy'] as const
export type Dimension = (typeof dimensions)[number]

/** Points on the answering scale. */
export const scales = [5, 7, 9] as const
export type Scale = (typeof scales)[number]

const weights = z.strictObject({
  tangibles: z.number().min(0).max(100),
  reliability: z.number().min(0).max(100),
  responsiveness: z.number().min(0).max(100),
  assurance: z.number().min(0).max(100),
  empathy: z.number().min(0).max(100),
})

const means = z.array(z.number().min(1).max(9)).length(22)

/** `content/instruments/servqual.<setting>.yaml`: 22 statements for one setting, and a worked example. */
export const instrument = z.strictObject({
  id,
  name: bilingual.describe('the setting, for instance Device repair shop'),
  intro: z.strictObject({
    expect: bilingual.describe('what a respondent reads before the expectation half'),
    perceive: bilingual.describe('what a respondent reads before the perception half'),
  }),
  items: z
    .array(
      z.strictObject({
        id: line,
        dimension: z.enum(dimensions),
        label: bilingual.describe('a few words for tables and charts'),
        expect: bilingual.describe('the expectation statement'),
        perceive: bilingual.describe('the perception statement'),
      }),
    )
    .length(22),
  example: z.strictObject({
    name: bilingual.describe('whose numbers these are; says "invented" where they are'),
    n: z.number().int().min(1).describe('how many respondents stand behind the means'),
    scale: z.union([z.literal(5), z.literal(7), z.literal(9)]),
    weights: weights.describe('100 points over the five dimensions'),
    expectation: means.describe('22 item means, questionnaire order'),
    perception: means,
  }),
})

export type Instrument = z.infer<typeof instrument>
export type Weights = z.infer<typeof weights>
