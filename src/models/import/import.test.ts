import { describe, expect, it } from 'vitest'
import { decoded } from '@/models/import/decode'
import { delimiterOf, most, readTable } from '@/models/import/table'

const utf8 = (text: string) => new TextEncoder().encode(text)

describe('a file becomes text', () => {
  it.each([
    ['UTF-8', utf8('期望1,感知1'), 'utf-8'],
    ['UTF-8 with its mark, as Excel writes it', new Uint8Array([0xef, 0xbb, 0xbf, ...utf8('期望1,感知1')]), 'utf-8'],
    ['GB18030, as Chinese Excel writes it', new Uint8Array([0xc6, 0xda, 0xcd, 0xfb, 0x31, 0x2c, 0xb8, 0xd0, 0xd6, 0xaa, 0x31]), 'gb18030'],
    ['UTF-16 with its mark', new Uint8Array([0xff, 0xfe, 0x1f, 0x67, 0x1b, 0x67, 0x31, 0, 0x2c, 0, 0x1f, 0x61, 0xe5, 0x77, 0x31, 0]), 'utf-16le'],
  ])('%s', (_, bytes, encoding) => {
    expect(decoded(bytes)).toEqual({ text: '期望1,感知1', encoding })
  })

  it.each([
    ['an Excel workbook', new Uint8Array([0x50, 0x4b, 3, 4, 20, 0]), 'workbook'],
    ['an old Excel workbook', new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0xa1]), 'workbook'],
    ['a picture', new Uint8Array([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10, 0, 0, 0, 13]), 'binary'],
    ['bytes of no encoding', new Uint8Array([0x41, 0xff, 0xff, 0x42]), 'encoding'],
    ['nothing', new Uint8Array(), 'empty'],
  ])('%s is refused', (_, bytes, refusal) => {
    expect(decoded(bytes)).toEqual({ refusal })
  })
})

function rowsOf(text: string) {
  const rows: [string[], number][] = []
  let header: string[] = []
  const end = readTable(text, (found) => {
    header = found
    return (cells, number) => rows.push([cells, number])
  })
  return { end, header, rows }
}

describe('text becomes rows', () => {
  it.each([
    ['commas, Windows line ends', 'a,b\r\n1,2\r\n'],
    ['semicolons', 'a;b\n1;2'],
    ['tabs', 'a\tb\n1\t2\n'],
    ['empty lines between', '\n\na,b\n\n1,2\n\n'],
  ])('%s', (_, text) => {
    const { header, rows } = rowsOf(text)
    expect(header).toEqual(['a', 'b'])
    expect(rows.map(([cells]) => cells)).toEqual([['1', '2']])
  })

  it('quoted cells hold commas, quotes and line ends', () => {
    expect(rowsOf('name,"say ""hi"""\n"Li, Wei","two\nlines"\n')).toMatchObject({ header: ['name', 'say "hi"'], rows: [[['Li, Wei', 'two\nlines'], 2]] })
  })

  it('rows are counted as a spreadsheet counts them', () => {
    expect(rowsOf('a,b\n1,2\n,\n3,4\n').rows.map(([, number]) => number)).toEqual([2, 4])
  })

  it('the sign is found that the first line has most of, outside quotes', () => {
    expect(delimiterOf('"a,b,c";d;e\n1;2;3')).toBe(';')
    expect(delimiterOf('one')).toBe(',')
  })

  it('cells that a spreadsheet would run, and markup, are text like any other', () => {
    expect(rowsOf('a\n=HYPERLINK("http://example.org")\n<img src=x onerror=alert(1)>\n').rows).toHaveLength(2)
  })

  it.each([
    ['a header alone', 'a,b\n', 'no-rows'],
    ['a line of ten million signs', `a,b\n${'x'.repeat(10_000_000)}`, 'long-line'],
    ['ten thousand columns', `${Array.from({ length: 10_000 }, (_, at) => at).join(',')}\n`, 'too-wide'],
    ['a quote that is not closed', 'a,b\n"1,2\n3,4\n', 'quote'],
  ])('%s is refused', (_, text, refusal) => {
    expect(rowsOf(text).end).toMatchObject({ refusal })
  })

  it('as many columns as may be are read', () => {
    const row = Array.from({ length: most.columns }, (_, at) => `c${at}`).join(',')
    expect(rowsOf(`${row}\n${row}`).end).toEqual({ delimiter: ',', rows: 1 })
  })
})
