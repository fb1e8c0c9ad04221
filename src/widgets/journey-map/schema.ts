import { z } from 'astro/zod'
import { journeyPresets } from './ids.ts'

/** What an author may write: `<Tool id="journey-map" preset="clinic" />`. */
export const schema = z.strictObject({
  preset: z.enum(journeyPresets).default('clinic').describe('which journey it opens on: examples.ts'),
  compact: z.boolean().default(true).describe('true in a lesson: one column; false on the tool page'),
})
