import type { Locale } from '@/i18n/locale'
import { pathFor } from '@/i18n/paths'
import { getConcepts } from '@/lesson/course'
import { deskStrings } from '@/tools/desk/desk-strings'
import { type ToolId, toolIds, strings as tools } from '@/tools/strings'
import type { Props as ShelfFile } from '@/tools/View'
import { presetStates as convenienceStates } from '@/widgets/convenience-scorecard/state'
import { strings as convenience } from '@/widgets/convenience-scorecard/strings'
import type { WordingFile } from '@/widgets/gap-diagnosis/island'
import { presetStates } from '@/widgets/gap-diagnosis/preset'
import { toWording } from '@/widgets/gap-diagnosis/wording'
import type { Entry } from '@/widgets/gap-map/Entries'
import { entriesOf } from '@/widgets/gap-map/gap-entries'
import { type MapWording, toWording as toMapWording } from '@/widgets/gap-map/wording'
import { presetStates as journeyStates } from '@/widgets/journey-map/state'
import { strings as journey } from '@/widgets/journey-map/strings'
import { presetStates as matrixStates } from '@/widgets/loyalty-matrix/state'
import { strings as matrix } from '@/widgets/loyalty-matrix/strings'
import { figureStrings as chainFigure } from '@/widgets/profit-chain/figure-strings'
import { presetStates as chainStates } from '@/widgets/profit-chain/state'
import { strings as chain } from '@/widgets/profit-chain/strings'
import { presetStates as plannerStates } from '@/widgets/relationship-planner/state'
import { strings as planner } from '@/widgets/relationship-planner/strings'
import { presetStates as retentionStates } from '@/widgets/retention-economics/state'
import { strings as retention } from '@/widgets/retention-economics/strings'

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
    shared: { wording: toWording(locale, await getConcepts(), (gap) => lesson(gap)?.href ?? null, pathFor(locale, '/tools/')), desk: deskStrings[locale] },
    presets: presetStates(locale),
  }
}

/** What `/tool-words/<locale>/tools.json` holds: all the list of what is saved needs. */
async function shelfFile(locale: Locale): Promise<ShelfFile> {
  const pages = Object.fromEntries(toolIds.map((tool) => [tool, pathFor(locale, `/tools/${tool}/`)])) as Record<ToolId, string>
  return { locale, words: tools[locale], pages }
}

/** What every tool at a desk is given: its own words, the desk's, and where the list of all that is saved lives. */
const atDesk = (locale: Locale, words: object) => ({ words, desk: deskStrings[locale], shelf: pathFor(locale, '/tools/') })

/** What `/tool-words/<locale>/<tool>.json` holds. @throws where there is no such tool */
export async function toolFile(tool: string, locale: Locale): Promise<object> {
  const make = toolFiles[tool]
  if (!make) throw new Error(`toolFile requires one of ${Object.keys(toolFiles).join(', ')}: ${tool}`)
  return make(locale)
}

/** The files of words that tools fetch to come to life, by name. */
export const toolFiles: Record<string, (locale: Locale) => Promise<object> | object> = {
  'gap-map': mapFile,
  'gap-diagnosis': diagnosisFile,
  'loyalty-matrix': (locale) => ({ shared: atDesk(locale, matrix[locale]), presets: matrixStates(locale) }),
  'retention-economics': (locale) => ({ shared: atDesk(locale, retention[locale]), presets: retentionStates(locale) }),
  'profit-chain'(locale) {
    const presets = chainStates(locale)
    return { shared: { ...atDesk(locale, chain[locale]), figure: chainFigure[locale], presets }, presets }
  },
  'relationship-planner': (locale) => ({ shared: atDesk(locale, planner[locale]), presets: plannerStates(locale) }),
  'convenience-scorecard': (locale) => ({ shared: atDesk(locale, convenience[locale]), presets: convenienceStates(locale) }),
  'journey-map': (locale) => ({ shared: atDesk(locale, journey[locale]), presets: journeyStates(locale) }),
  tools: shelfFile,
}
