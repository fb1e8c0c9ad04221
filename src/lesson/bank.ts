import { createHash } from 'node:crypto'
import { type Locale, locales } from '@/i18n/locale'
import { pathFor } from '@/i18n/paths'
import {
  getChecks,
  getConcepts,
  getCourse,
  getMisconceptions,
  getPlaces,
  getQuestions,
  getSections,
  getSources,
  type KnownConcept,
  shortOf,
} from '@/lesson/course'
import { toAsk } from '@/questions/authored'
import { bankOf } from '@/questions/bank'
import type { BankIndex, IndexedConcept, IndexedLesson, IndexedQuestion } from '@/questions/bank-index'
import type { LessonFile } from '@/questions/lesson-file'
import type { SourceLink } from '@/questions/Verdict'
import { wordsFor } from '@/questions/words'
import type { Question } from '@/schemas/questions'
import type { Bilingual } from '@/schemas/text'

/** Everything the questions of one lesson need to answer back, in one language. */
export function lessonFile(
  questions: readonly Question[],
  scope: string,
  locale: Locale,
  misconceptions: Record<string, Bilingual>,
  sources: (question: Question) => SourceLink[],
): LessonFile {
  const asks = questions.map((question) => toAsk(question, scope, locale))
  return {
    locale,
    words: Object.fromEntries(asks.map(({ type }) => [type, wordsFor(type, locale)])),
    asks: Object.fromEntries(asks.map((ask) => [ask.id, ask])),
    keys: bankOf(questions, scope, locale, misconceptions),
    sources: Object.fromEntries(questions.map((question) => [`${scope}/${question.id}`, sources(question)])),
  }
}

/** A question's sources in short, each with its place: at the end of the lesson that cites it, else on the about page. */
export async function sourcesOf(question: Question, scope: string, locale: Locale): Promise<SourceLink[]> {
  const known = await getSources()
  const inLesson = (await getChecks(scope)).some((check) => check.startsWith(`${scope}/${question.id}@`))
  const page = pathFor(locale, inLesson ? `/lessons/${scope}/` : '/about/')
  return question.sources.flatMap((id) => {
    const source = known.get(id)
    return source ? [{ id, short: shortOf(source, locale) ?? '', href: `${page}#source-${id}` }] : []
  })
}

interface BankFile {
  /** Path below `/bank/`, without ending. */
  file: string
  text: string
}

const known = new Map<string, Promise<Record<Locale, BankFile>>>()

/**
 * The question file of one lesson in both languages. The names carry one hash of both, so that a browser never keeps an
 * old key beside new words, and knows the address of the other language from that of this one.
 */
export function bankFiles(scope: string): Promise<Record<Locale, BankFile>> {
  const found = (!import.meta.env.DEV && known.get(scope)) || makeFiles(scope)
  known.set(scope, found)
  return found
}

async function makeFiles(scope: string): Promise<Record<Locale, BankFile>> {
  const questions = await getQuestions(scope)
  const misconceptions = await getMisconceptions()
  const texts = await Promise.all(
    locales.map(async (locale) => {
      const sources = new Map(await Promise.all(questions.map(async (question) => [question.id, await sourcesOf(question, scope, locale)] as const)))
      return JSON.stringify(lessonFile(questions, scope, locale, misconceptions, ({ id }) => sources.get(id) ?? []))
    }),
  )
  const hash = hashOf(texts.join())
  return Object.fromEntries(locales.map((locale, index) => [locale, { file: `${locale}/${scope}.${hash}`, text: texts[index] ?? '' }])) as Record<
    Locale,
    BankFile
  >
}

function hashOf(text: string): string {
  return createHash('sha256').update(text).digest('hex').slice(0, 8)
}

/** The address of a lesson's question file. */
export async function bankUrl(locale: Locale, scope: string): Promise<string> {
  return urlOf((await bankFiles(scope))[locale])
}

function urlOf({ file }: BankFile): string {
  return pathFor('zh', `/bank/${file}.json`)
}

const indexes = new Map<Locale, Promise<BankFile>>()

/** The index of all banks in one language. */
export function bankIndex(locale: Locale): Promise<BankFile> {
  const found = (!import.meta.env.DEV && indexes.get(locale)) || makeIndex(locale)
  indexes.set(locale, found)
  return found
}

async function makeIndex(locale: Locale): Promise<BankFile> {
  const places = await getPlaces()
  const course = await getCourse()
  const misconceptions = await getMisconceptions()
  const lessons = await Promise.all(
    places.map(async ({ scope, module, lesson }): Promise<IndexedLesson> => {
      const checks = new Set((await getChecks(scope)).map((check) => check.replace(/@.*/, '')))
      const questions = (await getQuestions(scope)).map((question): IndexedQuestion => {
        const { id, rev, type, hints, unscored } = toAsk(question, scope, locale)
        return {
          id,
          rev,
          type,
          concepts: question.concepts,
          difficulty: question.difficulty,
          ...(checks.has(id) ? { check: true } : {}),
          ...(unscored ? { unscored } : {}),
          ...(hints > 0 ? { hints } : {}),
        }
      })
      return {
        scope,
        module: module.id,
        title: lesson.title[locale],
        href: pathFor(locale, `/lessons/${scope}/`),
        file: await bankUrl(locale, scope),
        questions,
      }
    }),
  )
  const concepts = await Promise.all([...(await getConcepts()).values()].map(async (concept) => [concept.id, await indexedConcept(concept, locale)] as const))
  const index: BankIndex = {
    locale,
    course: course.title[locale],
    modules: course.modules.map((module) => ({ id: module.id, title: module.title[locale], href: pathFor(locale, `/lessons/${module.id}/`) })),
    lessons,
    concepts: Object.fromEntries(concepts),
    misconceptions: Object.fromEntries(Object.entries(misconceptions).map(([id, { concept, ...text }]) => [id, { text: text[locale], concept }])),
    moved: course.moved,
  }
  const text = JSON.stringify(index)
  return { file: `${locale}/index.${hashOf(text)}`, text }
}

/** The address of the index. */
export async function bankIndexUrl(locale: Locale): Promise<string> {
  return urlOf(await bankIndex(locale))
}

async function indexedConcept({ id, term, module, taughtIn }: KnownConcept, locale: Locale): Promise<IndexedConcept> {
  const [place] = taughtIn
  const section = place && (await getSections(locale, place.scope)).find((entry) => entry.concepts.includes(id))
  const href = place && `${pathFor(locale, `/lessons/${place.scope}/`)}${section ? `#${section.id}` : ''}`
  return {
    term: term[locale],
    module,
    ...(place && href ? { lesson: place.scope, href } : {}),
    ...(section ? { section: { n: section.n, title: section.title } } : {}),
  }
}
