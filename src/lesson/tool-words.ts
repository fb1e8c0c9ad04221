import type { Locale } from '@/i18n/locale'
import { pathFor } from '@/i18n/paths'
import { getConcepts } from '@/lesson/course'
import { type ToolId, toolIds, strings as tools } from '@/tools/strings'
import type { Props as ShelfFile } from '@/tools/View'
import type { WordingFile } from '@/widgets/gap-diagnosis/island'
import { presetStates } from '@/widgets/gap-diagnosis/preset'
import { toWording } from '@/widgets/gap-diagnosis/wording'
import type { Entry } from '@/widgets/gap-map/Entries'
import { entriesOf } from '@/widgets/gap-map/gap-entries'
import { type MapWording, toWording as toMapWording } from '@/widgets/gap-map/wording'

/** The lesson that teaches a gap, where there is one: the lesson of the same name. */
async function lessonOf(locale: Locale): Promise<(gap: string) => { href: string; scope: string } | null> {
  const concepts = await getConcepts()
  return (gap) => {
    const place = concepts.get(gap)?.taughtIn.find((taught) => taught.lesson.id === gap)
    return place ? { href: pathFor(locale, `/lessons/${place.scope}/`), scope: place.scope } : null
  }
}

/** The five gaps as the map tells them. */
export async function gapEntries(locale: Locale): Promise<Entry[]> {
  return entriesOf(locale, await getConcepts(), await lessonOf(locale))
}

/** What `/tool-words/<locale>/gap-map.json` holds. */
export async function mapFile(locale: Locale): Promise<MapWording> {
  return toMapWording(locale, await gapEntries(locale))
}

/** What `/tool-words/<locale>/gap-diagnosis.json` holds. */
export async function diagnosisFile(locale: Locale): Promise<WordingFile> {
  const lesson = await lessonOf(locale)
  return {
    wording: toWording(locale, await getConcepts(), (gap) => lesson(gap)?.href ?? null, pathFor(locale, '/tools/')),
    presets: presetStates(locale),
  }
}

/** What `/tool-words/<locale>/tools.json` holds: all the list of what is saved needs. */
async function shelfFile(locale: Locale): Promise<ShelfFile> {
  const pages = Object.fromEntries(toolIds.map((tool) => [tool, pathFor(locale, `/tools/${tool}/`)])) as Record<ToolId, string>
  return { locale, words: tools[locale], pages }
}

/** The files of words that tools fetch to come to life, by name. */
export const toolFiles: Record<string, (locale: Locale) => Promise<object>> = { 'gap-map': mapFile, 'gap-diagnosis': diagnosisFile, tools: shelfFile }
