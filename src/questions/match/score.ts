import type { Answer, Ask, Key } from '@/questions/match/schema'
import type { Scoring } from '@/questions/types'

/** Pairs: those joined right, out of all on the left. */
export const scoring: Scoring<Ask, Key, Answer> = {
  emptyAnswer: () => ({}),
  adapt,
  isReady(answer, ask) {
    const joined = adapt(answer, ask)
    const open = ask.lefts.filter((left) => !joined[left.id])
    if (open.length === 0) return null
    return { code: open.length === ask.lefts.length ? 'empty' : 'incomplete', part: open[0]?.id, count: open.length }
  },
  score(answer, ask, key, locale) {
    const reason = scoring.isReady(answer, ask, locale)
    if (reason) return { kind: 'not-ready', reason }
    const joined = adapt(answer, ask)
    const parts = ask.lefts.map(({ id }) => ({ id, state: joined[id] === key.rightOf[id] ? ('right' as const) : ('wrong' as const), feedback: id }))
    return { kind: 'scored', earned: parts.filter((part) => part.state === 'right').length, possible: parts.length, parts }
  },
  solution: (ask, key) => adapt(key.rightOf, ask),
  keep: (answer, score) => Object.fromEntries(score.parts.filter((part) => part.state === 'right').map((part) => [part.id, answer[part.id] as string])),
  read(answer, ask) {
    const joined = adapt(answer, ask)
    return ask.lefts.filter((left) => joined[left.id]).map((left) => `${left.text} → ${rightText(joined[left.id] as string, ask)}`)
  },
  label: (feedback, ask) => ask.lefts.find((left) => left.id === feedback)?.text ?? '',
  telling: true,
}

/** What stands on the right under an id. */
export function rightText(id: string, ask: Ask): string {
  return ask.rights.find((right) => right.id === id)?.text ?? ''
}

/**
 * The answer with one more pair. Where each right serves one left, the left that had it before is free again.
 *
 * @param right empty: takes the pair apart
 * @example joined({ a: '1' }, 'b', '1', ask) // => { b: '1' }
 */
export function joined(answer: Answer, left: string, right: string, { reuse }: Pick<Ask, 'reuse'>): Answer {
  const others = Object.entries(answer).filter(([id, to]) => id !== left && (reuse || to !== right))
  return Object.fromEntries(right ? [...others, [left, right]] : others)
}

function adapt(answer: unknown, ask: Ask): Answer {
  const given = new Map(Object.entries(Object(answer) as Record<string, unknown>))
  const known = new Set<unknown>(ask.rights.map((right) => right.id))
  const used = new Set<unknown>()
  return Object.fromEntries(
    ask.lefts.flatMap(({ id }) => {
      const right = given.get(id)
      if (!known.has(right) || (!ask.reuse && used.has(right))) return []
      used.add(right)
      return [[id, right as string]]
    }),
  )
}
