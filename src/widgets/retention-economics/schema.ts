import { z } from 'astro/zod'

/** The worked examples a lesson may open the tool on. */
export const retentionPresets = ['cloudridge', 'clinic'] as const

/** What an author may write: `<Tool id="retention-economics" preset="cloudridge" />`. */
export const schema = z.strictObject({
  preset: z.enum(retentionPresets).default('cloudridge').describe('whose customers it opens on: examples.ts'),
  compact: z.boolean().default(true).describe('true in a lesson: one column; false on the tool page'),
})
