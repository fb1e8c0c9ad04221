import { describe, expect, it } from 'vitest'
import { fill } from '@/i18n/fill'
import { fileName } from '@/ui/files'

describe('a sentence with blanks', () => {
  it('is filled by name; a blank without a value stays to be seen', () => {
    expect(fill('{n} of {all}', { n: 3, all: 22 })).toBe('3 of 22')
    expect(fill('{n} of {all}', { n: 0 })).toBe('0 of {all}')
  })

  it('takes values as they are, not as patterns', () => {
    expect(fill('{a}', { a: '$& {b}' })).toBe('$& {b}')
  })
})

describe('a file name', () => {
  it('has nothing a file system minds, and is never empty', () => {
    expect(fileName('West Gate / June: 6.2', 'csv')).toBe('West-Gate-June-6-2.csv')
    expect(fileName('青石·城西店（虚构）', 'json')).toBe('青石-城西店-虚构.json')
    expect(fileName('../..', 'svg')).toBe('file.svg')
  })
})
