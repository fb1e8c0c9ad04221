import { itemCount, structure } from '@/models/servqual'

/** Which column holds what, counted from 0; null: the file has none. */
export interface SurveyColumns {
  /** 22 each. */
  expectation: (number | null)[]
  perception: (number | null)[]
  /** Five, in the order of the questionnaire. */
  weights: (number | null)[]
}

const sides = {
  expectation: /^(?:e|exp|expect(?:ation)?s?|期望|期待)0*(\d{1,2})(?!\d)/,
  perception: /^(?:p|perc|percept(?:ion)?s?|感知|感受)0*(\d{1,2})(?!\d)/,
  weights: /^(?:w|weights?|权重)0*([1-5])(?!\d)/,
}
const names: readonly RegExp[] = [/有形|tangible/, /可靠|reliab/, /响应|反应|responsive/, /保证|assurance/, /移情|关怀|empathy/]

/** A heading as it is compared: narrow, small, without spaces and joining signs. */
const plain = (heading: string) =>
  heading
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\s_\-.:：()（）[\]【】#]+/g, '')

/**
 * Finds the columns of a SERVQUAL survey by their headings: `E1`…`E22` and `P1`…`P22` in many spellings, Chinese or English,
 * also with words behind (`E1 设备新`); weights as `W1`…`W5` or by the dimension's name (`可靠性权重`). The first column of
 * a heading counts.
 *
 * @example matchColumns(['编号', '期望1', '感知1', '权重2']).expectation[0] // => 1
 */
export function matchColumns(header: readonly string[]): SurveyColumns {
  const found: SurveyColumns = {
    expectation: Array(itemCount).fill(null),
    perception: Array(itemCount).fill(null),
    weights: Array(structure.length).fill(null),
  }
  header.forEach((heading, column) => {
    const name = plain(heading)
    for (const side of ['expectation', 'perception', 'weights'] as const) {
      const number = Number(sides[side].exec(name)?.[1] ?? 0)
      if (number >= 1 && number <= found[side].length) {
        found[side][number - 1] ??= column
        return
      }
    }
    const dimension = names.findIndex((pattern) => pattern.test(name))
    if (dimension >= 0 && /权重|重要|weight|points|importance/.test(name)) found.weights[dimension] ??= column
  })
  return found
}

/** How many of the 44 columns of answers are there. */
export function answersFound({ expectation, perception }: SurveyColumns): number {
  return [...expectation, ...perception].filter((column) => column !== null).length
}
