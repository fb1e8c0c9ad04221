import type { Answer, Ask, Key } from '@/questions/order/schema'
import { textOf } from '@/questions/parts'
import type { Scoring } from '@/questions/types'

/**
 * Rows in order: the pairs that stand the right way round, out of all pairs. One row carried from the end to the
 * front so costs few points, although every row then stands in another place. A part is right when its row stands
 * exactly where it belongs.
 *
 * The order shown first is never the right one, and counts as not answered.
 */
export const scoring: Scoring<Ask, Key, Answer> = {
  emptyAnswer: (ask) => ask.items.map((item) => item.id),
  adapt,
  isReady: (answer, ask) => {
    const rows = adapt(answer, ask)
    return ask.items.every((item, index) => item.id === rows[index]) ? { code: 'empty', part: rows[0] } : null
  },
  score(answer, ask, key, locale) {
    const reason = scoring.isReady(answer, ask, locale)
    if (reason) return { kind: 'not-ready', reason }
    const rows = adapt(answer, ask)
    const rank = rows.map((id) => key.order.indexOf(id))
    let earned = 0
    for (let later = 1; later < rank.length; later++) {
      for (let earlier = 0; earlier < later; earlier++) if ((rank[earlier] as number) < (rank[later] as number)) earned++
    }
    return {
      kind: 'scored',
      earned,
      possible: (rows.length * (rows.length - 1)) / 2,
      parts: rows.map((id, index) => ({ id, state: id === key.order[index] ? 'right' : 'wrong', feedback: id })),
    }
  },
  solution: (ask, key) => adapt(key.order, ask),
  // Rows that stand wrong stay where they are as well: moving on from there beats starting over.
  keep: (answer) => answer,
  read: (answer, ask) => adapt(answer, ask).map((id, index) => `${index + 1}. ${textOf(ask.items, id)}`),
  label: (feedback, ask) => textOf(ask.items, feedback),
  telling: true,
}

function adapt(answer: unknown, ask: Ask): Answer {
  const all = ask.items.map((item) => item.id)
  const known = Array.isArray(answer) ? all.filter((id) => answer.includes(id)).sort((a, b) => answer.indexOf(a) - answer.indexOf(b)) : []
  return [...known, ...all.filter((id) => !known.includes(id))]
}
