import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { frozen } from '@/questions/frozen'
import { examples } from '@/questions/numeric/examples'
import { type Key, schema, toAsk, toKey } from '@/questions/numeric/schema'
import { scoring, typedNumber } from '@/questions/numeric/score'
import type { Scored } from '@/questions/types'

const ask = frozen(toAsk(examples.plain, 'module/lesson', 'en'))
const key = frozen(toKey(examples.plain, 'en'))
const check = (answer: string) => scoring.score(answer, ask, key, 'en') as Scored

it.each(Object.entries(examples))('the example %s is what an author may write', (_, example) => {
  expect(schema.parse(example)).toEqual(example)
})

describe('a typed number', () => {
  it.each([
    ['-0.88', -0.88],
    ['+0.88', 0.88],
    ['.5', 0.5],
    ['5.', 5],
    ['007', 7],
    // Full-width digits, signs and points, as a Chinese keyboard makes them.
    ['０．８８', 0.88],
    ['－０。８８', -0.88],
    ['0｡88', 0.88],
    ['＋３', 3],
    // Minus signs: true minus, en dash, em dash, hyphen, small and full-width hyphen-minus.
    ['−1', -1],
    ['–1', -1],
    ['—1', -1],
    ['‐1', -1],
    ['﹣1', -1],
    ['－1', -1],
    // Spaces: plain, no-break, ideographic, thin.
    [' − 0 . 88 ', -0.88],
    ['\u00a012\u3000', 12],
    ['1\u2009234', 1234],
    // Thousands in proper groups, full-width commas too.
    ['1,234', 1234],
    ['12,345,678.5', 12345678.5],
    ['1，234', 1234],
    // A per cent sign without a unit is a hundredth.
    ['58%', 0.58],
    ['58％', 0.58],
    ['-12.5 %', -0.125],
    ['7%', 0.07],
  ])('%j is %d', (text, value) => {
    expect(typedNumber(text)).toBe(value)
  })

  it.each([
    // Decimal commas, one of them dressed as a group.
    '0,68',
    '1,5',
    '0,680',
    '12,34',
    '1,2345',
    '1,23,456',
    ',5',
    '1,234,',
    // No numbers.
    '',
    '   ',
    '-',
    '.',
    '%',
    '--1',
    '1-2',
    '1.2.3',
    '1e3',
    '0x1f',
    'Infinity',
    'NaN',
    '三',
    '5 points',
    '1/2',
    '%5',
    '5%%',
    '9'.repeat(400),
  ])('%j is refused', (text) => {
    expect(typedNumber(text)).toBeNull()
  })

  it('keeps its per cent sign for show where the question has a unit of its own', () => {
    expect(typedNumber('58%', true)).toBe(58)
  })
})

describe('a number to answer', () => {
  it('is not ready when nothing is typed, nor when it is no number', () => {
    expect(scoring.isReady(scoring.emptyAnswer(ask), ask, 'en')).toEqual({ code: 'empty', part: 'value' })
    expect(check('   ')).toEqual({ kind: 'not-ready', reason: { code: 'empty', part: 'value' } })
    expect(check('0,88')).toEqual({ kind: 'not-ready', reason: { code: 'not-a-number', part: 'value' } })
    expect(check('many')).toEqual({ kind: 'not-ready', reason: { code: 'not-a-number', part: 'value' } })
  })

  it('earns its point within the tolerance', () => {
    expect(check('-0.88')).toEqual({
      kind: 'scored',
      earned: 1,
      possible: 1,
      parts: [{ id: 'value', state: 'right', feedback: 'answer' }],
    })
    expect(check('−0.876')).toMatchObject({ earned: 1 })
  })

  it.each([
    // In binary 0.4 - 0.3 = 0.10000000000000003 and 0.3 - 0.2 = 0.09999999999999998: both borders are in.
    [0.3, 0.1, '0.4', '0.41'],
    [0.3, 0.1, '0.2', '0.19'],
    [-0.68, 0.005, '-0.685', '-0.686'],
    [-0.68, 0.005, '-0.675', '-0.674'],
    [1560, 0.5, '1,560.5', '1560.51'],
    [0.25, 0, '25%', '0.2500001'],
    [1000000.1, 0.1, '1000000.2', '1000000.21'],
  ])('counts the border: %d ± %d takes %s, not %s', (value, tolerance, inside, outside) => {
    const bare = { ...ask, unit: undefined } as never
    const mine: Key = { ...key, value, tolerance, wrong: [] }
    expect(scoring.score(inside, bare, mine, 'en')).toMatchObject({ earned: 1 })
    expect(scoring.score(outside, bare, mine, 'en')).toMatchObject({ earned: 0 })
  })

  it('knows the wrong numbers by name, and the rest as anything else', () => {
    const feedback = (answer: string) => check(answer).parts[0]?.feedback
    expect(feedback('0.88')).toBe('wrong-0')
    expect(feedback('-0.8')).toBe('wrong-1')
    expect(feedback('-0.805')).toBe('wrong-1')
    expect(feedback('7')).toBe('otherwise')
    expect(check('7')).toEqual({
      kind: 'scored',
      earned: 0,
      possible: 1,
      parts: [
        { id: 'value', state: 'wrong', feedback: 'otherwise' },
        { id: 'answer', state: 'missed', feedback: 'answer' },
      ],
    })
  })

  it('takes the nearest of two wrong numbers that both fit', () => {
    const wide: Key = {
      ...key,
      wrong: [
        { id: 'wrong-0', value: 1, tolerance: 1 },
        { id: 'wrong-1', value: 2, tolerance: 1 },
      ],
    }
    expect(scoring.score('1.6', ask, wide, 'en')).toMatchObject({ parts: [{ feedback: 'wrong-1' }, {}] })
    expect(scoring.score('1.4', ask, wide, 'en')).toMatchObject({ parts: [{ feedback: 'wrong-0' }, {}] })
  })

  it('is solved by its solution, also where rounding would miss it', () => {
    expect(scoring.solution(ask, key)).toBe('−0.88')
    const exact: Key = { ...key, value: -0.676, tolerance: 0.001 }
    expect(scoring.solution(ask, exact)).toBe('−0.676')
    for (const example of Object.values(examples)) {
      const [one, its] = [toAsk(example, 'module/lesson', 'en'), toKey(example, 'en')]
      expect(scoring.score(scoring.solution(one, its), one, its, 'en')).toMatchObject({ earned: 1 })
    }
  })

  it('reads as typed, with its unit as each language sets it', () => {
    expect(scoring.read(' -0.88 ', ask, 'en')).toEqual(['-0.88 points'])
    expect(scoring.read('-0.88', toAsk(examples.plain, 'module/lesson', 'zh'), 'zh')).toEqual(['-0.88分'])
    expect(scoring.read('12', { ...ask, unit: '%' }, 'en')).toEqual(['12%'])
    expect(scoring.read('', ask, 'en')).toEqual([])
  })

  it('names the numbers its feedback speaks of', () => {
    expect(scoring.label('answer', ask, key, 'en')).toBe('−0.88 points')
    expect(scoring.label('wrong-0', ask, key, 'en')).toBe('0.88 points')
    expect(scoring.label('otherwise', ask, key, 'en')).toBe('')
  })

  it('keeps a right number for another try and drops a wrong one', () => {
    expect(scoring.keep('-0.88', check('-0.88'), ask)).toBe('-0.88')
    expect(scoring.keep('7', check('7'), ask)).toBe('')
  })
})

it('whatever storage held: never throws, earns 0 or 1, the same in both languages', () => {
  const zh = { ask: toAsk(examples.plain, 'module/lesson', 'zh'), key: toKey(examples.plain, 'zh') }
  fc.assert(
    fc.property(fc.oneof(fc.string(), fc.double().map(String), fc.constantFrom('-0.88', '－0。88', '58%')), fc.jsonValue(), (answer, stored) => {
      const result = scoring.score(answer, ask, key, 'en')
      expect(scoring.score(answer, zh.ask, zh.key, 'zh')).toEqual(result)
      if (result.kind === 'scored') expect([0, 1]).toContain(result.earned)
      expect(scoring.adapt(stored, ask)).toEqual(typeof stored === 'string' ? stored : '')
      expect(() => [scoring.score(stored as never, ask, key, 'en'), scoring.read(stored as never, ask, 'en')]).not.toThrow()
    }),
  )
})

it('a number within the tolerance is right however it is typed', () => {
  fc.assert(
    fc.property(fc.integer({ min: -885, max: -875 }), fc.constantFrom('-', '−', '–', '－'), fc.boolean(), (thousandths, minus, wide) => {
      const digits = (Math.abs(thousandths) / 1000).toFixed(3)
      const typed = minus + (wide ? digits.replace(/\d/g, (digit) => String.fromCharCode(digit.charCodeAt(0) + 0xfee0)).replace('.', '。') : digits)
      expect(check(typed)).toMatchObject({ earned: 1 })
    }),
  )
})
