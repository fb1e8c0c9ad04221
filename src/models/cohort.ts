import type { Entry } from '@/models/class-result'

/**
 * What the answers of a class say about the questions. Everything here is a summary to be shown to others, so a number
 * that rests on fewer than five people is withheld (`few`), and so is one from which such a number could be worked out.
 */

/** Fewest people a number may rest on. */
export const fewest = 5

/** Below this many people the discrimination of a question is mostly chance: its standard error is about 1 / √n. */
export const sensible = 30

/** A share, 0 to 1, of `of` people; `few`: of fewer than five; `none`: of nobody. */
export type Cell = { share: number; of: number } | 'few' | 'none'

/** How often those were right who said they were sure, and how often the others. Both withheld when one must be. */
export interface Calibration {
  sure: Cell
  unsure: Cell
}

export interface QuestionSummary extends Calibration {
  id: string
  /** Difficulty: the share that got all of it right. The higher, the easier. */
  right: Cell
  /**
   * −1 to 1: correlation of this question with the score over the others (item-rest point-biserial). `none`: all or none
   * were right, or the others say nothing.
   */
  discrimination: number | 'few' | 'none'
  /** What was wrong most often, by id, among those who handed in a file; `none`: nothing was, or there are no files. */
  distractor: { id: string; share: number; of: number } | 'few' | 'none'
}

export interface Summary extends Calibration {
  /** People. */
  n: number
  /** Of them with a file or passport, which say what was wrong. */
  files: number
  /** Mean share right. */
  right: Cell
  questions: QuestionSummary[]
  /** In the order of the questions. */
  concepts: (Calibration & { concept: string; right: Cell })[]
}

/**
 * Sums a class up.
 *
 * @param ids the questions, in the order of the answers
 * @param conceptsOf the concepts of a question
 * @example summarise(entries, ['gaps/gap-5/sign'], () => ['gap-5']).questions[0].right // => { share: 0.75, of: 20 }
 */
export function summarise(entries: readonly Entry[], ids: readonly string[], conceptsOf: (id: string) => readonly string[]): Summary {
  const of = (indexes: readonly number[]): Said[] =>
    entries.flatMap(({ number, answers }) => indexes.flatMap((index) => (answers[index] ? [{ number, ...answers[index] }] : [])))
  const every = of(ids.map((_, index) => index))
  const concepts = [...new Set(ids.flatMap((id) => conceptsOf(id)))]
  return {
    n: entries.length,
    files: entries.filter(({ from }) => from !== 'code').length,
    right: cell(every),
    ...calibration(every),
    questions: ids.map((id, index) => ({
      id,
      right: cell(of([index])),
      ...calibration(of([index])),
      discrimination: entries.length === 0 ? 'none' : entries.length < fewest ? 'few' : (itemRest(rightOf(entries), index) ?? 'none'),
      distractor: mostWrong(
        entries.flatMap(({ answers }) => answers[index]?.wrong ?? []),
        entries.filter(({ answers }) => answers[index]?.wrong).length,
      ),
    })),
    concepts: concepts.map((concept) => {
      const said = of(ids.flatMap((id, index) => (conceptsOf(id).includes(concept) ? [index] : [])))
      return { concept, right: cell(said), ...calibration(said) }
    }),
  }
}

interface Said {
  number: number
  right: boolean
  sure: boolean
}

/** The share right; it rests on people, not on answers, of which one person may have given several. */
function cell(said: readonly Said[]): Cell {
  const of = new Set(said.map(({ number }) => number)).size
  if (of === 0) return 'none'
  return of < fewest ? 'few' : { share: said.filter(({ right }) => right).length / said.length, of }
}

function calibration(said: readonly Said[]): Calibration {
  const sure = cell(said.filter((one) => one.sure))
  const unsure = cell(said.filter((one) => !one.sure))
  // Who knows the whole and one of its two parts knows the other.
  return sure === 'few' || unsure === 'few' ? { sure: hidden(sure), unsure: hidden(unsure) } : { sure, unsure }
}

function hidden(one: Cell): Cell {
  return one === 'none' ? one : 'few'
}

function mostWrong(wrong: readonly string[], of: number): QuestionSummary['distractor'] {
  const counts = new Map<string, number>()
  for (const id of wrong) counts.set(id, (counts.get(id) ?? 0) + 1)
  const [most] = [...counts].sort(([, one], [, other]) => other - one)
  if (of > 0 && of < fewest) return 'few'
  if (!most) return 'none'
  return most[1] < fewest ? 'few' : { id: most[0], share: most[1] / of, of }
}

/** Person by question, right or not. @example rightOf([entry]) // => [[true, false, …]] */
export function rightOf(entries: readonly Entry[]): boolean[][] {
  return entries.map(({ answers }) => answers.map(({ right }) => right))
}

/**
 * How well one question tells those who know from those who do not: the point-biserial correlation of the question with
 * the score over all others. The question itself is left out of the score, or it would correlate with itself
 * (Henrysson, 1963, Psychometrika 28, 211–218).
 *
 * @param rows person by question
 * @returns −1 to 1; null where one of the two does not vary
 * @example itemRest([[true, true], [true, true], [false, false], [false, true]], 0) // => 0.577… : 1 / √3
 */
export function itemRest(rows: readonly (readonly boolean[])[], index: number): number | null {
  const item = rows.map((row) => (row[index] ? 1 : 0))
  const rest = rows.map((row) => row.filter((right, at) => right && at !== index).length)
  return correlation(item, rest)
}

/** Pearson's correlation of two lists of one length; null where one does not vary. */
function correlation(one: readonly number[], other: readonly number[]): number | null {
  const mean = (list: readonly number[]) => list.reduce((sum, value) => sum + value, 0) / list.length
  const [a, b] = [mean(one), mean(other)]
  let [together, first, second] = [0, 0, 0]
  for (const [index, value] of one.entries()) {
    const [x, y] = [value - a, (other[index] ?? 0) - b]
    together += x * y
    first += x * x
    second += y * y
  }
  return first > 0 && second > 0 ? together / Math.sqrt(first * second) : null
}

/** What became of an entry: `same`: it was there already. */
export type Outcome = 'new' | 'replaced' | 'same'

/**
 * A class with one more result, in the order of the numbers. A later result takes the place of an earlier one of the same
 * number; one that says the same leaves what a file said beyond it.
 *
 * @example added([], entry) // => { entries: [entry], outcome: 'new' }
 */
export function added(entries: readonly Entry[], entry: Entry): { entries: Entry[]; outcome: Outcome } {
  const before = entries.find(({ number }) => number === entry.number)
  const others = entries.filter(({ number }) => number !== entry.number)
  const same = before?.answers.every(({ right, sure }, index) => right === entry.answers[index]?.right && sure === entry.answers[index]?.sure)
  const kept = before && same && entry.from === 'code' ? before : entry
  return { entries: [...others, kept].sort((a, b) => a.number - b.number), outcome: same ? 'same' : before ? 'replaced' : 'new' }
}
