import { getEntry } from 'astro:content'
import { createHash } from 'node:crypto'
import type { Locale } from '@/i18n/locale'
import { pathFor } from '@/i18n/paths'
import { getCourse, getPlaces } from '@/lesson/course'
import { slidesIn } from '@/lesson/slides-in'
import type { DeckIndex } from '@/models/agenda'

interface DecksFile {
  /** Path below `/decks/`, without ending. */
  file: string
  text: string
}

const known = new Map<Locale, Promise<DecksFile>>()

/** The index of all decks in one language: titles, minutes and slides of every lesson, without what stands on a slide. */
export function decksFile(locale: Locale): Promise<DecksFile> {
  const found = (!import.meta.env.DEV && known.get(locale)) || makeFile(locale)
  known.set(locale, found)
  return found
}

/** The address of the index. */
export async function decksUrl(locale: Locale): Promise<string> {
  return pathFor('zh', `/decks/${(await decksFile(locale)).file}.json`)
}

async function makeFile(locale: Locale): Promise<DecksFile> {
  const { modules } = await getCourse()
  const lessons = await Promise.all(
    (await getPlaces()).map(async ({ scope, lesson }) => {
      const { body = '' } = (await getEntry('lessons', `${locale}/${scope}`)) ?? {}
      const deck = { title: lesson.title[locale], href: pathFor(locale, `/lessons/${scope}/`), minutes: lesson.teach, slides: slidesIn(body) }
      return [scope, deck] as const
    }),
  )
  const index: DeckIndex = {
    modules: modules.map((module) => ({ id: module.id, title: module.title[locale], lessons: module.lessons.map(({ id }) => `${module.id}/${id}`) })),
    lessons: Object.fromEntries(lessons),
  }
  const text = JSON.stringify(index)
  // Named by its content, as the banks are: a browser may keep it for ever.
  return { file: `${locale}.${createHash('sha256').update(text).digest('hex').slice(0, 8)}`, text }
}
