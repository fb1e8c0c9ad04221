import type { Locale } from '@/i18n/locale'
import { type ClassSet, mostQuestions, readSeed, seedName } from '@/models/result-code'
import { draw } from '@/models/sitting'
import type { Loaded } from '@/practice/questions'
import type { BankIndex } from '@/questions/bank-index'

/**
 * The questions of a class check: drawn from the seed as those of any check, so that phone and trainer come to the same
 * ones in the same order without asking each other. A question about the learner's own numbers is another one on each
 * phone, and is left out.
 */
export function classSet({ lessons }: BankIndex, module: string, seed: number): ClassSet {
  const pool = lessons
    .filter((lesson) => lesson.module === module)
    .flatMap(({ questions }) => questions.filter(({ unscored, type }) => !unscored && type !== 'bound').map((question) => ({ ...question, module })))
  return { module, seed, drawn: draw(pool, mostQuestions, seed) }
}

/** Name under which a class check is kept among the learner's sittings. @example sittingOf('gaps', 7) // => 'class:gaps:0007V' */
export function sittingOf(module: string, seed: number): string {
  return `class:${module}:${seedName(seed)}`
}

/**
 * The seed in an address: `#class=0007V`. Undefined: the address is of no class check; null: of one, but there is no such
 * seed.
 *
 * @example seedIn('#class=0007v') // => 7
 */
export function seedIn(hash: string): number | null | undefined {
  const [, name] = /^#class=(.*)$/s.exec(hash) ?? []
  if (name === undefined) return undefined
  try {
    return readSeed(decodeURIComponent(name))
  } catch {
    return null
  }
}

/**
 * What an answer was made of, and what of it was wrong, by the ids of its type: options, cards, rows, gaps, or the named
 * mistakes of a number.
 */
export function partsOf({ ask, key, unit }: Loaded, answer: unknown, locale: Locale): { chosen: string[]; wrong: string[] } {
  const given = unit.scoring.adapt(answer, ask)
  const score = unit.scoring.score(given, ask, unit.scoring.keyFor?.(given, ask, key, locale) ?? key, locale)
  if (score.kind !== 'scored') return { chosen: [], wrong: [] }
  const chosen = score.parts.filter(({ state }) => state !== 'missed')
  return { chosen: chosen.map(({ feedback }) => feedback), wrong: chosen.filter(({ state }) => state === 'wrong').map(({ feedback }) => feedback) }
}
