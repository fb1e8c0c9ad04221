import { deflateSync, inflateSync } from 'node:zlib'

/**
 * Chromium writes down for each sign of a font which character it is; where one drawing serves a Chinese character and a
 * radical (一 and ⼀, 长 and ⻓), it takes the radical. The page looks right, but nobody finds 店长 in it, and what is copied
 * out of it is wrong. Here the radicals become the characters they look like.
 */

// Radicals that Unicode's own folding (NFKC) leaves alone or folds into a traditional form, each before its character.
// From the character maps of Noto Sans CJK: what shares a drawing with what.
const pairs =
  '⺂乛⺃乚⺅亻⺉刂⺎兀⺏尣⺐尢⺒巳⺓幺⺔彑⺕彐⺖忄⺘扌⺙攵⺛旡⺞歺⺟母⺠民⺡氵⺣灬⺤爫⺦丬⺨犭⺫罒⺭礻⺯糹⺰纟⺱罓⺲罒⺹耂⺺肀⺾艹⺿艹⻂衤⻃覀⻄西⻅见⻆角⻈讠⻉贝⻋车⻌辶⻍辶⻎辶⻐钅⻑長⻒镸⻓长⻔门⻖阝⻘青⻙韦⻚页⻛风⻜飞⻝食⻟飠⻠饣⻢马⻣骨⻤鬼⻥鱼⻦鸟⻧卤⻨麦⻩黄⻪黾⻫斉⻬齐⻭歯⻮齿⻯竜⻰龙⻱龜⻲亀⻳龟⼾户'
const characters = new Map([...pairs].flatMap((sign, index, all) => (index % 2 === 0 ? [[sign, all[index + 1] ?? sign]] : [])))

/** The character a radical looks like; everything else as it is. @example asCharacter('⼀') // => '一' */
export function asCharacter(sign: string): string {
  return characters.get(sign) ?? (/^[\u2f00-\u2fd5]$/.test(sign) ? sign.normalize('NFKC') : sign)
}

/**
 * The table of one font (a ToUnicode CMap) with characters for radicals.
 *
 * @example plainTable('1 beginbfchar\n<0012> <2F00>\nendbfchar') // => '1 beginbfchar\n<0012> <4E00>\nendbfchar'
 */
export function plainTable(table: string): string {
  const one = (hex: string) => (hex.length === 4 ? codeOf(asCharacter(String.fromCharCode(Number.parseInt(hex, 16)))) : hex)
  return table
    .replace(/beginbfchar([\s\S]*?)endbfchar/g, (section) => section.replace(/(<[\dA-Fa-f]+>\s*<)([\dA-Fa-f]{4})>/g, (_, glyph, hex) => `${glyph}${one(hex)}>`))
    .replace(/\d+ beginbfrange([\s\S]*?)endbfrange/g, (_, section: string) => {
      const ranges = [...section.matchAll(/<([\dA-F]+)>\s*<([\dA-F]+)>\s*<([\dA-F]+)>/gi)].flatMap(([line, from = '', to = '', hex = '']) => {
        const first = Number.parseInt(from, 16)
        const all = Array.from({ length: Number.parseInt(to, 16) - first + 1 }, (_, n) => ({
          glyph: hexOf(first + n, from.length),
          was: hexOf(Number.parseInt(hex, 16) + n),
        }))
        if (hex.length !== 4 || all.every(({ was }) => one(was) === was)) return line
        return all.map(({ glyph, was }) => `<${glyph}> <${glyph}> <${one(was)}>`)
      })
      return `${ranges.length} beginbfrange\n${ranges.join('\n')}\nendbfrange`
    })
}

/**
 * A PDF of Chromium with characters for radicals in what is found and copied. What was in the file stays; the mended tables
 * come after it, as PDF lets a file be changed.
 */
export function plainHan(pdf: Uint8Array): Uint8Array {
  const file = Buffer.from(pdf)
  const text = file.toString('latin1')
  const before = Number(/startxref\s+(\d+)\s+%%EOF\s*$/.exec(text)?.[1])
  const trailer = /trailer\s*<<([\s\S]*?)>>\s*startxref\s+\d+\s+%%EOF\s*$/.exec(text)?.[1]
  if (!trailer) throw new Error('plainHan requires a PDF as Chromium writes it: with a trailer at its end')
  const parts: Buffer[] = [file, Buffer.from('\n')]
  let end = file.length + 1
  const places: { id: number; at: number }[] = []
  const tables = new Set([...text.matchAll(/\/ToUnicode (\d+) 0 R/g)].map(([, id]) => Number(id)))
  for (const id of tables) {
    const table = tableAt(file, text, id)
    const plain = table && plainTable(table)
    if (!plain || plain === table) continue
    const data = deflateSync(Buffer.from(plain, 'latin1'))
    const object = Buffer.concat([
      Buffer.from(`${id} 0 obj\n<</Filter /FlateDecode\n/Length ${data.length}>> stream\n`),
      data,
      Buffer.from('\nendstream\nendobj\n'),
    ])
    places.push({ id, at: end })
    parts.push(object)
    end += object.length
  }
  if (places.length === 0) return pdf
  const entries = places.map(({ id, at }) => `${id} 1\n${String(at).padStart(10, '0')} 00000 n \n`).join('')
  parts.push(Buffer.from(`xref\n${entries}trailer\n<<${trailer}\n/Prev ${before}>>\nstartxref\n${end}\n%%EOF\n`, 'latin1'))
  return Buffer.concat(parts)
}

/** A stream object's content, unpacked. */
function tableAt(file: Buffer, text: string, id: number): string | undefined {
  const at = text.search(new RegExp(`(?:^|[\\r\\n])${id} 0 obj\\b`))
  const head = /<<([\s\S]*?)>>\s*stream\r?\n/g
  head.lastIndex = at
  const found = at < 0 ? null : head.exec(text)
  const length = Number(/\/Length (\d+)/.exec(found?.[1] ?? '')?.[1])
  if (!found || !length) return undefined
  const from = found.index + found[0].length
  const data = file.subarray(from, from + length)
  return (found[1]?.includes('/FlateDecode') ? inflateSync(data) : data).toString('latin1')
}

function codeOf(sign: string): string {
  return hexOf(sign.charCodeAt(0))
}

function hexOf(n: number, digits = 4): string {
  return n.toString(16).toUpperCase().padStart(digits, '0')
}
