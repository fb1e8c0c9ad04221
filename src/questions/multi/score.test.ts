import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { frozen } from '@/questions/frozen'
import { examples } from '@/questions/multi/examples'
import { schema, toAsk, toKey } from '@/questions/multi/schema'
import { scoring } from '@/questions/multi/score'
import type { Scored } from '@/questions/types'

// Right are a, c and e; wrong are b and d.
const ask = frozen(toAsk(examples.plain, 'module/lesson', 'en'))
const key = frozen(toKey(examples.plain, 'en'))
const check = (...answer: string[]) => scoring.score(frozen(answer), ask, key, 'en') as Scored

it.each(Object.entries(examples))('the example %s is what an author may write', (_, example) => {
  expect(schema.parse(example)).toEqual(example)
})

describe('several right answers', () => {
  it('are not ready while nothing is ticked', () => {
    expect(scoring.isReady(scoring.emptyAnswer(ask), ask, 'en')).toEqual({ code: 'empty', part: 'a' })
    expect(check()).toEqual({ kind: 'not-ready', reason: { code: 'empty', part: 'a' } })
  })

  it.each([
    [['a', 'c', 'e'], 3],
    [['a', 'c'], 2],
    [['a', 'c', 'e', 'b'], 2],
    [['a', 'b'], 0],
    [['b'], 0],
    [['b', 'd'], 0],
    [['a', 'b', 'c', 'd', 'e'], 1],
  ])('earn right minus wrong, never below zero: %j earns %i of 3', (answer, earned) => {
    expect(check(...answer)).toMatchObject({ earned, possible: 3 })
  })

  it('tell of each tick whether it is right, then what was missed', () => {
    expect(check('b', 'a').parts).toEqual([
      { id: 'a', state: 'right', feedback: 'a' },
      { id: 'b', state: 'wrong', feedback: 'b' },
      { id: 'c', state: 'missed', feedback: 'c' },
      { id: 'e', state: 'missed', feedback: 'e' },
    ])
  })

  it('keep the right ticks for another try', () => {
    expect(scoring.keep(['a', 'b', 'e'], check('a', 'b', 'e'), ask)).toEqual(['a', 'e'])
  })

  it('forget options that are gone', () => {
    expect(scoring.adapt(['z', 'e', 'a'], ask)).toEqual(['a', 'e'])
    expect(check('z')).toMatchObject({ kind: 'not-ready' })
    expect(check('z', 'a')).toMatchObject({ earned: 1 })
  })

  it('read as the words of the options, in the order of the question', () => {
    expect(scoring.read(['e', 'a'], ask, 'en')).toEqual(['Quote pick-up times from real working times', 'Inspect every repair once more'])
    expect(scoring.label('d', ask, key, 'en')).toBe('Offer water to those who queue')
  })

  it('are solved by the solution', () => {
    expect(check(...scoring.solution(ask, key))).toMatchObject({ earned: 3 })
  })
})

describe('a question that says how many to choose, all or nothing', () => {
  const two = toAsk(examples.chooseTwo, 'module/lesson', 'en')
  const keyOfTwo = toKey(examples.chooseTwo, 'en')

  it('is ready with exactly so many', () => {
    expect(scoring.isReady([], two, 'en')).toEqual({ code: 'empty', part: 'a' })
    expect(scoring.isReady(['a'], two, 'en')).toEqual({ code: 'choose-n', part: 'a', count: 2 })
    expect(scoring.isReady(['a', 'b', 'c'], two, 'en')).toEqual({ code: 'choose-n', part: 'a', count: 2 })
    expect(scoring.isReady(['a', 'b'], two, 'en')).toBeNull()
  })

  it('earns all for the right set and nothing for another', () => {
    expect(scoring.score(['c', 'a'], two, keyOfTwo, 'en')).toMatchObject({ earned: 2, possible: 2 })
    expect(scoring.score(['a', 'b'], two, keyOfTwo, 'en')).toMatchObject({ earned: 0, possible: 2 })
    // Half right, and not one point: without `allOrNothing` this would earn 1.
    expect(scoring.score(['a'], { ...two, choose: 1 }, keyOfTwo, 'en')).toMatchObject({ earned: 0, possible: 2 })
  })
})

it('whatever storage held: earns within 0 and possible, whatever the order of ticking and the language', () => {
  const zh = { ask: toAsk(examples.plain, 'module/lesson', 'zh'), key: toKey(examples.plain, 'zh') }
  fc.assert(
    fc.property(fc.shuffledSubarray(['a', 'b', 'c', 'd', 'e', 'z']), fc.jsonValue(), (answer, stored) => {
      const result = scoring.score(answer, ask, key, 'en')
      expect(scoring.score([...answer].sort(), ask, key, 'en')).toEqual(result)
      expect(scoring.score(answer, zh.ask, zh.key, 'zh')).toEqual(result)
      if (result.kind === 'scored') {
        expect(result.earned).toBeGreaterThanOrEqual(0)
        expect(result.earned).toBeLessThanOrEqual(result.possible)
      }
      expect(() => [scoring.score(stored as never, ask, key, 'en'), scoring.read(stored as never, ask, 'en')]).not.toThrow()
    }),
  )
})
