import { describe, expect, test } from 'vitest'
import { parse } from 'yaml'
import { appendEntry, insertEntry } from '@/build/yaml-insert'

const text = `# the order
modules:   # do not sort
  - id: 'one'

    lessons:
      - id: a   # the first
        title: "A: b"
      # about b
      - id: b
        note: |
          two
          lines
# the end
moved: {}
`

describe('an entry is added to a list', () => {
  test('below the last one, and every other line stays as it was', () => {
    const result = insertEntry(text, ['modules', 0, 'lessons'], { id: 'c', title: { zh: '甲', en: 'C: d' } })
    expect(result).toBe(text.replace('          lines\n', '          lines\n      - id: c\n        title:\n          zh: 甲\n          en: "C: d"\n'))
    expect(parse(result).modules[0].lessons.map(({ id }: { id: string }) => id)).toEqual(['a', 'b', 'c'])
  })

  test('below another one when asked', () => {
    const result = insertEntry(text, ['modules', 0, 'lessons'], { id: 'c' }, 0)
    expect(result).toBe(text.replace('        title: "A: b"\n', '        title: "A: b"\n      - id: c\n'))
  })

  test('at the outer level', () => {
    const result = insertEntry(text, ['modules'], { id: 'two' })
    expect(result).toBe(text.replace('# the end', '  - id: two\n# the end'))
  })

  test('after an entry whose last value is empty', () => {
    expect(insertEntry('a:\n  - id: x\n    b:\nc: 1\n', ['a'], { id: 'y' })).toBe('a:\n  - id: x\n    b:\n  - id: y\nc: 1\n')
  })

  test('never to a list in brackets or one that is not there', () => {
    expect(() => insertEntry('a: [1]\n', ['a'], 2)).toThrow('insertEntry requires a block list at a')
    expect(() => insertEntry('a: 1\n', ['b'], 2)).toThrow('insertEntry requires a block list at b')
  })
})

describe('an entry is added to a list at the top', () => {
  test.each([
    ['that has entries', 'a:\n  - id: x\nb: 1\n', 'a:\n  - id: x\n  - id: y\nb: 1\n'],
    ['that is empty', 'a: []\nb: 1\n', 'a:\n  - id: y\nb: 1\n'],
    ['that has no value', 'a:\nb: 1\n', 'a:\n  - id: y\nb: 1\n'],
    ['that is not there', 'b: 1\n', 'b: 1\na:\n  - id: y\n'],
    ['in a file without a last line break', 'b: 1', 'b: 1\na:\n  - id: y\n'],
    ['in an empty file', '', 'a:\n  - id: y\n'],
  ])('%s', (_, before, after) => expect(appendEntry(before, 'a', { id: 'y' })).toBe(after))
})
