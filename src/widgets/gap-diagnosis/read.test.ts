import { describe, expect, it } from 'vitest'
import { mostRaters, readRatings } from './read.ts'
import { statements } from './statements.ts'

const ids = statements.map(({ id }) => id)
const read = (text: string) => {
  const reading = readRatings(text)
  if (!reading.ok) throw new Error('code' in reading ? reading.code : reading.table)
  return reading
}

describe('a table of ratings', () => {
  it('is read by the numbers its headings begin with, in any order, other columns passed over', () => {
    const reading = read('编号,1.2 投诉…,角色,"1.1 “我们,经常”",备注\r\n甲,3,管理者,6,好\r\n乙,5,一线,2,\r\n')
    expect(reading.raters.map(({ role }) => role)).toEqual(['manager', 'front'])
    expect(reading.raters[0]?.ratings.slice(0, 3)).toEqual([6, 3, null])
  })

  it('keeps commas, quotes and line ends inside quoted cells', () => {
    const reading = read('"1.1 a, ""b""\nc",1.2\r\n6,"2"\r\n')
    expect(reading.raters[0]?.ratings.slice(0, 2)).toEqual([6, 2])
    expect(reading.missing).toEqual(ids.slice(2))
  })

  it.each([
    ['semicolons', 'role;1.1;1.2\nmanager;5;4'],
    ['tabs, as pasted from a spreadsheet', 'role\t1.1\t1.2\nmanager\t5\t4'],
    ['a byte-order mark', '\ufeffrole,1.1,1.2\nmanager,5,4'],
    ['full-width digits', 'role,1.1,1.2\nmanager,５,４'],
    ['headings with a decimal comma', 'role;1,1;1,2\nmanager;5;4'],
  ])('may have %s', (_, text) => {
    const { raters, bad } = read(text)
    expect(bad).toEqual([])
    expect(raters[0]?.role).toBe('manager')
    expect(raters[0]?.ratings.slice(0, 2)).toEqual([5, 4])
  })

  it('tells each cell it cannot use by row, column, what was found and what was expected, and keeps the rest', () => {
    const { raters, bad } = read('role,1.1,1.2,1.3\nboss of all,8,3,4.5\nfront,n/a,7,1')
    expect(bad).toEqual([
      { row: 2, column: 'role', found: 'boss of all', expected: 'role' },
      { row: 2, column: '1.1', found: '8', expected: 'rating' },
      { row: 2, column: '1.3', found: '4.5', expected: 'rating' },
      { row: 3, column: '1.1', found: 'n/a', expected: 'rating' },
    ])
    expect(raters[0]).toMatchObject({ role: null })
    expect(raters[0]?.ratings.slice(0, 3)).toEqual([null, 3, null])
    expect(raters[1]?.ratings.slice(0, 3)).toEqual([null, 7, 1])
  })

  it('passes over rows without a rating, and headings above the table', () => {
    expect(read('West Gate\n\nrater,1.1\na,5\nb,\n,\n').raters).toHaveLength(1)
  })

  it('is refused where no heading has a number, no row a rating, or rows are too many', () => {
    expect(readRatings('')).toEqual({ ok: false, code: 'no-statements' })
    expect(readRatings('name,11.1\na,5')).toEqual({ ok: false, code: 'no-statements' })
    expect(readRatings('1.1,1.2\n,')).toEqual({ ok: false, code: 'no-rows' })
    expect(readRatings(`1.1\n${'5\n'.repeat(mostRaters + 1)}`)).toEqual({ ok: false, code: 'too-many' })
  })

  it('is refused where its quotes do not close', () => {
    expect(readRatings('1.1,1.2\n5,"4\n3,3\n')).toMatchObject({ ok: false, table: 'quote' })
  })
})
