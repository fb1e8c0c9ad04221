import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { frozen } from '@/questions/frozen'
import { examples } from '@/questions/single/examples'
import { schema, toAsk, toKey } from '@/questions/single/schema'
import { scoring } from '@/questions/single/score'

const ask = frozen(toAsk(examples.plain, 'module/lesson', 'en'))
const key = frozen(toKey(examples.plain, 'en'))

it.each(Object.entries(examples))('the example %s is what an author may write', (_, example) => {
  expect(schema.parse(example)).toEqual(example)
})

describe('a single choice', () => {
  it('is not ready before a choice, and points to the first option', () => {
    expect(scoring.score(scoring.emptyAnswer(ask), ask, key, 'en')).toEqual({ kind: 'not-ready', reason: { code: 'empty', part: 'a' } })
  })

  it('earns one point for the right option', () => {
    expect(scoring.score('b', ask, key, 'en')).toEqual({
      kind: 'scored',
      earned: 1,
      possible: 1,
      parts: [{ id: 'b', state: 'right', feedback: 'b' }],
    })
  })

  it('earns nothing for a wrong one, and says which was missed', () => {
    expect(scoring.score('c', ask, key, 'en')).toEqual({
      kind: 'scored',
      earned: 0,
      possible: 1,
      parts: [
        { id: 'c', state: 'wrong', feedback: 'c' },
        { id: 'b', state: 'missed', feedback: 'b' },
      ],
    })
  })

  it('takes an option that is gone for no choice', () => {
    expect(scoring.adapt('z', ask)).toBeNull()
    expect(scoring.score('z', ask, key, 'en')).toMatchObject({ kind: 'not-ready' })
    expect(scoring.read('z', ask, 'en')).toEqual([])
  })

  it('keeps a right choice for another try and drops a wrong one', () => {
    const score = (answer: string) => {
      const result = scoring.score(answer, ask, key, 'en')
      if (result.kind !== 'scored') throw new Error('scored expected')
      return scoring.keep(answer, result, ask)
    }
    expect(score('b')).toBe('b')
    expect(score('a')).toBeNull()
  })

  it('reads as the words of the option, and names each option', () => {
    expect(scoring.read('b', ask, 'en')).toEqual(['−1.3, below expectation'])
    expect(scoring.label('c', ask, key, 'en')).toBe('5.75, the mean of both')
    expect(scoring.label('z', ask, key, 'en')).toBe('')
  })

  it('is solved by its solution', () => {
    expect(scoring.score(scoring.solution(ask, key), ask, key, 'en')).toMatchObject({ earned: 1 })
  })
})

it('whatever storage held: never throws, earns within 0 and possible, the same in both languages', () => {
  const zh = { ask: toAsk(examples.plain, 'module/lesson', 'zh'), key: toKey(examples.plain, 'zh') }
  fc.assert(
    fc.property(fc.oneof(fc.constantFrom('a', 'b', 'c', 'z'), fc.jsonValue()), (stored) => {
      const answer = scoring.adapt(stored, ask)
      const result = scoring.score(answer, ask, key, 'en')
      expect(scoring.score(answer, zh.ask, zh.key, 'zh')).toEqual(result)
      expect(() => scoring.score(stored as never, ask, key, 'en')).not.toThrow()
      if (result.kind === 'scored') expect([0, 1]).toContain(result.earned)
    }),
  )
})
