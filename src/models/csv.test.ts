import { describe, expect, it } from 'vitest'
import { csvCell, toCsv } from '@/models/csv'

describe('a CSV file', () => {
  it('starts with a byte-order mark, so that Excel shows Chinese', () => {
    expect(toCsv([['可靠性']])).toBe('\ufeff可靠性\r\n')
  })

  it('quotes as RFC 4180 asks', () => {
    expect(csvCell('plain')).toBe('plain')
    expect(csvCell('a,b')).toBe('"a,b"')
    expect(csvCell('say "no"')).toBe('"say ""no"""')
    expect(csvCell('two\nlines')).toBe('"two\nlines"')
    expect(csvCell(' outer')).toBe('" outer"')
  })

  it.each(['=1+1', '+cmd|calc', '-2+3', '@SUM(A1)', '＝1', '＠x'])('makes %s harmless', (text) => {
    expect(csvCell(text)).toBe(`'${text}`)
  })

  it('makes a leading tab harmless too', () => {
    expect(csvCell('\t=1+1')).toBe('"\'\t=1+1"')
  })

  it.each(['-1.15', '+3', '-.5', '12'])('leaves the plain number %s alone', (text) => {
    expect(csvCell(text)).toBe(text)
  })

  it('writes numbers with a hyphen and a point, and nothing for an empty cell', () => {
    expect(toCsv(Object.freeze([Object.freeze([-1.15, null, 0])]))).toBe('\ufeff-1.15,,0\r\n')
  })

  it('keeps rows of different lengths', () => {
    expect(toCsv([['title'], [], ['a', 'b']])).toBe('\ufefftitle\r\n\r\na,b\r\n')
  })

  it('refuses what no spreadsheet reads', () => {
    expect(() => csvCell(Number.NaN)).toThrow('csvCell requires a finite number')
  })
})
