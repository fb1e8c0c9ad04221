import { z } from 'astro/zod'

/** The gaps of the model, in the order of their numbers. */
export const gapIds = ['gap-1', 'gap-2', 'gap-3', 'gap-4', 'gap-5'] as const
export type GapId = (typeof gapIds)[number]

/** What an author may open the map on: a mode, or numbers to add up. */
export const mapPresets = ['explore', 'build', 'spring', 'autumn', 'poster'] as const
export type MapPreset = (typeof mapPresets)[number]

/** What an author may write: `<Tool id="gap-map" preset="autumn" />`. */
export const schema = z.strictObject({
  preset: z.enum(mapPresets).default('explore').describe('explore, build, or numbers to add up: spring, autumn, poster'),
  compact: z.boolean().default(true).describe('true in a lesson: the one mode of the preset; false on the tool page: all three'),
})
