import type { Page } from '@playwright/test'
import { extractText, getDocumentProxy } from 'unpdf'

/** One page of a printed document, read back from the file. */
export interface Sheet {
  /** Points, as whole numbers. */
  width: number
  height: number
  text: string
  /** Every word with its place, in points: two sheets that look the same have the same. */
  words: string[]
  /** How many things are drawn on it, words apart. */
  drawn: number
}

export interface Printed {
  bytes: number
  sheets: Sheet[]
  /** The whole text, without blanks. */
  text: string
}

/** Prints a page as its own rules about paper say, and reads the file back. */
export async function printed(page: Page): Promise<Printed> {
  const file = await page.pdf({ preferCSSPageSize: true, tagged: true })
  return read(file)
}

/** Reads a PDF. */
export async function read(file: Uint8Array): Promise<Printed> {
  const bytes = file.byteLength
  const pdf = await getDocumentProxy(new Uint8Array(file))
  const { text } = await extractText(pdf)
  const sheets: Sheet[] = []
  for (let n = 1; n <= pdf.numPages; n += 1) {
    const sheet = await pdf.getPage(n)
    const { width, height } = sheet.getViewport({ scale: 1 })
    const { items } = await sheet.getTextContent()
    const { fnArray } = await sheet.getOperatorList()
    sheets.push({
      width: Math.round(width),
      height: Math.round(height),
      text: text[n - 1] ?? '',
      words: items.flatMap((item) => ('str' in item && item.str.trim() ? [`${item.str} ${item.transform.slice(4).map(Math.round)}`] : [])),
      drawn: fnArray.length,
    })
  }
  return { bytes, sheets, text: plain(text.join('')) }
}

/** Words without blanks: where a line ends is the paper's affair. @example plain('差距 5\n在哪里') // => '差距5在哪里' */
export function plain(text: string): string {
  return text.replace(/\s+/g, '')
}

/**
 * Whether a sheet says these words. Chromium takes a sign that is a radical too for the radical (⼀ for 一, ⻓ for 长): which
 * fonts and readers have to do with it, so a radical counts as any sign.
 */
export function says(text: string, words: string): boolean {
  const wanted = [...plain(words)]
  const found = [...plain(text)]
  return found.some((_, at) => wanted.every((sign, n) => found[at + n] === sign || /[\u2e80-\u2fdf]/.test(found[at + n] ?? '')))
}
