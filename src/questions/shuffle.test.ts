import { expect, it, test } from 'vitest'
import { toAsk, toKey } from '@/questions/authored'
import { examples } from '@/questions/examples'
import { scoringOf } from '@/questions/scoring'
import { shuffledAsk } from '@/questions/shuffle'
import type { QuestionType } from '@/questions/types'

const options = (ask: unknown) => (ask as { options: { id: string }[] }).options.map(({ id }) => id)

it('orders the options by the seed, the same for the same seed', () => {
  const ask = toAsk(examples.single['sixOptions']!, 'm/l', 'en')
  const orders = [1, 2, 3, 4].map((seed) => options(shuffledAsk(ask, seed)).join())
  expect(new Set(orders).size).toBeGreaterThan(1)
  expect(options(shuffledAsk(ask, 1)).join()).toBe(orders[0])
  expect([...options(shuffledAsk(ask, 1))].sort()).toEqual([...options(ask)].sort())
})

it('leaves options that speak of the others at the end', () => {
  const ask = { type: 'single', id: 'q', rev: 1, prompt: '', tries: 1, hints: 0, options: ['none', 'a', 'b', 'c'].map((id) => ({ id, text: id })) } as const
  for (let seed = 0; seed < 20; seed += 1) expect(options(shuffledAsk(ask as never, seed)).at(-1)).toBe('none')
})

test.each(Object.keys(examples) as QuestionType[])('%s: the right answer stays right', (type) => {
  for (const question of Object.values(examples[type])) {
    const ask = shuffledAsk(toAsk(question, 'm/l', 'en'), 11)
    const key = toKey(question, 'en')
    const score = scoringOf(type).score(scoringOf(type).solution(ask, key), ask, key, 'en')
    if (score.kind === 'scored') expect(score.earned).toBe(score.possible)
    else expect(ask.unscored).toBe(true)
  }
})
