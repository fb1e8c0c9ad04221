import { z } from 'astro/zod'
import { bilingual, id } from '@/schemas/text'

/** What a choice may change. An author uses those that matter to the case. */
export const variables = ['calm', 'trust', 'time', 'cost'] as const

const condition = z
  .partialRecord(z.enum(variables), z.strictObject({ atLeast: z.number().int().optional(), atMost: z.number().int().optional() }))
  .describe('all of these must hold: calm: { atLeast: 3 }')

const choice = z.strictObject({
  id,
  text: bilingual.describe('what is said or done'),
  feedback: bilingual.describe('what comes of it, told at once'),
  effects: z.partialRecord(z.enum(variables), z.number().int().min(-10).max(10)).default({}),
  when: condition.optional().describe('offered only then'),
  to: z
    .union([id, z.array(z.strictObject({ to: id, when: condition.optional() })).min(2)])
    .describe('the next node; or the first of a list whose condition holds, the last without one'),
})

const node = z.strictObject({
  id,
  who: bilingual.optional().describe('who speaks'),
  text: bilingual,
  choices: z.array(choice).max(4).default([]).describe('two to four; none at an end'),
  end: z.enum(['good', 'mixed', 'bad']).optional(),
  debrief: bilingual.optional().describe('at an end: what carried it there'),
})

/** A branching case: `content/scenarios/<id>.yaml`, or inside a question of type scenario. */
export const scenario = z.strictObject({
  start: id.describe('the node it begins with'),
  variables: z.partialRecord(
    z.enum(variables),
    z.strictObject({ start: z.number().int(), min: z.number().int().default(0), max: z.number().int().default(5) }),
  ),
  nodes: z
    .array(node)
    .min(2)
    .refine((list) => new Set(list.map((entry) => entry.id)).size === list.length, 'node ids that differ')
    .refine((list) => list.every((entry) => new Set(entry.choices.map((one) => one.id)).size === entry.choices.length), 'choice ids that differ within a node'),
})

export type Scenario = z.infer<typeof scenario>
