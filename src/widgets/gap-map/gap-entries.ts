import type { Locale } from '@/i18n/locale'
import type { Bilingual } from '@/schemas/text'
import type { Entry } from './Entries.tsx'
import { gapIds } from './ids.ts'

/** What of a concept is wanted here. */
export interface MapConcept {
  term: Bilingual
  definition: Bilingual
  points?: readonly Bilingual[] | undefined
}

/**
 * The five gaps as the course tells them.
 *
 * @param lessonOf the lesson of a gap: its address, and `module/lesson`
 * @throws when content/concepts lacks a gap
 */
export function entriesOf(
  locale: Locale,
  concepts: ReadonlyMap<string, MapConcept>,
  lessonOf: (gap: string) => { href: string; scope: string } | null,
): Entry[] {
  const points = (id: string) => (concepts.get(id)?.points ?? []).map((point) => point[locale])
  return gapIds.map((id) => {
    const concept = concepts.get(id)
    if (!concept) throw new Error(`gap-map requires concept ${id} in content/concepts/gaps.yaml`)
    const place = lessonOf(id)
    return {
      id,
      name: concept.term[locale],
      definition: concept.definition[locale],
      causes: points(`${id}-causes`),
      remedies: points(`${id}-remedies`),
      own: points(id),
      lesson: place?.href ?? null,
      scope: place?.scope ?? null,
    }
  })
}
