import { z } from 'astro/zod'

/** The worked examples a lesson may open the scorecard on. */
export const conveniencePresets = ['clinic', 'phone-shop'] as const

/** What an author may write: `<Tool id="convenience-scorecard" preset="clinic" />`. */
export const schema = z.strictObject({
  preset: z.enum(conveniencePresets).default('clinic').describe('whose service it opens on: examples.ts'),
  compact: z.boolean().default(true).describe('true in a lesson: one column; false on the tool page'),
})
