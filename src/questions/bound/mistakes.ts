/** What can be asked about the numbers of the gap calculator, and the mistakes that can happen on the way. */
export const mistakes = {
  'item-gap': ['sign-flipped', 'wrong-item'],
  'dimension-gap': ['sign-flipped', 'sum-for-mean', 'wrong-dimension'],
  unweighted: ['sign-flipped', 'sum-for-mean', 'weighted-for-unweighted', 'item-mean'],
  weighted: ['sign-flipped', 'unweighted-for-weighted', 'weights-not-divided', 'item-mean'],
} as const

export type Sought = keyof typeof mistakes
export type Mistake = (typeof mistakes)[Sought][number]
