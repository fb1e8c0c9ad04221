import { z } from 'astro/zod'
import { bilingual, id, line } from '@/schemas/text'

/** `content/concepts/<module>.yaml`: the glossary, and the misconceptions behind wrong answers. */
export const concept = z.strictObject({
  id,
  term: bilingual,
  also: z
    .strictObject({ zh: z.array(line).default([]), en: z.array(line).default([]) })
    .optional()
    .describe('other names met in books'),
  definition: bilingual,
  points: z.array(bilingual).optional().describe('a short list, such as causes or remedies; the gap map shows it'),
  sources: z.array(id).default([]).describe('ids from sources.yaml'),
})

export const misconception = z.strictObject({
  id,
  concept: id.describe('the concept it gets wrong'),
  zh: line,
  en: line,
})

export const concepts = z.strictObject({
  concepts: z.array(concept),
  misconceptions: z.array(misconception).default([]),
})

export type Concept = z.infer<typeof concept>
export type Misconception = z.infer<typeof misconception>
