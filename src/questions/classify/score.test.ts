import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { examples } from '@/questions/classify/examples'
import { schema, toAsk, toKey } from '@/questions/classify/schema'
import { scoring } from '@/questions/classify/score'
import { frozen } from '@/questions/frozen'
import type { Scored } from '@/questions/types'

const ask = frozen(toAsk(examples.plain, 'module/lesson', 'en'))
const key = frozen(toKey(examples.plain, 'en'))
const right = frozen({ dress: 'tangibles', friday: 'reliability', price: 'none', bill: 'reliability' })
const check = (answer: Record<string, string>) => scoring.score(frozen(answer), ask, key, 'en') as Scored

it.each(Object.entries(examples))('the example %s is what an author may write', (_, example) => {
  expect(schema.parse(example)).toEqual(example)
})

describe('cards in buckets', () => {
  it('are not ready while a card has no place, and point to the first such card', () => {
    expect(scoring.isReady(scoring.emptyAnswer(ask), ask, 'en')).toEqual({ code: 'empty', part: 'dress', count: 4 })
    expect(check({ dress: 'tangibles', price: 'none' })).toEqual({
      kind: 'not-ready',
      reason: { code: 'incomplete', part: 'friday', count: 2 },
    })
  })

  it('earn a point for each card placed right, a decoy left in none among them', () => {
    expect(check(right)).toMatchObject({ earned: 4, possible: 4 })
    expect(check({ ...right, price: 'reliability' })).toMatchObject({ earned: 3, possible: 4 })
    expect(check({ ...right, bill: 'none' })).toMatchObject({ earned: 3, possible: 4 })
    expect(check({ dress: 'none', friday: 'none', price: 'none', bill: 'none' })).toMatchObject({ earned: 1, possible: 4 })
    expect(check({ dress: 'reliability', friday: 'tangibles', price: 'tangibles', bill: 'tangibles' })).toMatchObject({ earned: 0 })
  })

  it('tell of each card whether it is right', () => {
    expect(check({ ...right, friday: 'tangibles' }).parts).toEqual([
      { id: 'dress', state: 'right', feedback: 'dress' },
      { id: 'friday', state: 'wrong', feedback: 'friday' },
      { id: 'price', state: 'right', feedback: 'price' },
      { id: 'bill', state: 'right', feedback: 'bill' },
    ])
  })

  it('keep the right cards for another try', () => {
    const answer = { ...right, friday: 'tangibles', price: 'tangibles' }
    expect(scoring.keep(answer, check(answer), ask)).toEqual({ dress: 'tangibles', bill: 'reliability' })
  })

  it('forget cards and buckets that are gone', () => {
    expect(scoring.adapt({ dress: 'tangibles', friday: 'gone', ghost: 'tangibles' }, ask)).toEqual({ dress: 'tangibles' })
    expect(check({ ...right, bill: 'gone' })).toMatchObject({ kind: 'not-ready', reason: { part: 'bill', count: 1 } })
    expect(check({ ...right, ghost: 'tangibles' })).toMatchObject({ earned: 4, possible: 4 })
  })

  it('read as card and bucket, one line a card placed', () => {
    expect(scoring.read({ price: 'none', dress: 'tangibles' }, ask, 'en')).toEqual([
      'Staff look neat → Tangibles',
      'Cheaper than across the road → None of these',
    ])
    expect(scoring.read({ price: 'none' }, toAsk(examples.plain, 'module/lesson', 'zh'), 'zh')).toEqual(['比对面便宜 → 都不属于'])
    expect(scoring.label('bill', ask, key, 'en')).toBe('The bill is never wrong')
  })

  it('are solved by the solution', () => {
    expect(scoring.solution(ask, key)).toEqual(right)
  })
})

it('whatever storage held: earns within 0 and possible, whatever the order of placing and the language', () => {
  const zh = { ask: toAsk(examples.plain, 'module/lesson', 'zh'), key: toKey(examples.plain, 'zh') }
  const bucket = fc.option(fc.constantFrom('tangibles', 'reliability', 'none', 'gone'), { nil: undefined })
  const placing = fc.record({ dress: bucket, friday: bucket, price: bucket, bill: bucket, ghost: bucket }) as fc.Arbitrary<Record<string, string>>
  fc.assert(
    fc.property(placing, fc.jsonValue(), (answer, stored) => {
      const result = scoring.score(answer, ask, key, 'en')
      expect(scoring.score(Object.fromEntries(Object.entries(answer).reverse()), ask, key, 'en')).toEqual(result)
      expect(scoring.score(answer, zh.ask, zh.key, 'zh')).toEqual(result)
      if (result.kind === 'scored') {
        expect(result.earned).toBeGreaterThanOrEqual(0)
        expect(result.earned).toBeLessThanOrEqual(result.possible)
      }
      expect(() => [scoring.score(stored as never, ask, key, 'en'), scoring.read(stored as never, ask, 'en')]).not.toThrow()
    }),
  )
})
