import { type Decoded, type DecodeRefusal, decoded } from '@/models/import/decode'
import { most, readTable, type TableRefusal } from '@/models/import/table'
import { groupable, numberIn, type Survey, type SurveyPlan, surveyTally } from '@/models/survey'
import { matchColumns, type SurveyColumns } from '@/models/survey-columns'

/** What is asked of the reader: first to look at a file, then to count it, as often as the plan changes. */
export type Ask = { ask: 'look'; file: Blob } | { ask: 'count'; plan: SurveyPlan }

/** What a look at a file finds. */
export interface Looked {
  encoding: Decoded['encoding']
  delimiter: string
  /** Respondents. */
  rows: number
  header: string[]
  columns: SurveyColumns
  /** The largest answer among the first rows: which answering scale it may be. */
  top: number
  /** Columns that could be groups, with how many values each has. */
  groups: { column: number; values: number }[]
}

export type ReadRefusal = DecodeRefusal | TableRefusal | 'too-large'

/** What the reader says. */
export type Told =
  | { told: 'looked'; looked: Looked }
  | { told: 'progress'; share: number }
  | { told: 'counted'; survey: Survey }
  | { told: 'refused'; refusal: ReadRefusal; row?: number }

/**
 * Reads a survey: keeps the text of the file, never its cells, and goes through it once for each question. Knows no worker, so
 * that a test can ask it.
 */
export function surveyReader(tell: (told: Told) => void): (ask: Ask) => Promise<void> {
  let text = ''
  const refuse = (refusal: ReadRefusal, row?: number) => tell({ told: 'refused', refusal, ...(row === undefined ? {} : { row }) })

  /** Says how far it is, fifty times in all. */
  function progress() {
    let next = 0
    return (share: number) => {
      if (share < next) return
      next = share + 0.02
      tell({ told: 'progress', share })
    }
  }

  function look(encoding: Decoded['encoding']) {
    const step = progress()
    let header: string[] = []
    let top = 0
    let values: Set<string>[] = []
    let columns: SurveyColumns = matchColumns([])
    const end = readTable(text, (found) => {
      header = found
      columns = matchColumns(header)
      values = header.map(() => new Set<string>())
      const answers = [...columns.expectation, ...columns.perception].filter((column) => column !== null)
      return (cells, number, place) => {
        step(place)
        if (number > groupable.looked) return
        for (const column of answers) {
          const value = numberIn(cells[column] ?? '')
          // Beyond any scale it is a slip, not a scale.
          if (typeof value === 'number' && value <= 9) top = Math.max(top, value)
        }
        values.forEach((seen, column) => {
          if (seen.size <= groupable.most) seen.add((cells[column] ?? '').trim())
        })
      }
    })
    if ('refusal' in end) return refuse(end.refusal, end.row)
    const used = new Set([...columns.expectation, ...columns.perception, ...columns.weights])
    const groups = values.flatMap((seen, column) => {
      seen.delete('')
      return used.has(column) || seen.size < groupable.fewest || seen.size > groupable.most ? [] : [{ column, values: seen.size }]
    })
    tell({ told: 'looked', looked: { encoding, delimiter: end.delimiter, rows: end.rows, header, columns, top, groups } })
  }

  return async (asked) => {
    if (asked.ask === 'look') {
      text = ''
      if (asked.file.size > most.bytes) return refuse('too-large')
      const found = decoded(new Uint8Array(await asked.file.arrayBuffer()))
      if ('refusal' in found) return refuse(found.refusal)
      text = found.text
      return look(found.encoding)
    }
    const step = progress()
    const tally = surveyTally(asked.plan)
    const end = readTable(text, () => (cells, number, place) => {
      step(place)
      tally.add(cells, number)
    })
    if ('refusal' in end) return refuse(end.refusal, end.row)
    tell({ told: 'counted', survey: tally.result() })
  }
}
