import { z } from 'astro/zod'
import { bilingual, id, line } from '@/schemas/text'

/** What a choice may change. An author uses those that matter to the case. */
export const variables = ['calm', 'trust', 'time', 'cost'] as const

/** What a choice mainly does: the two steps of a complaint and what follows them, or what gets in their way. */
export const acts = ['listen', 'acknowledge', 'solve', 'follow-up', 'hand-over', 'defend'] as const

/** How a promise can stand: never given; given and not kept yet; kept; given, kept or not. */
export const promiseStates = ['none', 'open', 'kept', 'given'] as const

const between = z.strictObject({ atLeast: z.number().int().optional(), atMost: z.number().int().optional() }).optional()

const condition = z
  .strictObject({
    calm: between,
    trust: between,
    time: between,
    cost: between,
    promises: z.record(id, z.enum(promiseStates)).optional().describe('how promises stand: { call-at-three: open }'),
  })
  .describe('all of these must hold: calm: { atLeast: 3 }')

const choice = z.strictObject({
  id,
  text: bilingual.describe('what is said or done'),
  feedback: bilingual.describe('what comes of it, told at once'),
  why: bilingual.optional().describe('why it went that way, told when the path is looked back on'),
  act: z.enum(acts).optional().describe('what it mainly does'),
  effects: z.partialRecord(z.enum(variables), z.number().int().min(-1000).max(1000)).default({}),
  promise: z.array(id).optional().describe('promises given by it'),
  keep: z.array(id).optional().describe('promises kept by it'),
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

/** A branching case: in a file of `content/scenarios`, or inside a question of type scenario. */
export const scenario = z.strictObject({
  start: id.describe('the node it begins with'),
  variables: z.partialRecord(
    z.enum(variables),
    z.strictObject({
      start: z.number().int(),
      min: z.number().int().default(0),
      max: z.number().int().default(5),
      unit: bilingual.optional().describe('minutes, yuan; without one it is told as so many of max'),
    }),
  ),
  promises: z
    .array(z.strictObject({ id, text: bilingual.describe('what was promised, in a few words') }))
    .refine((list) => new Set(list.map((one) => one.id)).size === list.length, 'promise ids that differ')
    .optional(),
  nodes: z
    .array(node)
    .min(2)
    .refine((list) => new Set(list.map((entry) => entry.id)).size === list.length, 'node ids that differ')
    .refine((list) => list.every((entry) => new Set(entry.choices.map((one) => one.id)).size === entry.choices.length), 'choice ids that differ within a node'),
})

export type Scenario = z.infer<typeof scenario>

/** `content/scenarios/<id>.yaml`: a case of the complaint simulator. All of them are invented, and the tool says so. */
export const scenarioFile = z.strictObject({
  title: bilingual.describe('the case in a few words'),
  trade: bilingual.describe('where it happens: Repair centre'),
  difficulty: z.number().int().min(1).max(3).describe('1 easy, 3 hard; the cases are listed in this order'),
  role: bilingual.describe('who the player is, and what has just happened'),
  may: z.array(bilingual).min(1).describe('what the player may decide alone, and what not'),
  concepts: z.array(id).min(1).describe('ids from content/concepts'),
  sources: z.array(id).default([]).describe('ids from sources.yaml'),
  case: scenario,
  paths: z
    .strictObject({ good: z.array(id).min(1), bad: z.array(id).min(1) })
    .describe('two plays, choice by choice, told side by side: one that ends well, one that ends badly'),
  note: line.optional().describe('for authors; shown nowhere'),
})

export type ScenarioFile = z.infer<typeof scenarioFile>
