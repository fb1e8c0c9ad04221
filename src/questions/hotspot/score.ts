import type { Answer, Ask, Key } from '@/questions/hotspot/schema'
import type { Part, Scoring } from '@/questions/types'

/** Places pointed out: right ones minus wrong ones, never below zero, out of as many as are asked for. */
export const scoring: Scoring<Ask, Key, Answer> = {
  emptyAnswer: () => [],
  adapt,
  isReady(answer, ask) {
    const part = ask.regions[0]?.id
    const count = adapt(answer, ask).length
    if (count === 0) return { code: 'empty', part }
    return count === ask.choose ? null : { code: 'choose-n', part, count: ask.choose }
  },
  score(answer, ask, key, locale) {
    const reason = scoring.isReady(answer, ask, locale)
    if (reason) return { kind: 'not-ready', reason }
    const chosen = adapt(answer, ask)
    const part = (id: string, state: Part['state']): Part => ({ id, state, feedback: id })
    const told = chosen.map((id) => part(id, key.correct.includes(id) ? 'right' : 'wrong'))
    const missed = key.correct.filter((id) => !chosen.includes(id)).map((id) => part(id, 'missed'))
    const right = key.correct.length - missed.length
    return { kind: 'scored', earned: Math.max(0, right - (chosen.length - right)), possible: key.correct.length, parts: [...told, ...missed] }
  },
  solution: (ask, key) => adapt(key.correct, ask),
  keep: (answer, score) => answer.filter((id) => score.parts.some((part) => part.id === id && part.state === 'right')),
  read: (answer, ask) => adapt(answer, ask).map((id) => text(id, ask)),
  label: text,
}

/**
 * The answer after a region was pressed. Where one place is asked for, a second takes the place of the first.
 *
 * @example pressed(['a'], 'b', { choose: 1, regions }) // => ['b']
 * @example pressed(['a'], 'a', { choose: 2, regions }) // => []
 */
export function pressed(answer: Answer, id: string, { choose, regions }: Pick<Ask, 'choose' | 'regions'>): Answer {
  if (choose === 1) return answer.includes(id) ? [] : [id]
  return regions.map((region) => region.id).filter((one) => (one === id ? !answer.includes(id) : answer.includes(one)))
}

function adapt(answer: unknown, ask: Ask): Answer {
  return ask.regions.map((region) => region.id).filter((id) => Array.isArray(answer) && answer.includes(id))
}

function text(id: string, ask: Ask): string {
  return ask.regions.find((region) => region.id === id)?.text ?? ''
}
