/** Names of gaps and presets, apart from the schema: that one must not reach the browser. */

/** The gaps of the model, in the order of their numbers. */
export const gapIds = ['gap-1', 'gap-2', 'gap-3', 'gap-4', 'gap-5'] as const
export type GapId = (typeof gapIds)[number]

/** What an author may open the map on: a mode, or numbers to add up. */
export const mapPresets = ['explore', 'build', 'spring', 'autumn', 'poster'] as const
export type MapPreset = (typeof mapPresets)[number]
