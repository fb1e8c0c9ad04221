import { getCollection } from 'astro:content'
import type { Locale } from '@/i18n/locale'
import { pathFor } from '@/i18n/paths'
import { caseInWords } from '@/schemas/scenario-words'
import { deskStrings } from '@/tools/desk/desk-strings'
import type { CaseEntry, LoadedCase } from '@/widgets/complaint-simulator/case-file'
import { opening } from '@/widgets/complaint-simulator/state'
import { strings } from '@/widgets/complaint-simulator/strings'
import type { Props } from '@/widgets/complaint-simulator/View'

/** What a place of the simulator is given besides what differs from place to place. */
type Shared = Omit<Props, 'id' | 'compact' | 'example'>

/** What `/scenarios/<locale>/<id>.json` holds: a case in one language, and all the simulator says. */
export interface CaseFile {
  shared: Shared
  presets: Record<string, ReturnType<typeof opening>>
}

/** Ids of all cases, the easiest first. */
export async function caseIds(): Promise<string[]> {
  const cases = await getCollection('scenarios')
  return cases.sort((one, other) => one.data.difficulty - other.data.difficulty || (one.id < other.id ? -1 : 1)).map(({ id }) => id)
}

/** Where the file of a case is. */
export const caseUrl = (locale: Locale, id: string): string => pathFor('zh', `/scenarios/${locale}/${id}.json`)

/** @throws where content/scenarios has no such file */
export async function caseFile(locale: Locale, id: string): Promise<CaseFile> {
  const all = new Map((await getCollection('scenarios')).map((entry) => [entry.id, entry.data]))
  const one = all.get(id)
  if (!one) throw new Error(`caseFile requires content/scenarios/${id}.yaml`)
  const cases = (await caseIds()).flatMap((other): CaseEntry[] => {
    const data = all.get(other)
    return data ? [{ id: other, title: data.title[locale], trade: data.trade[locale], difficulty: data.difficulty, url: caseUrl(locale, other) }] : []
  })
  const loaded: LoadedCase = {
    id,
    title: one.title[locale],
    trade: one.trade[locale],
    role: one.role[locale],
    may: one.may.map((text) => text[locale]),
    case: caseInWords(one.case, locale),
    paths: one.paths,
  }
  return { shared: { words: strings[locale], desk: deskStrings[locale], shelf: pathFor(locale, '/tools/'), cases, loaded }, presets: { [id]: opening(id) } }
}
