import { describe, expect, test } from 'vitest'
import { countHan, fieldName, listed, nearest, oneOf, short } from '@/checks/text'

test('Chinese characters are counted without punctuation, Latin and digits', () => {
  expect(countHan('差距5 = P − E，负数。')).toBe(4)
  expect(countHan('𠮷')).toBe(1)
  expect(countHan('')).toBe(0)
})

describe('what an author most likely meant', () => {
  test.each([
    ['hint', 'hints', 'one letter missing'],
    ['alpah', 'alpha', 'two letters swapped'],
    ['gap-6', 'gap-5', 'one letter wrong'],
    ['Check', 'check', 'another case'],
  ])('%s: %s (%s)', (word, meant) => expect(nearest(word, ['zebra', meant])).toBe(meant))

  test('is unknown when nothing is near', () => {
    expect(nearest('satisfaction', ['gap-5', 'servqual'])).toBeNull()
    expect(nearest('a', [])).toBeNull()
  })
})

test('lists and field names read well', () => {
  expect([oneOf([]), oneOf(['a']), oneOf(['a', 'b', 'c'])]).toEqual(['nothing', 'a', 'a, b or c'])
  expect(listed(['a', 'b'])).toBe('a and b')
  expect(short('一二三四五', 4)).toBe('一二三四…')
  expect(fieldName(['questions', 3, 'options', 1, 'why'])).toBe('questions[3].options[1].why')
})
