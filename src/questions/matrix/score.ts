import type { Answer, Ask, Key } from '@/questions/matrix/schema'
import type { Scoring } from '@/questions/types'

/** Rows judged right, out of all rows. A survey has no points: every complete answer is as good as another. */
export const scoring: Scoring<Ask, Key, Answer> = {
  emptyAnswer: () => ({}),
  adapt,
  isReady(answer, ask) {
    const judged = adapt(answer, ask)
    const open = ask.rows.filter((row) => !judged[row.id])
    if (open.length === 0) return null
    return { code: open.length === ask.rows.length ? 'empty' : 'incomplete', part: open[0]?.id, count: open.length }
  },
  score(answer, ask, key, locale) {
    const reason = scoring.isReady(answer, ask, locale)
    if (reason) return { kind: 'not-ready', reason }
    if (ask.unscored) return { kind: 'scored', earned: 0, possible: 0, parts: [] }
    const judged = adapt(answer, ask)
    const parts = ask.rows.map(({ id }) => ({ id, state: judged[id] === key.columnOf[id] ? ('right' as const) : ('wrong' as const), feedback: id }))
    return { kind: 'scored', earned: parts.filter((part) => part.state === 'right').length, possible: parts.length, parts }
  },
  solution: (ask, key) => adapt(key.columnOf, ask),
  keep: (answer, score) => Object.fromEntries(score.parts.filter((part) => part.state === 'right').map((part) => [part.id, answer[part.id] as string])),
  read(answer, ask) {
    const judged = adapt(answer, ask)
    return ask.rows.filter((row) => judged[row.id]).map((row) => `${row.text} → ${ask.columns.find((column) => column.id === judged[row.id])?.text}`)
  },
  label: (feedback, ask) => ask.rows.find((row) => row.id === feedback)?.text ?? '',
  telling: true,
}

function adapt(answer: unknown, ask: Ask): Answer {
  const given = new Map(Object.entries(Object(answer) as Record<string, unknown>))
  const known = new Set<unknown>(ask.columns.map((column) => column.id))
  return Object.fromEntries(ask.rows.filter((row) => known.has(given.get(row.id))).map((row) => [row.id, given.get(row.id) as string]))
}
