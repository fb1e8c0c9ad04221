import { describe, expect, it } from 'vitest'
import { frozen } from '@/questions/frozen'
import { placed, placing } from '@/questions/placing'
import type { AskBase, KeyBase } from '@/questions/types'

// One scorer for three types: that of classify is tested where it is made, here stands what only the others ask for.

const named = (...ids: string[]) => ids.map((id) => ({ id, text: id.toUpperCase() }))
const ask = frozen({ type: 'match', id: 'module/lesson/pairs', rev: 1, prompt: '', tries: 1, hints: 0 } satisfies AskBase)
const key = frozen({ explain: '', feedback: {}, hints: [], sources: [] } satisfies KeyBase)
const scorer = (once: boolean) =>
  placing(
    () => ({ things: named('a', 'b'), places: named('x', 'y', 'z'), once }),
    () => ({ a: 'x', b: 'y' }),
  )

describe('a place that takes one thing', () => {
  it('keeps the first thing that says to be there, in the order of the question', () => {
    expect(scorer(true).adapt({ b: 'x', a: 'x' }, ask)).toEqual({ a: 'x' })
    expect(scorer(true).isReady({ b: 'x', a: 'x' }, ask, 'en')).toEqual({ code: 'incomplete', part: 'b', count: 1 })
    expect(scorer(false).score({ b: 'x', a: 'x' }, ask, key, 'en')).toMatchObject({ earned: 1, possible: 2 })
  })

  it('frees what it had when another thing comes', () => {
    const answer = frozen({ a: 'x', b: 'y' })
    expect(placed(answer, 'b', 'x', true)).toEqual({ b: 'x' })
    expect(placed(answer, 'b', 'x')).toEqual({ a: 'x', b: 'x' })
    expect(placed(answer, 'a', 'x', true)).toEqual(answer)
    expect(placed(answer, 'b', '', true)).toEqual({ a: 'x' })
  })
})

it('where nothing is right or wrong, what is complete is scored and earns no points', () => {
  const survey = frozen({ ...ask, unscored: true as const })
  expect(scorer(false).score({ a: 'z' }, survey, key, 'en')).toMatchObject({ kind: 'not-ready', reason: { code: 'incomplete', part: 'b' } })
  expect(scorer(false).score({ a: 'z', b: 'z' }, survey, key, 'en')).toEqual({ kind: 'scored', earned: 0, possible: 0, parts: [] })
})
