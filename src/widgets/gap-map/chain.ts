/**
 * Gaps 1 to 4 on one scale, and what reaches the customer: an illustration, not a way of measuring. Of 100 phones, say,
 * how many are ready at the hour agreed.
 */
export interface Chain {
  /** What customers expect before anybody promises anything, 0 to 100. */
  expected: number
  /** Gaps 1 to 4 with their signs: minus is a shortfall. Gap 4 is delivery minus what was promised outside. */
  gaps: [number, number, number, number]
  /** What gap 4 does at either end, in points, 0 or more: it moves expectation, and colours perception. */
  moves: { expectation: number; perception: number }
}

export type ChainPreset = 'spring' | 'autumn' | 'poster'

/** West Gate of lesson gaps/gap-model (invented): spring and autumn, and autumn with the poster "Fixed in one hour". */
export const chainPresets: Record<ChainPreset, Chain> = {
  spring: { expected: 95, gaps: [-8, -5, 13, 0], moves: { expectation: 3, perception: 3 } },
  autumn: { expected: 95, gaps: [-8, -5, -4, 0], moves: { expectation: 3, perception: 3 } },
  poster: { expected: 95, gaps: [-8, -5, -4, -22], moves: { expectation: 3, perception: 3 } },
}

/** How far one gap can be moved either way. */
export const mostGap = 30
/** How far gap 4 can move either end. */
export const mostMove = 15

export interface AddedUp {
  /** What management believes is expected; what the standards yield; what is delivered; what was promised. */
  believed: number
  standard: number
  delivered: number
  promised: number
  /** Expectation and perception after gap 4 has had its say. */
  expectation: number
  perception: number
  /** perception - expectation: what the customer notices. */
  gap5: number
  /** Gaps 1 to 3, which make up delivery minus expectation exactly, on one scale. */
  three: number
  /** Gaps 1 to 4 added as the rule of thumb has it. */
  rhyme: number
  /** Of gaps 1 to 3, all shortfalls together (0 or less), and all surpluses (0 or more). */
  short: number
  over: number
  /** `add`: all that are not nil pull one way. `cancel`: some pull the other way. `none`: all three are nil. */
  how: 'add' | 'cancel' | 'none'
  /** Customers notice no shortfall although there is one upstream. */
  hidden: boolean
  /** A number off the scale of 0 to 100: the illustration no longer means anything. */
  beyond: boolean
}

/**
 * Follows the chain from what is expected to what is noticed.
 *
 * Gap 4 is no fourth link. A promise above delivery (gap 4 below zero) raises expectation and lowers perception by `moves`; one
 * below delivery does the opposite; without gap 4 nothing moves. Sources: Parasuraman, Zeithaml & Berry (1985): size and
 * direction of each gap count; Zeithaml, Berry & Parasuraman (1988).
 *
 * @example addUp(chainPresets.poster) // => gap5 -23 (75 - 98), three -17, rhyme -39
 * @example addUp(chainPresets.spring) // => gap5 0, how 'cancel', hidden true
 */
export function addUp({ expected, gaps: [one, two, three, four], moves }: Chain): AddedUp {
  const believed = expected + one
  const standard = believed + two
  const delivered = standard + three
  const pull = -Math.sign(four)
  const expectation = expected + pull * moves.expectation
  const perception = delivered - pull * moves.perception
  const links = [one, two, three]
  const total = (list: number[]) => list.reduce((sum, value) => sum + value, 0)
  const short = total(links.filter((gap) => gap < 0))
  const over = total(links.filter((gap) => gap > 0))
  const gap5 = perception - expectation
  return {
    believed,
    standard,
    delivered,
    promised: delivered - four,
    expectation,
    perception,
    gap5,
    three: one + two + three,
    rhyme: one + two + three + four,
    short,
    over,
    how: short < 0 && over > 0 ? 'cancel' : short < 0 || over > 0 ? 'add' : 'none',
    hidden: gap5 >= 0 && short < 0,
    beyond: [believed, standard, delivered, delivered - four, expectation, perception].some((value) => value < 0 || value > 100),
  }
}

/** Whether a value from storage is a chain: whole numbers within what the controls allow. */
export function isChain(value: unknown): value is Chain {
  const { expected, gaps, moves } = Object(value) as Partial<Record<keyof Chain, unknown>>
  const whole = (number: unknown, low: number, high: number) => Number.isInteger(number) && (number as number) >= low && (number as number) <= high
  const { expectation, perception } = Object(moves) as Record<string, unknown>
  return (
    whole(expected, 0, 100) &&
    Array.isArray(gaps) &&
    gaps.length === 4 &&
    gaps.every((gap) => whole(gap, -mostGap, mostGap)) &&
    whole(expectation, 0, mostMove) &&
    whole(perception, 0, mostMove)
  )
}
