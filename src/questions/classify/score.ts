import type { Answer, Ask, Key } from '@/questions/classify/schema'
import { nowhere } from '@/questions/shape'
import type { Scoring } from '@/questions/types'

/** Cards in buckets: cards placed right, decoys left in `none` among them, out of all cards. */
export const scoring: Scoring<Ask, Key, Answer> = {
  emptyAnswer: () => ({}),
  adapt,
  isReady(answer, ask) {
    const placed = adapt(answer, ask)
    const open = ask.cards.filter((card) => !placed[card.id])
    if (open.length === 0) return null
    return { code: open.length === ask.cards.length ? 'empty' : 'incomplete', part: open[0]?.id, count: open.length }
  },
  score(answer, ask, key, locale) {
    const reason = scoring.isReady(answer, ask, locale)
    if (reason) return { kind: 'not-ready', reason }
    const parts = ask.cards.map(({ id }) => ({ id, state: answer[id] === key.bucketOf[id] ? ('right' as const) : ('wrong' as const), feedback: id }))
    return { kind: 'scored', earned: parts.filter((part) => part.state === 'right').length, possible: parts.length, parts }
  },
  solution: (ask, key) => adapt(key.bucketOf, ask),
  keep: (answer, score) => Object.fromEntries(score.parts.filter((part) => part.state === 'right').map((part) => [part.id, answer[part.id] as string])),
  read(answer, ask) {
    const placed = adapt(answer, ask)
    return ask.cards.filter((card) => placed[card.id]).map((card) => `${card.text} → ${bucketText(placed[card.id] as string, ask)}`)
  },
  label: (feedback, ask) => ask.cards.find((card) => card.id === feedback)?.text ?? '',
  telling: true,
}

/** What a bucket is called, `none` included. */
export function bucketText(id: string, ask: Ask): string {
  return ask.buckets.find((bucket) => bucket.id === id)?.text ?? ask.none
}

function adapt(answer: unknown, ask: Ask): Answer {
  const given = new Map(Object.entries((answer as Record<string, unknown> | null) ?? {}))
  const known = new Set<unknown>([nowhere, ...ask.buckets.map((bucket) => bucket.id)])
  return Object.fromEntries(ask.cards.filter((card) => known.has(given.get(card.id))).map((card) => [card.id, given.get(card.id) as string]))
}
