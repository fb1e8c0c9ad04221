import type { Answer, Ask, Key } from '@/questions/blank/schema'
import { plainWord } from '@/questions/blank/text'
import type { Part, Scoring } from '@/questions/types'

/** Gaps filled right, out of all. A typed word counts in either language, whichever is on the page. */
export const scoring: Scoring<Ask, Key, Answer> = {
  emptyAnswer: () => ({}),
  adapt,
  isReady(answer, ask) {
    const given = adapt(answer, ask)
    const open = ask.gaps.filter(({ id, options }) => !given[id] || (!options && !plainWord(given[id])))
    if (open.length === 0) return null
    return { code: open.length === ask.gaps.length ? 'empty' : 'incomplete', part: open[0]?.id, count: open.length }
  },
  score(answer, ask, key, locale) {
    const reason = scoring.isReady(answer, ask, locale)
    if (reason) return { kind: 'not-ready', reason }
    const given = adapt(answer, ask)
    const parts = ask.gaps.map(({ id }): Part => partOf(id, given[id] as string, key))
    const missed = parts
      .filter((part) => part.state === 'wrong')
      .map(({ id }): Part => ({ id: rightFeedback(id, key), state: 'missed', feedback: rightFeedback(id, key) }))
    return { kind: 'scored', earned: parts.length - missed.length, possible: parts.length, parts: [...parts, ...missed] }
  },
  solution: (ask, key) => Object.fromEntries(ask.gaps.map(({ id }) => [id, key.gaps[id]?.right ?? ''])),
  keep: (answer, score, ask) =>
    Object.fromEntries(
      ask.gaps.filter(({ id }) => score.parts.some((part) => part.id === id && part.state === 'right')).map(({ id }) => [id, answer[id] as string]),
    ),
  read(answer, ask) {
    const given = adapt(answer, ask)
    const written = ask.gaps.flatMap(({ id, options }, index) => {
      const text = options ? options.find((option) => option.id === given[id])?.text : given[id]?.trim()
      return text ? [ask.gaps.length > 1 ? `${index + 1}. ${text}` : text] : []
    })
    return written
  },
  label(feedback, ask, key) {
    for (const { id, options } of ask.gaps) {
      const option = options?.find((one) => `${id}-${one.id}` === feedback)
      if (option) return option.text
      const { right = '', wrong = [] } = key.gaps[id] ?? {}
      if (feedback === `${id}-right`) return right
      const named = wrong.find((one) => one.id === feedback)
      if (named) return named.accept[0] ?? ''
    }
    return ''
  },
}

function partOf(id: string, given: string, key: Key): Part {
  const { right, accept, wrong = [] } = key.gaps[id] ?? { right: '' }
  if (!accept) return { id, state: given === right ? 'right' : 'wrong', feedback: `${id}-${given}` }
  const is = (list: string[]) => list.some((word) => plainWord(word) === plainWord(given))
  if (is(accept)) return { id, state: 'right', feedback: `${id}-right` }
  return { id, state: 'wrong', feedback: wrong.find((named) => is(named.accept))?.id ?? `${id}-otherwise` }
}

function rightFeedback(id: string, key: Key): string {
  const { right = '', accept } = key.gaps[id] ?? {}
  return accept ? `${id}-right` : `${id}-${right}`
}

function adapt(answer: unknown, ask: Ask): Answer {
  const given = new Map(Object.entries(Object(answer) as Record<string, unknown>))
  return Object.fromEntries(
    ask.gaps.flatMap(({ id, options }) => {
      const word = given.get(id)
      if (typeof word !== 'string' || word === '' || (options && !options.some((option) => option.id === word))) return []
      return [[id, word]]
    }),
  )
}
