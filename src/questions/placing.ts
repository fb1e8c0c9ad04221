import { type Named, textOf } from '@/questions/parts'
import type { AskBase, KeyBase, Scoring } from '@/questions/types'

/**
 * Things that each go to one place: cards into buckets, what is left to what is right, rows to columns. The types differ
 * in their words and their screens; what an answer is, when it is complete and what it earns is the same.
 */

/** Thing id -> place id; a thing without a place yet is absent. */
type Placed = Record<string, string>

/** What a question of such a type places, and where. */
interface Sides {
  things: readonly Named[]
  places: readonly Named[]
  /** A place takes one thing only; without it, any number. */
  once?: boolean
}

/**
 * The scorer of such a type: a point for each thing in its place, out of all things. Where nothing is right or wrong
 * (`unscored`) every complete answer is as good as another, and there are no points.
 *
 * @param rightOf thing id -> the place where it belongs
 * @example
 * const scoring = placing<Ask, Key>((ask) => ({ things: ask.cards, places: ask.buckets }), (key) => key.bucketOf)
 * scoring.score({ neat: 'tangibles', friday: 'empathy' }, ask, key, 'en')
 * // => { kind: 'scored', earned: 1, possible: 2, parts: [
 * //      { id: 'neat', state: 'right', feedback: 'neat' }, { id: 'friday', state: 'wrong', feedback: 'friday' }] }
 */
export function placing<Ask extends AskBase, Key extends KeyBase>(sides: (ask: Ask) => Sides, rightOf: (key: Key) => Placed): Scoring<Ask, Key, Placed> {
  function adapt(answer: unknown, ask: Ask): Placed {
    const { things, places, once } = sides(ask)
    const given = new Map(Object.entries(Object(answer) as Record<string, unknown>))
    const free = new Set<unknown>(places.map(({ id }) => id))
    return Object.fromEntries(
      things.flatMap(({ id }) => {
        const place = given.get(id)
        if (!free.has(place)) return []
        if (once) free.delete(place)
        return [[id, place as string]]
      }),
    )
  }

  const scoring: Scoring<Ask, Key, Placed> = {
    emptyAnswer: () => ({}),
    adapt,
    isReady(answer, ask) {
      const { things } = sides(ask)
      const placed = adapt(answer, ask)
      const open = things.filter(({ id }) => !placed[id])
      if (open.length === 0) return null
      return { code: open.length === things.length ? 'empty' : 'incomplete', part: open[0]?.id, count: open.length }
    },
    score(answer, ask, key, locale) {
      const reason = scoring.isReady(answer, ask, locale)
      if (reason) return { kind: 'not-ready', reason }
      if (ask.unscored) return { kind: 'scored', earned: 0, possible: 0, parts: [] }
      const placed = adapt(answer, ask)
      const right = rightOf(key)
      const parts = sides(ask).things.map(({ id }) => ({ id, state: placed[id] === right[id] ? ('right' as const) : ('wrong' as const), feedback: id }))
      return { kind: 'scored', earned: parts.filter((part) => part.state === 'right').length, possible: parts.length, parts }
    },
    solution: (ask, key) => adapt(rightOf(key), ask),
    keep: (answer, score) => Object.fromEntries(score.parts.filter((part) => part.state === 'right').map((part) => [part.id, answer[part.id] as string])),
    read(answer, ask) {
      const { things, places } = sides(ask)
      const placed = adapt(answer, ask)
      return things.filter(({ id }) => placed[id]).map(({ id, text }) => `${text} → ${textOf(places, placed[id] as string)}`)
    },
    label: (feedback, ask) => textOf(sides(ask).things, feedback),
    telling: true,
  }
  return scoring
}

/**
 * The answer after a thing was put somewhere.
 *
 * @param place empty: takes it back
 * @param once each place takes one thing: the one that had it before is free again
 * @example placed({ a: '1', b: '2' }, 'b', '1') // => { a: '1', b: '1' }
 * @example placed({ a: '1', b: '2' }, 'b', '1', true) // => { b: '1' }
 * @example placed({ a: '1', b: '2' }, 'b', '') // => { a: '1' }
 */
export function placed(answer: Placed, thing: string, place: string, once = false): Placed {
  const others = Object.entries(answer).filter(([id, to]) => id !== thing && !(once && to === place))
  return Object.fromEntries(place ? [...others, [thing, place]] : others)
}
