import fc from 'fast-check'
import { describe, expect, it, test } from 'vitest'
import { wrapped } from './drawing.ts'
import { allGoWell, journeyOf, moved, type Touchpoint, warningsOf } from './model.ts'
import { exampleState, newTouchpoint, presetStates } from './state.ts'

const point = (importance: number, expectation: number | null, experience: number | null, more: Partial<Touchpoint> = {}): Touchpoint =>
  Object.freeze({ ...newTouchpoint, name: 'x', importance, expectation, experience, ...more })

describe('a journey', () => {
  const { touchpoints, cut } = presetStates('en')['clinic']!
  const journey = journeyOf(touchpoints, cut)

  it('weighs each shortfall by importance: the visit to the clinic, worked out by hand', () => {
    expect(journey.priorities.map(({ touchpoint, priority }) => [touchpoint.name, priority]).slice(0, 5)).toEqual([
      ['Waiting for the doctor', 12.5],
      ['Back to the doctor', 8.8],
      ['Being called', 8],
      ['Being told how to give it', 6],
      ['Paying', 3],
    ])
  })

  it('takes the moments at or above the cut as those that decide, and says how they came out', () => {
    expect(journey.deciding).toEqual({ n: 5, lost: 4, held: 1, won: 0 })
    expect(journeyOf(touchpoints, 5).deciding).toEqual({ n: 3, lost: 2, held: 1, won: 0 })
    expect(journey.touchpoints.map(({ outcome }) => outcome).join()).toBe('held,held,held,lost,lost,held,lost,held,lost,held,lost,won')
  })

  it('adds up what is waited, and names the longest wait', () => {
    expect(journey.wait.total).toBe(98)
    expect(journey.wait.longest?.touchpoint.name).toBe('Waiting for the doctor')
    expect(journey.fails).toBe(3)
  })

  it('leaves touchpoints nobody was asked about out of the comparison', () => {
    const { touchpoints: judged, priorities, deciding, wait } = journeyOf([point(5, null, 3), point(5, 6, null), point(4, 6, 5)], 4)
    expect(judged.map(({ gap, priority, outcome }) => [gap, priority, outcome])).toEqual([
      [null, null, null],
      [null, null, null],
      [-1, 4, 'lost'],
    ])
    expect(priorities).toHaveLength(1)
    expect(deciding).toEqual({ n: 3, lost: 1, held: 0, won: 0 })
    expect(wait).toEqual({ total: 0, longest: null })
  })

  test('a whole point of binary means counts as a point', () => {
    // 3.8 - 4.8 is -1.0000000000000004 or so in doubles, 5.1 - 4.1 a hair under 1.
    expect(journeyOf([point(3, 4.8, 3.8), point(3, 4.1, 5.1)], 4).touchpoints.map(({ outcome }) => outcome)).toEqual(['lost', 'won'])
  })

  test('the journey of nobody is empty', () => {
    const empty = journeyOf([], 4)
    expect(empty.priorities).toEqual([])
    expect(warningsOf(empty, null)).toEqual([{ code: 'empty' }])
  })
})

describe('the thought experiment of many moments', () => {
  it.each([
    [0.99, 5, 0.951],
    [0.95, 12, 0.54],
    [1, 60, 1],
    [0, 1, 0],
    [0.5, 0, 1],
  ])('%f to the power %i is %f', (p, n, all) => expect(allGoWell(p, n)).toBeCloseTo(all, 3))

  it.each([
    [1.01, 3],
    [-0.1, 3],
    [Number.NaN, 3],
    [0.9, 2.5],
    [0.9, -1],
  ])('refuses %f and %f', (p, n) => expect(() => allGoWell(p, n)).toThrow(RangeError))
})

test('moving a touchpoint keeps all of them, and the order of the others', () => {
  expect(moved(['a', 'b', 'c', 'd'], 3, 1)).toEqual(['a', 'd', 'b', 'c'])
  fc.assert(
    fc.property(fc.uniqueArray(fc.nat(), { minLength: 1 }), fc.nat(), fc.nat(), (list, from, to) => {
      const [start, end] = [from % list.length, to % list.length]
      const after = moved(Object.freeze(list), start, end)
      expect(after[end]).toBe(list[start])
      expect(after.filter((one) => one !== list[start])).toEqual(list.filter((one) => one !== list[start]))
    }),
  )
})

describe('what to know before relying on it', () => {
  const six = (more: Partial<Touchpoint>[]) =>
    journeyOf(
      Array.from({ length: 6 }, (_, at) => point(3, 6, 5, more[at] ?? {})),
      4,
    )
  it('names few answers, too many that decide, and experience above expectation', () => {
    expect(warningsOf(six([]), 40)).toEqual([])
    expect(warningsOf(six([]), 12)).toEqual([{ code: 'small', n: 12 }])
    expect(warningsOf(six([]), null)).toEqual([])
    expect(warningsOf(six([{ importance: 4 }, { importance: 5 }, { importance: 4 }, { importance: 4 }]), 40)).toEqual([{ code: 'all-matter' }])
    expect(warningsOf(six([{ experience: 7 }, { experience: 7 }, { experience: 6.5 }, { experience: 7 }]), 40)).toEqual([{ code: 'high', n: 4 }])
    expect(warningsOf(six([{ expectation: null }]), 40)).toEqual([{ code: 'unasked', n: 1 }])
  })
})

describe('words in a drawing', () => {
  it('break Chinese anywhere and other words between words, and end in an ellipsis where there is no room', () => {
    expect(wrapped('导诊台签到', 4, 3)).toEqual(['导诊台签', '到'])
    expect(wrapped('Waiting for the doctor', 5, 3)).toEqual(['Waiting', 'for the', 'doctor'])
    expect(wrapped('第二天回访短信再加几个字', 4, 2)).toEqual(['第二天回', '访短信…'])
    expect(wrapped('Donaudampfschifffahrt', 5, 9).join('')).toBe('Donaudampfschifffahrt')
    expect(wrapped('', 5, 3)).toEqual([])
  })

  it('lose nothing where there is room for all', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.integer({ min: 2, max: 20 }), (words, ems) => {
        expect(wrapped(words, ems, 1000).join('').replace(/\s/gu, '')).toBe(words.replace(/\s/gu, ''))
      }),
    )
  })
})

test('both languages of an example hold the same numbers', () => {
  const numbers = (locale: 'zh' | 'en') =>
    Object.values(presetStates(locale)).map(({ touchpoints }) =>
      touchpoints.map(({ importance, expectation, experience, wait }) => [importance, expectation, experience, wait]),
    )
  expect(numbers('zh')).toEqual(numbers('en'))
  expect(exampleState).toBeTypeOf('function')
})
