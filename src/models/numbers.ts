/** Reading numbers as people type them, and writing them as a table prints them. No words, no locale: both languages write 5.6. */

/** What `fixed` and `signed` print for a minus: U+2212, as wide as the plus. Files get the plain hyphen. */
export const minus = '\u2212'

/**
 * The number somebody typed, or null where it is none.
 *
 * Takes what Chinese and English keyboards produce: full-width digits and signs, the ideographic full stop as a
 * decimal point, several kinds of minus, spaces around and inside. A comma before exactly three digits groups
 * thousands; one other comma is a decimal comma. Anything else after a number (a unit, a per cent sign) is refused,
 * so that `5 min` is never read as 5.
 *
 * @example parseNumber('5.6') // => 5.6
 * @example parseNumber('５．６') // => 5.6
 * @example parseNumber('−1,5') // => -1.5
 * @example parseNumber('1,200') // => 1200
 * @example parseNumber('about 5') // => null
 */
export function parseNumber(text: string): number | null {
  const plain = text
    .normalize('NFKC')
    .replace(/\s+/g, '')
    .replace(/[\u2010-\u2015\u2212\u30fc]/g, '-')
    .replace(/[\u3002\uff61]/g, '.')
  const grouped = /^[+-]?\d{1,3}(,\d{3})+(\.\d*)?$/.test(plain)
  const clean = grouped ? plain.replace(/,/g, '') : plain.replace(',', '.')
  return /^[+-]?(\d+\.?\d*|\.\d+)$/.test(clean) ? Number(clean) : null
}

/**
 * A value rounded half away from zero, with the noise of binary fractions taken off first.
 *
 * Trap: `Math.round(1.005 * 100)` is 100, because 1.005 is stored a little low; a table printed so disagrees with the
 * hand calculation beside it. Rounding is for showing: sums and means are made from the unrounded values.
 *
 * @param decimals whole number, 0 to 10
 * @example round(1.005, 2) // => 1.01
 * @example round(-0.676, 2) // => -0.68
 */
export function round(value: number, decimals: number): number {
  const unit = 10 ** decimals
  const size = Math.round(Number((Math.abs(value) * unit).toPrecision(15))) / unit
  return value < 0 && size > 0 ? -size : size
}

/**
 * A value with a fixed number of decimals and a true minus sign. Never prints a minus before a zero.
 *
 * @example fixed(-0.676, 2) // => '−0.68'
 * @example fixed(-0.001, 2) // => '0.00'
 */
export function fixed(value: number, decimals: number): string {
  const rounded = round(value, decimals)
  return `${rounded < 0 ? minus : ''}${Math.abs(rounded).toFixed(decimals)}`
}

/**
 * As `fixed`, with a plus before what is above zero: for differences, where the sign is the finding.
 *
 * @example signed(0.1, 2) // => '+0.10'
 * @example signed(-1.15, 2) // => '−1.15'
 * @example signed(0, 2) // => '0.00'
 */
export function signed(value: number, decimals: number): string {
  return `${round(value, decimals) > 0 ? '+' : ''}${fixed(value, decimals)}`
}

/**
 * A value as short as it can be said with at most so many decimals: for fields, axes and files with a hyphen as minus.
 *
 * @example short(5.6, 2) // => '5.6'
 * @example short(-1.15, 1) // => '-1.2'
 */
export function short(value: number, decimals: number): string {
  return String(round(value, decimals))
}

/**
 * As `fixed`, with thousands grouped by commas, which both languages write: for money and large counts.
 *
 * @example grouped(1234567.5, 0) // => '1,234,568'
 * @example grouped(-400, 0) // => '−400'
 */
export function grouped(value: number, decimals: number): string {
  const [whole = '', rest] = fixed(value, decimals).split('.')
  return whole.replace(/\B(?=(\d{3})+$)/g, ',') + (rest === undefined ? '' : `.${rest}`)
}

/**
 * The sum, left to right. An empty list sums to 0.
 *
 * @example sum([10, 34, 24, 20, 12]) // => 100
 */
export function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0)
}

/**
 * The arithmetic mean.
 *
 * @throws RangeError when the list is empty: the mean of nothing is no number, and 0 would be a lie.
 * @example mean([5.6, 5.2, 5.9, 5.3]) // => 5.5
 */
export function mean(values: readonly number[]): number {
  if (values.length === 0) throw new RangeError('mean requires at least one value')
  return sum(values) / values.length
}
