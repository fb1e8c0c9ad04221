import { random, seedFor, shuffled } from '@/models/random'
import type { AskBase } from '@/questions/types'

/** The parts of a type whose order is free. Those of a hotspot lie on a figure, those of an order are the question. */
const free: Partial<Record<AskBase['type'], string>> = {
  single: 'options',
  multi: 'options',
  truefalse: 'reasons',
  match: 'rights',
  classify: 'cards',
  matrix: 'rows',
}

/** Options that speak of the others stay last. */
const pinned = new Set(['none', 'all'])

/**
 * A question with its parts in an order of its own, the same for the same seed: in a check or an exam, where nobody is to
 * remember that it was the third. In a lesson the authored order stays, so that deck, print and page agree.
 *
 * @example shuffledAsk(ask, 7).options.map(({ id }) => id) // => ['c', 'a', 'b', 'none']
 */
export function shuffledAsk<Ask extends AskBase>(ask: Ask, seed: number): Ask {
  const name = free[ask.type]
  if (!name) return ask
  const parts = (ask as unknown as Record<string, { id: string }[]>)[name] ?? []
  const loose = shuffled(
    parts.filter(({ id }) => !pinned.has(id)),
    random(seedFor(seed, ask.id)),
  )
  return { ...ask, [name]: [...loose, ...parts.filter(({ id }) => pinned.has(id))] }
}
