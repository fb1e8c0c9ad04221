import type { Answer, Ask, Key } from '@/questions/multi/schema'
import type { Part, Scoring } from '@/questions/types'

/**
 * Several right answers: right ticks minus wrong ticks, never below zero, out of the number of right options.
 * So ticking everything earns nothing when half of the options are wrong. With `allOrNothing`, the exact set or zero.
 */
export const scoring: Scoring<Ask, Key, Answer> = {
  emptyAnswer: () => [],
  adapt,
  isReady(answer, ask) {
    const part = ask.options[0]?.id
    const count = adapt(answer, ask).length
    if (count === 0) return { code: 'empty', part }
    return ask.choose && count !== ask.choose ? { code: 'choose-n', part, count: ask.choose } : null
  },
  score(answer, ask, key, locale) {
    const reason = scoring.isReady(answer, ask, locale)
    if (reason) return { kind: 'not-ready', reason }
    const chosen = adapt(answer, ask)
    const part = (id: string, state: Part['state']): Part => ({ id, state, feedback: id })
    const told = chosen.map((id) => part(id, key.correct.includes(id) ? 'right' : 'wrong'))
    const missed = key.correct.filter((id) => !chosen.includes(id)).map((id) => part(id, 'missed'))
    const right = key.correct.length - missed.length
    const earned = Math.max(0, right - (chosen.length - right))
    const possible = key.correct.length
    return { kind: 'scored', earned: key.allOrNothing && earned < possible ? 0 : earned, possible, parts: [...told, ...missed] }
  },
  solution: (ask, key) => adapt(key.correct, ask),
  keep: (answer, score) => answer.filter((id) => score.parts.some((part) => part.id === id && part.state === 'right')),
  read: (answer, ask) => adapt(answer, ask).map((id) => text(id, ask)),
  label: text,
}

function adapt(answer: unknown, ask: Ask): Answer {
  return ask.options.map((option) => option.id).filter((id) => Array.isArray(answer) && answer.includes(id))
}

function text(id: string, ask: Ask): string {
  return ask.options.find((option) => option.id === id)?.text ?? ''
}
