import type { Cell } from '@/models/csv'
import type { GapState } from '@/models/gap-state'
import { round } from '@/models/numbers'
import type { Answer } from '@/models/servqual'
import type { GapScores } from './model.ts'

/** The words a table needs; a view hands over its own. */
export interface ExportWords {
  title: string
  dimensions: readonly string[]
  n: string
  scale: string
  dimension: string
  item: string
  statement: string
  expectation: string
  perception: string
  gap: string
  weight: string
  contribution: string
  share: string
  unweighted: string
  weighted: string
  itemMean: string
  servperf: string
  note: string
}

/** Enough digits to calculate on with, and no binary noise. */
const cell = (value: Answer): Cell => (value === null ? null : round(value, 6))

/**
 * All numbers of a state as the rows of a spreadsheet: what it is, the scores, the dimensions, the items. Numbers stay numbers; what is
 * missing is an empty cell.
 *
 * @param statements the 22 perception statements, to read the items by; short names do as well
 * @example toCsv(exportRows(state, scores, words, labels))
 */
export function exportRows(state: GapState, scores: GapScores, words: ExportWords, statements: readonly string[]): Cell[][] {
  const { servperf } = scores
  const head: Cell[][] = [
    [words.title, state.name],
    [words.n, state.n],
    [words.scale, state.scale],
    [words.note],
    [],
    [null, words.unweighted, words.weighted],
    [words.gap, cell(scores.unweighted), cell(scores.weighted)],
    [words.servperf, cell(servperf.unweighted), cell(servperf.weighted)],
    ...(scores.itemMean === null ? [] : [[words.itemMean, cell(scores.itemMean)]]),
    [],
    [words.dimension, words.expectation, words.perception, words.gap, words.weight, words.contribution, words.share],
    ...scores.dimensions.map((d, index): Cell[] => [
      words.dimensions[index] ?? d.id,
      cell(d.expectation),
      cell(d.perception),
      cell(d.gap),
      d.weight,
      cell(d.contribution),
      cell(d.share),
    ]),
  ]
  if (scores.items.length === 0) return head
  return [
    ...head,
    [],
    [words.item, words.dimension, words.expectation, words.perception, words.gap, words.statement],
    ...scores.items.map((item): Cell[] => [
      item.number,
      words.dimensions[item.dimension] ?? null,
      item.expectation,
      item.perception,
      cell(item.gap),
      statements[item.number - 1] ?? null,
    ]),
  ]
}
