import { z } from 'astro/zod'
import { mapPresets } from './ids.ts'

/** What an author may write: `<Tool id="gap-map" preset="autumn" />`. */
export const schema = z.strictObject({
  preset: z.enum(mapPresets).default('explore').describe('explore, build, or numbers to add up: spring, autumn, poster'),
  compact: z.boolean().default(true).describe('true in a lesson: the one mode of the preset; false on the tool page: all three'),
})
