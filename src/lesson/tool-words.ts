import type { Locale } from '@/i18n/locale'
import { pathFor } from '@/i18n/paths'
import { getConcepts } from '@/lesson/course'
import type { WordingFile } from '@/widgets/gap-diagnosis/island'
import { presetStates } from '@/widgets/gap-diagnosis/preset'
import { toWording } from '@/widgets/gap-diagnosis/wording'

/** Address of the lesson that teaches a gap, where there is one: the lesson of the same name. */
async function lessonOf(locale: Locale): Promise<(gap: string) => string | null> {
  const concepts = await getConcepts()
  return (gap) => {
    const place = concepts.get(gap)?.taughtIn.find((taught) => taught.lesson.id === gap)
    return place ? pathFor(locale, `/lessons/${place.scope}/`) : null
  }
}

/** What `/tool-words/<locale>/gap-diagnosis.json` holds. */
export async function diagnosisFile(locale: Locale): Promise<WordingFile> {
  return {
    wording: toWording(locale, await getConcepts(), await lessonOf(locale), pathFor(locale, '/tools/')),
    presets: presetStates(locale),
  }
}

/** The files of words that tools fetch to come to life, by name. */
export const toolFiles: Record<string, (locale: Locale) => Promise<object>> = { 'gap-diagnosis': diagnosisFile }
