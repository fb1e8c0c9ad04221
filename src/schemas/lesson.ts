import { z } from 'astro/zod'
import { id, line } from '@/schemas/text'

/** Frontmatter of `content/lessons/<locale>/<module>/<lesson>.mdx`. Title and minutes stand in course.yaml. */
export const lesson = z.strictObject({
  summary: line.max(160).describe('one sentence; also the description search engines show'),
  goals: z.array(line).min(2).max(4).describe('two to four things the learner can do afterwards'),
  concepts: z.array(id).min(1).describe('ids from content/concepts; each is named by <Term> in the text'),
  revision: z.number().int().min(1).optional().describe('Chinese file: rises when the meaning changes'),
  translates: z.number().int().min(1).optional().describe('English file: the Chinese revision it was made from'),
  status: z.enum(['draft', 'ready']).default('ready').describe('a draft shows in the dev server only'),
  reviewed: z.strictObject({ by: line, on: z.coerce.date() }).optional().describe('who read the lesson last, and when'),
})
