import { z } from 'astro/zod'
import { bilingual, id } from '@/schemas/text'

/** What every question carries, whatever its type. Each type's `schema.ts` adds its own fields with `.extend`. */
export const item = z.strictObject({
  id: id.describe('stable: saved answers hang on it. Renamed? Add it to moved: in course.yaml'),
  rev: z.number().int().min(1).describe('rises when the meaning changes; a learner then answers this one question again'),
  changed: bilingual.optional().describe('with rev 2 or more: what was corrected, a sentence for learners who had answered before'),
  concepts: z.array(id).min(1).describe('concept ids it tests'),
  goals: z.array(z.number().int().min(1).max(4)).default([]).describe('numbers of the lesson goals it checks, from 1'),
  difficulty: z.union([z.literal(1), z.literal(2), z.literal(3)]),
  sources: z.array(id).default([]),
  tries: z.number().int().min(1).max(5).optional().describe('how often it may be checked; single 2, others 3 unless said here'),
  prompt: bilingual.describe('the question'),
  explain: bilingual.describe('why the right answer is right'),
  hints: z.array(bilingual).max(3).default([]).describe('steps of help that never give the answer away'),
})

/** Feedback an author writes for one part of an answer. */
export const feedback = { why: bilingual, misconception: id.optional() }
