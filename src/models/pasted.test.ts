import { describe, expect, it } from 'vitest'
import { codesIn, takeObjects } from '@/models/pasted'
import { type ClassSet, mostQuestions, resultCode } from '@/models/result-code'

const set: ClassSet = { module: 'gaps', seed: 7, drawn: Array.from({ length: mostQuestions }, (_, index) => ({ id: `gaps/gap-5/q${index}`, rev: 1 })) }
const other: ClassSet = { ...set, seed: 8 }
const marks = (bits: number) => Array.from({ length: mostQuestions }, (_, index) => ({ right: ((bits >> index) & 1) === 1, sure: index % 3 === 0 }))
const codes = Array.from({ length: 30 }, (_, index) => resultCode(set, index + 1, marks(index * 37)))
const numbers = (text: string) => codesIn(text, set).found.map(({ number }) => number)
const all = codes.map((_, index) => index + 1)

describe('thirty codes pasted at once', () => {
  it('are read one a line, in a row, with commas of either language, and with nothing between them', () => {
    for (const between of ['\n', '\r\n', ' ', ', ', '，', '、', ';', '\t', '']) {
      const { found, missed } = codesIn(codes.join(between), set)
      expect(missed, between).toEqual([])
      expect(
        found.map(({ number }) => number),
        between,
      ).toEqual(all)
    }
  })

  it('are read in two groups, small, with O for 0 and l for 1', () => {
    const typed = codes.map((code) => `${code.slice(0, 4)}-${code.slice(4)}`.toLowerCase().replaceAll('0', 'O').replaceAll('1', 'l'))
    expect(numbers(typed.join('\n'))).toEqual(all)
    expect(numbers(typed.join(' ').replaceAll('-', ' '))).toEqual(all)
  })

  it('are read behind a number or a name', () => {
    const lines = codes.map((code, index) => `${index + 1}. ${['林珊', 'Anna', 'Bob Lee', '12号'][index % 4]}：${code.slice(0, 4)} ${code.slice(4)}`)
    const { found, missed } = codesIn(lines.join('\n'), set)
    expect(missed).toEqual([])
    expect(found.map(({ number }) => number)).toEqual(all)
  })
})

describe('what is no code', () => {
  it('is told with its line and why', () => {
    const [first = '', second = ''] = codes
    const wrong = `${second.slice(0, 7)}${second[7] === 'Z' ? 'Y' : 'Z'}`
    const text = `${first}\n${wrong}\n\nABC-DEFGH2\nABCDUFGH ${second}\n${resultCode(other, 5, marks(3))}`
    const { found, missed } = codesIn(text, set, [set, other].slice(1))
    expect(found.map(({ line, number }) => [line, number])).toEqual([
      [1, 1],
      [5, 2],
    ])
    expect(missed.map(({ line, reason, other: of }) => [line, reason, of])).toEqual([
      [2, 'check', undefined],
      [4, 'length', undefined],
      [5, 'letter', undefined],
      [6, 'other', 0],
    ])
  })

  it('an empty text holds nothing', () => {
    expect(codesIn(' \n ，\n', set)).toEqual({ found: [], missed: [] })
  })
})

describe('results pasted as text', () => {
  it('are taken out whole, and the codes between them keep their lines', () => {
    const object = '{"a":"}{\\"","b":{"c":1}}'
    const { objects, rest } = takeObjects(`${codes[0]}\n${object}${object}\n${codes[1]}\n{\n}\n${codes[2]}`)
    expect(objects).toEqual([
      { line: 2, text: object },
      { line: 2, text: object },
      { line: 4, text: '{\n}' },
    ])
    expect(codesIn(rest, set).found.map(({ line, number }) => [line, number])).toEqual([
      [1, 1],
      [3, 2],
      [6, 3],
    ])
  })

  it('one that breaks off is one thing, not many', () => {
    expect(takeObjects('{"a":{"b"')).toEqual({ objects: [{ line: 1, text: '{"a":{"b"' }], rest: '' })
  })
})
