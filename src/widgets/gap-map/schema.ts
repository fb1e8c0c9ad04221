/** The gaps of the model, in the order of their numbers. */
export const gapIds = ['gap-1', 'gap-2', 'gap-3', 'gap-4', 'gap-5'] as const
export type GapId = (typeof gapIds)[number]
