import type { Locale } from '@/i18n/locale'
import type { Bilingual } from '@/schemas/text'
import { statements } from './statements.ts'
import { sources, strings, type Words } from './strings.ts'

/** A gap by name, and its lesson where there is one. */
export interface GapName {
  /** As in the glossary. */
  name: string
  /** The same inside a sentence. */
  inText: string
  lesson: string | null
}

/** What the diagnosis says in one language: its own words, and what the course says of causes and remedies. */
export interface Wording {
  locale: Locale
  words: Words
  /** Gaps 1 to 4. */
  gaps: GapName[]
  /** The cause behind each statement. */
  causes: string[]
  /** Remedy id, `gap-1-remedies/5`, to its words. */
  remedies: Record<string, string>
  sources: readonly string[]
  /** Where the list of all that is saved lives. */
  shelf: string
}

/** What of a concept is wanted here. */
type Concept = { term: Bilingual; points?: readonly Bilingual[] | undefined }

/**
 * The words of one language, with causes and remedies from `content/concepts`.
 *
 * @throws when the course lacks a gap, a cause or a remedy that a statement names
 */
export function toWording(locale: Locale, concepts: ReadonlyMap<string, Concept>, lessonOf: (gap: string) => string | null, shelf: string): Wording {
  const need = <T>(value: T | undefined, what: string): T => {
    if (value === undefined) throw new Error(`gap-diagnosis requires ${what} in content/concepts/gaps.yaml`)
    return value
  }
  const point = (id: string, place: number) => need(concepts.get(id)?.points?.[place - 1], `point ${place} of ${id}`)[locale]
  const words = strings[locale]
  const ids = [...new Set(statements.flatMap(({ remedies }) => remedies))]
  return {
    locale,
    words,
    gaps: [1, 2, 3, 4].map((n) => {
      const name = need(concepts.get(`gap-${n}`), `concept gap-${n}`).term[locale]
      return { name, inText: name.charAt(0).toLowerCase() + name.slice(1), lesson: lessonOf(`gap-${n}`) }
    }),
    causes: statements.map(({ id, gap, cause }) =>
      cause === 0 ? need(words.ownCauses[id], `a cause for statement ${id}`) : point(`gap-${gap + 1}-causes`, cause),
    ),
    remedies: Object.fromEntries(ids.map((id) => [id, point(id.split('/')[0] ?? '', Number(id.split('/')[1]))])),
    sources,
    shelf,
  }
}
