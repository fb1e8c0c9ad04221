import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { frozen } from '@/questions/frozen'
import { examples } from '@/questions/order/examples'
import { schema, toAsk, toKey } from '@/questions/order/schema'
import { scoring } from '@/questions/order/score'
import type { Scored } from '@/questions/types'

// Right: listen, sorry, mend, ask. Shown first: mend, listen, ask, sorry.
const ask = frozen(toAsk(examples.plain, 'module/lesson', 'en'))
const key = frozen(toKey(examples.plain, 'en'))
const check = (...answer: string[]) => scoring.score(frozen(answer), ask, key, 'en') as Scored

it.each(Object.entries(examples))('the example %s is what an author may write', (_, example) => {
  expect(schema.parse(example)).toEqual(example)
})

describe('rows in order', () => {
  it('are not ready while they stand as they were shown', () => {
    expect(scoring.emptyAnswer(ask)).toEqual(['mend', 'listen', 'ask', 'sorry'])
    expect(check(...scoring.emptyAnswer(ask))).toEqual({ kind: 'not-ready', reason: { code: 'empty', part: 'mend' } })
  })

  it.each([
    [['listen', 'sorry', 'mend', 'ask'], 6],
    // One pair of neighbours exchanged: 1 of 6 pairs wrong.
    [['sorry', 'listen', 'mend', 'ask'], 5],
    // The last carried to the front: its 3 pairs wrong, though no row stands where it belongs.
    [['ask', 'listen', 'sorry', 'mend'], 3],
    // The wrong way round: no pair right.
    [['ask', 'mend', 'sorry', 'listen'], 0],
  ])('earn the pairs that stand the right way round: %j earns %i of 6', (answer, earned) => {
    expect(check(...answer)).toMatchObject({ earned, possible: 6 })
  })

  it('tell of each row whether it stands where it belongs', () => {
    expect(check('sorry', 'listen', 'mend', 'ask').parts).toEqual([
      { id: 'sorry', state: 'wrong', feedback: 'sorry' },
      { id: 'listen', state: 'wrong', feedback: 'listen' },
      { id: 'mend', state: 'right', feedback: 'mend' },
      { id: 'ask', state: 'right', feedback: 'ask' },
    ])
  })

  it('keep every row where it stands for another try', () => {
    const answer = ['sorry', 'listen', 'mend', 'ask']
    expect(scoring.keep(answer, check(...answer), ask)).toEqual(answer)
  })

  it('drop rows that are gone and add new ones at the end', () => {
    expect(scoring.adapt(['ghost', 'sorry', 'listen', 'sorry'], ask)).toEqual(['sorry', 'listen', 'mend', 'ask'])
    expect(check('listen', 'ghost', 'sorry')).toMatchObject({ kind: 'scored', earned: 6, possible: 6 })
  })

  it('read as a numbered list', () => {
    expect(scoring.read(['sorry', 'listen', 'mend', 'ask'], ask, 'en')).toEqual([
      '1. Apologise',
      '2. Listen to the end',
      '3. Put it right',
      '4. Ask afterwards',
    ])
    expect(scoring.label('mend', ask, key, 'en')).toBe('Put it right')
    expect(scoring.label('ghost', ask, key, 'en')).toBe('')
  })

  it('are solved by the solution', () => {
    expect(check(...scoring.solution(ask, key))).toMatchObject({ earned: 6 })
  })
})

it('whatever storage held: earns within 0 and possible, all of it only when every row is right, in both languages', () => {
  const zh = { ask: toAsk(examples.plain, 'module/lesson', 'zh'), key: toKey(examples.plain, 'zh') }
  const rows = fc.shuffledSubarray(['listen', 'sorry', 'mend', 'ask', 'ghost'])
  fc.assert(
    fc.property(rows, fc.jsonValue(), (answer, stored) => {
      const result = scoring.score(answer, ask, key, 'en')
      expect(scoring.score(answer, zh.ask, zh.key, 'zh')).toEqual(result)
      if (result.kind === 'scored') {
        expect(result.earned).toBeGreaterThanOrEqual(0)
        expect(result.earned).toBeLessThanOrEqual(result.possible)
        expect(result.parts.every((part) => part.state === 'right')).toBe(result.earned === result.possible)
      }
      expect(() => [scoring.score(stored as never, ask, key, 'en'), scoring.read(stored as never, ask, 'en')]).not.toThrow()
    }),
  )
})

it('the way to an order does not matter, only the order', () => {
  fc.assert(
    fc.property(fc.shuffledSubarray(['listen', 'sorry', 'mend', 'ask'], { minLength: 4 }), (answer) => {
      // Exchanging two rows and exchanging them back is as if nothing had been done.
      const [first = '', second = '', ...others] = answer
      const there = [second, first, ...others]
      const back = [there[1] as string, there[0] as string, ...others]
      expect(scoring.score(back, ask, key, 'en')).toEqual(scoring.score(answer, ask, key, 'en'))
    }),
  )
})
