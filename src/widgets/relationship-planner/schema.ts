import { z } from 'astro/zod'

/** The worked examples a lesson may open the planner on. */
export const plannerPresets = ['cloudridge'] as const

/** What an author may write: `<Tool id="relationship-planner" preset="cloudridge" />`. */
export const schema = z.strictObject({
  preset: z.enum(plannerPresets).default('cloudridge').describe('whose customers it opens on: examples.ts'),
  compact: z.boolean().default(true).describe('true in a lesson: one column; false on the tool page'),
})
