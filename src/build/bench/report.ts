// What bench prints: one section a part, plain text that is Markdown as well.

/** One thing measured. */
export interface Line {
  what: string
  measured: string
  /** What it should be; none where it is only told. */
  target?: string
  /** Null: there was nothing to measure, though there should be. */
  holds?: boolean | null
}

/** How a number is written. */
export type Unit = 'KB' | 'ms' | 's' | 'MB' | 'µs' | '' | 'x'

const places: Record<Unit, number> = { KB: 1, ms: 0, s: 1, MB: 0, µs: 1, '': 0, x: 2 }

/** A number with its unit. @example amount(1.147, 'x') // => '1.15 x' */
export function amount(value: number, unit: Unit): string {
  return `${value.toFixed(places[unit])}${unit ? ` ${unit}` : ''}`
}

/**
 * A line that holds when the value does not exceed the limit.
 *
 * @param value null: it could not be measured
 * @example atMost('requests at load', 4, 6) // => { what: 'requests at load', measured: '4', target: '<= 6', holds: true }
 */
export function atMost(what: string, value: number | null, limit: number, unit: Unit = ''): Line {
  if (value === null) return { what, measured: '-', target: `<= ${amount(limit, unit)}`, holds: null }
  // Judged as printed: 1.1504 is no miss of 1.15.
  return { what, measured: amount(value, unit), target: `<= ${amount(limit, unit)}`, holds: Number(value.toFixed(places[unit])) <= limit }
}

/** A line that is only told. */
export function told(what: string, value: number | null, unit: Unit = ''): Line {
  return { what, measured: value === null ? '-' : amount(value, unit) }
}

const verdict = (line: Line) => (line.target === undefined ? '' : line.holds === null ? 'MISSING' : line.holds ? 'ok' : 'OVER')

/** A section: its heading, a table of its own if there is one, and its lines as a table. */
export function section(title: string, lines: readonly Line[], own = ''): string {
  const rows = lines.map((line) => [line.what, line.measured, line.target ?? '', verdict(line)])
  return `${[`## ${title}`, own, table(['', 'measured', 'target', ''], rows)].filter(Boolean).join('\n\n')}\n`
}

/**
 * Rows under a head, columns padded; the first column stands left, the others right.
 *
 * @example table(['page', 'KB'], [['/', '7.1']])
 * // => '| page |  KB |\n| ---- | --: |\n| /    | 7.1 |'
 */
export function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const widths = head.map((title, column) => Math.max(3, title.length, ...rows.map((row) => row[column]?.length ?? 0)))
  const line = (cells: readonly string[]) =>
    `| ${widths.map((width, column) => (column === 0 ? (cells[column] ?? '').padEnd(width) : (cells[column] ?? '').padStart(width))).join(' | ')} |`
  const rule = `| ${widths.map((width, column) => (column === 0 ? '-'.repeat(width) : `${'-'.repeat(width - 1)}:`)).join(' | ')} |`
  return [line(head), rule, ...rows.map(line)].join('\n')
}

/** How many lines hold and how many do not, in one line. */
export function summary(lines: readonly Line[]): string {
  const count = (holds: boolean | null) => lines.filter((line) => line.target !== undefined && line.holds === holds).length
  const over = lines.filter((line) => line.target !== undefined && line.holds !== true)
  const list = over.map((line) => `  ${verdict(line)}: ${line.what}, ${line.measured} (${line.target})\n`).join('')
  return `${list}${count(true)} ok, ${count(false)} over, ${count(null)} missing`
}

/** The middle one of an odd number of values; null of none. @example median([3, 1, 2]) // => 2 */
export function median(values: readonly number[]): number | null {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? null
}
