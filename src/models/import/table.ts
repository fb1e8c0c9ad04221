import Papa from 'papaparse'

/** Why a text is no table that can be taken in. */
export type TableRefusal = 'no-rows' | 'long-line' | 'too-wide' | 'quote'

/** The most a table may have. A survey has some 60 columns; a page that swallows more only freezes. */
export const most = { bytes: 64 * 1024 * 1024, columns: 300, line: 100_000 } as const

export interface TableEnd {
  delimiter: string
  /** Rows given to `row`, the header not counted. */
  rows: number
}

/** The comma last: where another sign occurs as often, the commas are decimal ones. */
const delimiters = ['\t', ';', '|', ','] as const

/**
 * What separates the cells: the sign that the first line has most of, outside quotes.
 *
 * @example delimiterOf('e1;e2;"a,b"\r\n') // => ';'
 */
export function delimiterOf(text: string): string {
  const line = (/^[^\r\n]*/.exec(text)?.[0] ?? '').replace(/"[^"]*"/g, '')
  const counts = delimiters.map((sign) => line.split(sign).length)
  return Math.max(...counts) > 1 ? (delimiters[counts.indexOf(Math.max(...counts))] ?? ',') : ','
}

/**
 * Reads a table row by row, so that a large one is never held as cells. Quoted cells, either kind of line end and empty lines
 * are understood (RFC 4180, by Papa Parse).
 *
 * @param begin gets the header, its cells trimmed; what it returns is called for each row with its cells and its number as a
 * spreadsheet shows it, the header being 1, and the place in the text, 0 to 1
 * @example readTable('a,b\r\n1,2\r\n', (header) => (cells, number) => console.log(header, cells, number)) // => { delimiter: ',', rows: 1 }
 */
export function readTable(
  text: string,
  begin: (header: string[]) => (cells: string[], number: number, place: number) => void,
): TableEnd | { refusal: TableRefusal; row?: number } {
  const delimiter = delimiterOf(text)
  let row: ReturnType<typeof begin> | undefined
  let refusal: { refusal: TableRefusal; row?: number } | undefined
  let number = 0
  let rows = 0
  if (longLine(text)) return { refusal: 'long-line' }
  Papa.parse<string[]>(text, {
    delimiter,
    step({ data, errors, meta }, parser) {
      number += 1
      const stop = (why: TableRefusal) => {
        refusal = { refusal: why, row: number }
        parser.abort()
      }
      if (errors.some(({ type }) => type === 'Quotes')) return stop('quote')
      if (data.length > most.columns) return stop('too-wide')
      if (data.every((cell) => cell.trim() === '')) return
      if (!row) {
        row = begin(data.map((cell) => cell.trim()))
        return
      }
      rows += 1
      row(data, number, meta.cursor / text.length)
    },
  })
  if (refusal) return refusal
  return rows > 0 ? { delimiter, rows } : { refusal: 'no-rows' }
}

/** Whether a line is longer than any line of a table: then it is none, and looking for cells in it would take for ever. */
function longLine(text: string): boolean {
  for (let from = 0; from + most.line < text.length; ) {
    const end = text.indexOf('\n', from)
    if ((end < 0 ? text.length : end) - from > most.line) return true
    from = end + 1
  }
  return false
}
