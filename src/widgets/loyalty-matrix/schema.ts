import { z } from 'astro/zod'

/** The worked examples a lesson may open the matrix on. */
export const matrixPresets = ['cloudridge', 'canteen'] as const

/** What an author may write: `<Tool id="loyalty-matrix" preset="cloudridge" />`. */
export const schema = z.strictObject({
  preset: z.enum(matrixPresets).default('cloudridge').describe('whose customers it opens on: examples.ts'),
  compact: z.boolean().default(true).describe('true in a lesson: one column; false on the tool page'),
})
