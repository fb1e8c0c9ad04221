/** Why a file cannot be read as text. `workbook`: an Excel file, which has to be saved as CSV first. */
export type DecodeRefusal = 'workbook' | 'binary' | 'encoding' | 'empty'

export interface Decoded {
  text: string
  encoding: 'utf-8' | 'utf-16le' | 'utf-16be' | 'gb18030'
}

const starts = (bytes: Uint8Array, ...signature: number[]) => signature.every((byte, at) => bytes[at] === byte)

/**
 * The text of a file that a spreadsheet saved: UTF-8 with or without its mark, UTF-16 with one, else GB18030, which covers GBK
 * and GB2312 and is what Chinese Excel writes as "CSV". A mark is left out of the text.
 *
 * UTF-8 is tried first because it refuses nearly everything that is not UTF-8; GB18030 takes almost any bytes for signs.
 *
 * @example decoded(new Uint8Array([0xb8, 0xd0, 0xd6, 0xaa])) // => { text: '感知', encoding: 'gb18030' }
 * @example decoded(new TextEncoder().encode('PK\u0003\u0004…')) // => { refusal: 'workbook' }
 */
export function decoded(bytes: Uint8Array): Decoded | { refusal: DecodeRefusal } {
  if (bytes.length === 0) return { refusal: 'empty' }
  if (starts(bytes, 0x50, 0x4b, 3, 4) || starts(bytes, 0xd0, 0xcf, 0x11, 0xe0)) return { refusal: 'workbook' }
  const marked = starts(bytes, 0xff, 0xfe) ? 'utf-16le' : starts(bytes, 0xfe, 0xff) ? 'utf-16be' : null
  // No text has the sign 0, but in UTF-16 every second byte is one.
  if (!marked && bytes.subarray(0, 65_536).includes(0)) return { refusal: 'binary' }
  for (const encoding of marked ? ([marked] as const) : (['utf-8', 'gb18030'] as const)) {
    try {
      return { text: new TextDecoder(encoding, { fatal: true }).decode(bytes), encoding }
    } catch {
      // The next one.
    }
  }
  return { refusal: 'encoding' }
}
