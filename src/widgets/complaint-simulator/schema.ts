import { z } from 'astro/zod'
import { id } from '@/schemas/text'

/** What an author may write: `<Tool id="complaint-simulator" preset="called-past" />`. */
export const schema = z.strictObject({
  preset: id.default('called-past').describe('the case it opens on: the name of a file of content/scenarios'),
  compact: z.boolean().default(true).describe('true in a lesson: one column; false on the tool page'),
})
