import { textOf } from '@/questions/parts'
import type { Answer, Ask, Key } from '@/questions/truefalse/schema'
import type { Part, Scoring } from '@/questions/types'

// Here again: the schema brings zod, which never reaches a browser.
const claim = 'claim'

/** A claim with its reason: 2 for both, 1 for the claim alone. A right reason for a wrong verdict earns nothing. */
export const scoring: Scoring<Ask, Key, Answer> = {
  emptyAnswer: () => ({ claim: null, reason: null }),
  adapt,
  isReady(answer, ask) {
    const given = adapt(answer, ask)
    const open = [...(given.claim === null ? [claim] : []), ...(given.reason === null ? [ask.reasons[0]?.id] : [])]
    if (open.length === 0) return null
    return { code: open.length === 2 ? 'empty' : 'incomplete', part: open[0], count: open.length }
  },
  score(answer, ask, key, locale) {
    const reason = scoring.isReady(answer, ask, locale)
    if (reason) return { kind: 'not-ready', reason }
    const given = adapt(answer, ask)
    const claimRight = given.claim === key.correct
    const reasonRight = given.reason === key.reason
    const part = (id: string, state: Part['state']): Part => ({ id, state, feedback: id })
    return {
      kind: 'scored',
      earned: claimRight ? (reasonRight ? 2 : 1) : 0,
      possible: 2,
      parts: [
        part(claim, claimRight ? 'right' : 'wrong'),
        part(given.reason as string, reasonRight ? 'right' : 'wrong'),
        ...(reasonRight ? [] : [part(key.reason, 'missed')]),
      ],
    }
  },
  solution: (_, key) => ({ claim: key.correct, reason: key.reason }),
  keep: (answer, score) => ({
    claim: score.parts.some(({ id, state }) => id === claim && state === 'right') ? answer.claim : null,
    reason: score.parts.some(({ id, state }) => id === answer.reason && state === 'right') ? answer.reason : null,
  }),
  read(answer, ask) {
    const given = adapt(answer, ask)
    return [...(given.claim === null ? [] : [ask.verdicts[`${given.claim}`]]), ...(given.reason === null ? [] : [textOf(ask.reasons, given.reason)])]
  },
  label: (feedback, ask) => (feedback === claim ? ask.prompt : textOf(ask.reasons, feedback)),
}

function adapt(answer: unknown, ask: Ask): Answer {
  const { claim: judged, reason } = Object(answer) as Partial<Answer>
  return { claim: typeof judged === 'boolean' ? judged : null, reason: ask.reasons.find(({ id }) => id === reason)?.id ?? null }
}
