import { type FileReading, fileReader, type TableFacts, type Told as ToldOf } from '@/models/import/file-reader'
import { groupable, numberIn, type Survey, type SurveyPlan, surveyTally } from '@/models/survey'
import { matchColumns, type SurveyColumns } from '@/models/survey-columns'

/** What a look finds beside the facts of the table. */
interface Found {
  columns: SurveyColumns
  /** The largest answer among the first rows: which answering scale it may be. */
  top: number
  /** Columns that could be groups, with how many values each has. */
  groups: { column: number; values: number }[]
}

export type Looked = TableFacts & Found
export type Told = ToldOf<Found, Survey>

const reading: FileReading<SurveyPlan, Found, Survey> = {
  look(header) {
    const columns = matchColumns(header)
    const values = header.map(() => new Set<string>())
    const answers = [...columns.expectation, ...columns.perception].filter((column) => column !== null)
    let top = 0
    return {
      row(cells, number) {
        if (number > groupable.looked) return
        for (const column of answers) {
          const value = numberIn(cells[column] ?? '')
          // Beyond any scale it is a slip, not a scale.
          if (typeof value === 'number' && value <= 9) top = Math.max(top, value)
        }
        values.forEach((seen, column) => {
          if (seen.size <= groupable.most) seen.add((cells[column] ?? '').trim())
        })
      },
      result() {
        const used = new Set([...columns.expectation, ...columns.perception, ...columns.weights])
        const groups = values.flatMap((seen, column) => {
          seen.delete('')
          return used.has(column) || seen.size < groupable.fewest || seen.size > groupable.most ? [] : [{ column, values: seen.size }]
        })
        return { columns, top, groups }
      },
    }
  },
  count(plan) {
    const tally = surveyTally(plan)
    return { row: tally.add, result: tally.result }
  },
}

/** Reads a SERVQUAL survey. */
export const surveyReader = (tell: (told: Told) => void) => fileReader(reading, tell)
