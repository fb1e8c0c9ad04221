import { z } from 'astro/zod'
import { id } from '@/schemas/text'

/** What an author may write: `<Tool id="gap-calculator" preset="repair-centre" />`. */
export const schema = z.strictObject({
  preset: id.default('repair-centre').describe('whose questionnaire and worked example: content/instruments/servqual.<preset>.yaml'),
  compact: z.boolean().default(true).describe('true in a lesson: one chart at a time, inputs behind a button; false on the tool page: everything'),
})
