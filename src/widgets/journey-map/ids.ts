/** The worked examples a lesson may open the journey on: `clinic-blueprint` is the same visit, opened as a blueprint. */
export const journeyPresets = ['clinic', 'clinic-blueprint', 'hotel'] as const
export type JourneyPreset = (typeof journeyPresets)[number]

/** The four kinds of contact of the training slides: with people, by observation, with a thing, while using the service. */
export const contacts = ['people', 'observation', 'product', 'use'] as const
export type Contact = (typeof contacts)[number]

/** The lanes of a service blueprint, from what customers see to what nobody sees (Bitner, Ostrom & Morgan 2008). */
export const lanes = ['evidence', 'customer', 'front', 'back', 'support'] as const
export type Lane = (typeof lanes)[number]

/** The lines of a blueprint, each below the lane it is named after here. */
export const lineBelow = { customer: 'interaction', front: 'visibility', back: 'internal' } as const satisfies Partial<Record<Lane, string>>
export type Line = (typeof lineBelow)[keyof typeof lineBelow]
