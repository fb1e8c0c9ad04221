import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type ClassSet, grouped, mostNumber, mostQuestions, readNumber, readResultCode, readSeed, resultCode, seedName, seeds } from '@/models/result-code'

const alphabet = [...'0123456789ABCDEFGHJKMNPQRSTVWXYZ']
const set: ClassSet = { module: 'gaps', seed: 7, drawn: Array.from({ length: mostQuestions }, (_, index) => ({ id: `gaps/gap-5/q${index}`, rev: 1 })) }
const one: ClassSet = { module: 'gaps', seed: 7, drawn: [{ id: 'gaps/gap-5/sign', rev: 1 }] }

const mark = fc.record({ right: fc.boolean(), sure: fc.boolean() })
const number = fc.integer({ min: 1, max: mostNumber })
const result = fc.record({ number, marks: fc.array(mark, { minLength: mostQuestions, maxLength: mostQuestions }) })

const at = (code: string, index: number, sign: string) => code.slice(0, index) + sign + code.slice(index + 1)
const refused = (code: string, of = set) => 'refusal' in readResultCode(code, of)

describe('a result code', () => {
  it('has eight characters without I, L, O and U, and tells what went into it', () => {
    fc.assert(
      fc.property(result, (told) => {
        const code = resultCode(set, told.number, told.marks)
        expect(code).toMatch(/^[0-9A-HJKMNP-TV-Z]{8}$/)
        expect(readResultCode(code, set)).toEqual(told)
      }),
    )
  })

  it('is the one of the example, and of fewer questions tells as many marks', () => {
    const marks = [{ right: true, sure: false }]
    expect(resultCode(one, 12, marks)).toBe('68000BQR')
    expect(readResultCode('68000BQR', one)).toEqual({ number: 12, marks })
    expect(grouped('68000BQR')).toBe('6800 0BQR')
  })

  it('is refused with any one character put for another', () => {
    fc.assert(
      fc.property(result, (told) => {
        const code = resultCode(set, told.number, told.marks)
        for (let index = 0; index < code.length; index += 1)
          for (const sign of alphabet) if (sign !== code[index]) expect(refused(at(code, index, sign)), `${code} ${index} ${sign}`).toBe(true)
      }),
      { numRuns: 25 },
    )
  })

  it('is refused with any two characters swapped', () => {
    fc.assert(
      fc.property(result, (told) => {
        const code = resultCode(set, told.number, told.marks)
        for (let first = 0; first < code.length; first += 1)
          for (let second = first + 1; second < code.length; second += 1) {
            const swapped = at(at(code, first, code[second] as string), second, code[first] as string)
            if (swapped !== code) expect(refused(swapped), `${code} ${swapped}`).toBe(true)
          }
      }),
    )
  })

  it('is refused with any two characters wrong: the check is linear, so all changes of one code are all changes of every code', () => {
    const code = resultCode(
      set,
      33,
      Array.from({ length: mostQuestions }, (_, index) => ({ right: index % 2 === 0, sure: index % 3 === 0 })),
    )
    let tried = 0
    for (let first = 0; first < code.length; first += 1)
      for (let second = first + 1; second < code.length; second += 1)
        for (const sign of alphabet)
          for (const other of alphabet)
            if (sign !== code[first] && other !== code[second]) {
              tried += 1
              if (!refused(at(at(code, first, sign), second, other))) throw new Error(`${code}: ${first} ${sign}, ${second} ${other}`)
            }
    expect(tried).toBe(28 * 31 * 31)
  })

  it('is refused for another module, seed, question, revision or order', () => {
    const code = resultCode(set, 5, Array(mostQuestions).fill({ right: true, sure: true }))
    const [first, second, ...rest] = set.drawn as [ClassSet['drawn'][0], ClassSet['drawn'][0]]
    const others: ClassSet[] = [
      { ...set, module: 'encounters' },
      { ...set, seed: 8 },
      { ...set, drawn: [{ ...first, rev: 2 }, second, ...rest] },
      { ...set, drawn: [{ ...first, id: 'gaps/gap-5/other' }, second, ...rest] },
      { ...set, drawn: [second, first, ...rest] },
      { ...set, drawn: set.drawn.slice(1) },
    ]
    for (const other of others) expect(readResultCode(code, other)).toEqual({ refusal: 'check' })
  })

  it('may be typed small, wide, with dashes, and with O for 0 and I or L for 1', () => {
    for (const typed of ['68000bqr', ' 68oo-obqr ', '68O0 0 BQR', '６８０００ＢＱＲ', '6800—0BQR'])
      expect(readResultCode(typed, one), typed).toEqual({ number: 12, marks: [{ right: true, sure: false }] })
    fc.assert(
      fc.property(result, fc.constantFrom('I', 'l'), (told, bar) => {
        const typed = resultCode(set, told.number, told.marks).replaceAll('0', 'o').replaceAll('1', bar)
        expect(readResultCode(typed, set)).toEqual(told)
      }),
    )
  })

  it('says what is wrong with it', () => {
    expect(readResultCode('68000BQ', one)).toEqual({ refusal: 'length' })
    expect(readResultCode('', one)).toEqual({ refusal: 'length' })
    expect(readResultCode('68000BQU', one)).toEqual({ refusal: 'letter' })
    expect(readResultCode('68000BRQ', one)).toEqual({ refusal: 'check' })
  })

  it('needs a number from 1 to 63 and a mark for each question', () => {
    for (const wrong of [0, 64, 1.5, Number.NaN]) expect(() => resultCode(one, wrong, [{ right: true, sure: true }])).toThrow(RangeError)
    expect(() => resultCode(one, 1, [])).toThrow(RangeError)
  })
})

describe('the name of a seed', () => {
  it('has five characters, and gives the seed back', () => {
    expect(seedName(7)).toBe('0007V')
    fc.assert(fc.property(fc.integer({ min: 0, max: seeds - 1 }), (seed) => readSeed(seedName(seed)) === seed))
    expect(readSeed('ooo-7v')).toBe(7)
  })

  it('is none with any one character put for another, or any two swapped', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: seeds - 1 }), (seed) => {
        const name = seedName(seed)
        for (let index = 0; index < name.length; index += 1) {
          for (const sign of alphabet) if (sign !== name[index]) expect(readSeed(at(name, index, sign))).toBeNull()
          for (let second = index + 1; second < name.length; second += 1) {
            const swapped = at(at(name, index, name[second] as string), second, name[index] as string)
            if (swapped !== name) expect(readSeed(swapped)).toBeNull()
          }
        }
      }),
      { numRuns: 50 },
    )
  })

  it('is none when it is anything else', () => {
    for (const text of ['', '7', '0007', '0007VV', '0007U', '<b>1', 'null']) expect(readSeed(text), text).toBeNull()
    for (const seed of [-1, seeds, 0.5]) expect(() => seedName(seed)).toThrow(RangeError)
  })
})

describe('a participant number', () => {
  it('is a whole number from 1 to 63, in digits of any width', () => {
    expect(['1', ' 63 ', '７', '07'].map(readNumber)).toEqual([1, 63, 7, 7])
    expect(['', '0', '64', '1.5', '-3', 'seven', '1e1', '007'].map(readNumber)).toEqual(Array(8).fill(null))
  })
})
