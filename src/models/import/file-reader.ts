import { type Decoded, type DecodeRefusal, decoded } from '@/models/import/decode'
import { most, readTable, type TableRefusal } from '@/models/import/table'

export type ReadRefusal = DecodeRefusal | TableRefusal | 'too-large'

/** What every look at a file finds. */
export interface TableFacts {
  encoding: Decoded['encoding']
  delimiter: string
  /** Rows below the header. */
  rows: number
  header: string[]
}

/** Takes rows in, one at a time, and says what they come to. `number`: as a spreadsheet shows it, the header being 1. */
export interface Taking<Result> {
  row: (cells: string[], number: number) => void
  result: () => Result
}

/** What one kind of file is read for: what a look finds beside the facts, and what counting by a plan comes to. */
export interface FileReading<Plan, Found, Result> {
  look: (header: string[]) => Taking<Found>
  count: (plan: Plan) => Taking<Result>
}

/** What is asked of a reader: first to look at a file, then to count it, as often as the plan changes. */
export type Ask<Plan> = { ask: 'look'; file: Blob } | { ask: 'count'; plan: Plan }

/** What a reader says. */
export type Told<Found, Result> =
  | { told: 'looked'; looked: TableFacts & Found }
  | { told: 'progress'; share: number }
  | { told: 'counted'; result: Result }
  | { told: 'refused'; refusal: ReadRefusal; row?: number }

/**
 * Reads tables from files: keeps the text of the file, never its cells, and goes through it once for each question. Knows no
 * worker, so that a test can ask it.
 */
export function fileReader<Plan, Found, Result>(reading: FileReading<Plan, Found, Result>, tell: (told: Told<Found, Result>) => void) {
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
    let found: { header: string[]; taking: Taking<Found> } | undefined
    const end = readTable(text, (header) => {
      const taking = reading.look(header)
      found = { header, taking }
      return (cells, number, place) => {
        step(place)
        taking.row(cells, number)
      }
    })
    if ('refusal' in end) return refuse(end.refusal, end.row)
    if (found) tell({ told: 'looked', looked: { encoding, delimiter: end.delimiter, rows: end.rows, header: found.header, ...found.taking.result() } })
  }

  return async (asked: Ask<Plan>): Promise<void> => {
    if (asked.ask === 'look') {
      text = ''
      if (asked.file.size > most.bytes) return refuse('too-large')
      const found = decoded(new Uint8Array(await asked.file.arrayBuffer()))
      if ('refusal' in found) return refuse(found.refusal)
      text = found.text
      return look(found.encoding)
    }
    const step = progress()
    const taking = reading.count(asked.plan)
    const end = readTable(text, () => (cells, number, place) => {
      step(place)
      taking.row(cells, number)
    })
    if ('refusal' in end) return refuse(end.refusal, end.row)
    tell({ told: 'counted', result: taking.result() })
  }
}
