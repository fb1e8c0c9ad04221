import type { Answer, Ask, Key } from '@/questions/reflect/schema'
import type { Scoring } from '@/questions/types'

/** A text of one's own: never graded. It is ready when there is enough of it to compare. */
export const scoring: Scoring<Ask, Key, Answer> = {
  emptyAnswer: () => ({ text: '', met: [] }),
  adapt,
  isReady(answer, ask) {
    const length = [...adapt(answer).text.replace(/\s+/g, ' ').trim()].length
    if (length === 0) return { code: 'empty', part: 'text' }
    return length < ask.atLeast ? { code: 'too-short', part: 'text', count: ask.atLeast - length } : null
  },
  score(answer, ask, _key, locale) {
    const reason = scoring.isReady(answer, ask, locale)
    return reason ? { kind: 'not-ready', reason } : { kind: 'scored', earned: 0, possible: 0, parts: [] }
  },
  solution: (_, key) => ({ text: key.model, met: [] }),
  keep: (answer) => answer,
  read: (answer) => [adapt(answer).text.trim()].filter(Boolean),
  label: () => '',
}

function adapt(answer: unknown): Answer {
  const { text, met } = Object(answer) as Partial<Answer>
  return { text: typeof text === 'string' ? text : '', met: Array.isArray(met) ? met.filter((id) => typeof id === 'string') : [] }
}
