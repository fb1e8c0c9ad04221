import { z } from 'astro/zod'

/** The worked examples a lesson may open the diagnosis on. */
export const diagnosisPresets = ['west-gate'] as const

/** What an author may write: `<Tool id="gap-diagnosis" preset="west-gate" />`. */
export const schema = z.strictObject({
  preset: z.enum(diagnosisPresets).default('west-gate').describe('whose ratings it opens on: examples.ts'),
  compact: z.boolean().default(true).describe('true in a lesson: ratings behind a button; false on the tool page'),
})
