/** The figures a lesson may name in `<Figure id>`; each is a file of this folder. */
export const figureIds = [
  'gap-map',
  'gap-sum',
  'gap-4-twice',
  'map-gap-1',
  'map-gap-2',
  'map-gap-3',
  'three-minutes',
  'map-gap-4',
  'four-parts',
  'gap-5',
  'dimension-gaps',
  'same-gap',
  'four-kinds',
  'loyalty-curves',
  'margin-by-year',
  'profit-chain',
  'six-markets',
  'visit-curve',
  'blueprint-lanes',
  'four-incidents',
  'before-during-after',
  'two-steps',
] as const

export type FigureId = (typeof figureIds)[number]
