/** What a cell may hold. Null is an empty cell. */
export type Cell = string | number | null

/** Opens the file with a byte-order mark: without it Chinese Excel reads UTF-8 as GBK and shows mojibake. */
const bom = '\ufeff'

/** Signs with which a spreadsheet takes a cell for a formula; the full-width ones count in some locales. */
const formula = /^[=+\-@\t\r\uff1d\uff0b\uff0d\uff20]/

/** A number in text may start with a sign: it calculates nothing. */
const plainNumber = /^[+-]?(\d+\.?\d*|\.\d+)$/

/**
 * One cell as CSV text (RFC 4180: quotes doubled, quoted where a comma, quote, line end or outer space stands in it).
 *
 * A text that a spreadsheet would run as a formula is made harmless by an apostrophe before it, unless it is a plain number.
 *
 * @throws RangeError for a number that is not finite: there is no way to write it that a spreadsheet reads back.
 * @example csvCell('a "b", c') // => '"a ""b"", c"'
 * @example csvCell('=1+1') // => "'=1+1"
 * @example csvCell(-1.15) // => '-1.15'
 */
export function csvCell(value: Cell): string {
  if (value === null) return ''
  if (typeof value === 'number') {
    if (!Number.isFinite(value)) throw new RangeError('csvCell requires a finite number')
    return String(value)
  }
  const safe = formula.test(value) && !plainNumber.test(value) ? `'${value}` : value
  return /[",\r\n\t]|^\s|\s$/.test(safe) ? `"${safe.replace(/"/g, '""')}"` : safe
}

/**
 * A table as the text of a CSV file that Excel, WPS and Numbers open as it is: UTF-8 with byte-order mark, commas, CRLF.
 *
 * Rows may differ in length: a spreadsheet does not mind, and a report has headings of one cell.
 *
 * @example toCsv([['name', 'gap'], ['可靠性', -1.15]]) // => '\ufeffname,gap\r\n可靠性,-1.15\r\n'
 */
export function toCsv(rows: readonly (readonly Cell[])[]): string {
  return bom + rows.map((row) => `${row.map(csvCell).join(',')}\r\n`).join('')
}
