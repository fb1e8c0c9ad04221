import { fixed } from '@/models/numbers'
import type { GapScores } from './model.ts'

/** One line of the calculation with the learner's numbers in it. */
export interface Step {
  code: 'item' | 'dimension' | 'unweighted' | 'weighted' | 'itemMean' | 'servperf'
  /** The item the line is about, for the code `item`. */
  item?: number
  /** Formulas, ready to show. For `dimension`, one per dimension, with its index. */
  lines: { dimension?: number; text: string }[]
}

const two = (value: number) => fixed(value, 2)
const term = (value: number) => (value < 0 && two(value) !== '0.00' ? `(${two(value)})` : two(value))
const sumOf = (values: readonly number[]) => values.map(term).join(' + ')
const meanOf = (values: readonly number[], result: number) =>
  values.length === 1 ? `${two(result)}` : `[${sumOf(values)}] / ${values.length} = ${two(result)}`
const points = (weight: number) => String(Math.round(weight * 100) / 100)

/**
 * How the scores came about, with the numbers themselves put into the formulas. Signs and digits only, no words.
 *
 * Shown rounded, calculated unrounded: a sum of the shown terms may differ in the last place.
 *
 * @example steps(scores).find((step) => step.code === 'unweighted').lines[0].text
 * // => '[(−0.05) + (−1.15) + (−0.75) + (−0.35) + (−0.25)] / 5 = −0.51'
 */
export function steps(scores: GapScores): Step[] {
  const computed = scores.dimensions.flatMap((d, dimension) =>
    d.gap === null ? [] : [{ dimension, weight: d.weight, gap: d.gap, expectation: d.expectation as number, perception: d.perception as number }],
  )
  if (computed.length === 0) return []
  const shown = scores.worst[0] ?? scores.items.find((item) => item.gap !== null)
  const list: Step[] = []
  if (shown) {
    const { number, expectation, perception, gap } = shown
    list.push({ code: 'item', item: number, lines: [{ text: `${two(perception as number)} − ${two(expectation as number)} = ${two(gap as number)}` }] })
  }
  list.push({
    code: 'dimension',
    lines: computed.map(({ dimension, gap, expectation, perception }) => {
      const gaps = scores.items.flatMap((item) => (item.dimension === dimension && item.gap !== null ? [item.gap] : []))
      return { dimension, text: gaps.length > 0 ? meanOf(gaps, gap) : `${two(perception)} − ${two(expectation)} = ${two(gap)}` }
    }),
  })
  list.push({
    code: 'unweighted',
    lines: [
      {
        text: meanOf(
          computed.map(({ gap }) => gap),
          scores.unweighted as number,
        ),
      },
    ],
  })
  const total = computed.reduce((sum, { weight }) => sum + weight, 0)
  const weighted = (values: readonly { weight: number; value: number }[], result: number) =>
    `[${values.map(({ weight, value }) => `${points(weight)} × ${term(value)}`).join(' + ')}] / ${points(total)} = ${two(result)}`
  if (scores.weighted !== null) {
    list.push({
      code: 'weighted',
      lines: [
        {
          text: weighted(
            computed.map(({ weight, gap }) => ({ weight, value: gap })),
            scores.weighted,
          ),
        },
      ],
    })
  }
  if (scores.itemMean !== null) {
    const gaps = scores.items.flatMap((item) => (item.gap === null ? [] : [item.gap]))
    list.push({ code: 'itemMean', lines: [{ text: `${two(gaps.reduce((sum, gap) => sum + gap, 0))} / ${gaps.length} = ${two(scores.itemMean)}` }] })
  }
  const servperf = [
    {
      text: meanOf(
        computed.map(({ perception }) => perception),
        scores.servperf.unweighted as number,
      ),
    },
  ]
  if (scores.servperf.weighted !== null) {
    servperf.push({
      text: weighted(
        computed.map(({ weight, perception }) => ({ weight, value: perception })),
        scores.servperf.weighted,
      ),
    })
  }
  list.push({ code: 'servperf', lines: servperf })
  return list
}
