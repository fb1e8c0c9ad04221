import { type Named, textOf } from '@/questions/parts'
import type { AskBase, KeyBase, Part, Scoring } from '@/questions/types'

/**
 * Several chosen out of many: options that are ticked, places that are pointed out. The types differ in their screens;
 * what an answer is, when it is complete and what it earns is the same.
 */

/** Ids of what is chosen, in the order of the question. */
type Chosen = string[]

/** `choose`: how many are asked for; without it one is enough to be scored. */
type ChoosingAsk = AskBase & { choose?: number }

/** `allOrNothing`: full marks only for exactly the right set. */
type ChoosingKey = KeyBase & { correct: string[]; allOrNothing?: boolean }

/**
 * The scorer of such a type: right ones minus wrong ones, never below zero, out of as many as are right. So choosing
 * everything earns nothing when half of it is wrong. What is right and not chosen is told as missed.
 *
 * @param options what there is to choose from
 * @example
 * const scoring = choosing<Ask, Key>((ask) => ask.options)
 * scoring.score(['a', 'b'], ask, { ...key, correct: ['a', 'c', 'd'] }, 'en')
 * // => { kind: 'scored', earned: 0, possible: 3, parts: [
 * //      { id: 'a', state: 'right', feedback: 'a' }, { id: 'b', state: 'wrong', feedback: 'b' },
 * //      { id: 'c', state: 'missed', feedback: 'c' }, { id: 'd', state: 'missed', feedback: 'd' }] }
 */
export function choosing<Ask extends ChoosingAsk, Key extends ChoosingKey>(options: (ask: Ask) => readonly Named[]): Scoring<Ask, Key, Chosen> {
  function adapt(answer: unknown, ask: Ask): Chosen {
    return options(ask)
      .map(({ id }) => id)
      .filter((id) => Array.isArray(answer) && answer.includes(id))
  }

  const scoring: Scoring<Ask, Key, Chosen> = {
    emptyAnswer: () => [],
    adapt,
    isReady(answer, ask) {
      const part = options(ask)[0]?.id
      const count = adapt(answer, ask).length
      if (count === 0) return { code: 'empty', part }
      return ask.choose && count !== ask.choose ? { code: 'choose-n', part, count: ask.choose } : null
    },
    score(answer, ask, { correct, allOrNothing }, locale) {
      const reason = scoring.isReady(answer, ask, locale)
      if (reason) return { kind: 'not-ready', reason }
      const chosen = adapt(answer, ask)
      const part = (id: string, state: Part['state']): Part => ({ id, state, feedback: id })
      const told = chosen.map((id) => part(id, correct.includes(id) ? 'right' : 'wrong'))
      const missed = correct.filter((id) => !chosen.includes(id)).map((id) => part(id, 'missed'))
      const possible = correct.length
      const right = possible - missed.length
      const earned = Math.max(0, right - (chosen.length - right))
      return { kind: 'scored', earned: allOrNothing && earned < possible ? 0 : earned, possible, parts: [...told, ...missed] }
    },
    solution: (ask, key) => adapt(key.correct, ask),
    keep: (answer, { parts }) => answer.filter((id) => parts.some((part) => part.id === id && part.state === 'right')),
    read: (answer, ask) => adapt(answer, ask).map((id) => textOf(options(ask), id)),
    label: (feedback, ask) => textOf(options(ask), feedback),
  }
  return scoring
}
