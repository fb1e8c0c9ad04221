import { z } from 'astro/zod'
import { chainPresets } from './ids.ts'

/** What an author may write: `<Tool id="profit-chain" preset="cloudridge" />`. */
export const schema = z.strictObject({
  preset: z.enum(chainPresets).default('cloudridge').describe('which chain it opens on: examples.ts'),
  compact: z.boolean().default(true).describe('true in a lesson: one column; false on the tool page'),
})
