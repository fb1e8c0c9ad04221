import { getCollection, getEntry } from 'astro:content'
import { toRewrite } from '@/checks/scaffold'
import type { Locale } from '@/i18n/locale'
import type { Concept } from '@/schemas/concepts'
import type { Course, LessonEntry, ModuleEntry } from '@/schemas/course'
import type { Instrument } from '@/schemas/instrument'
import type { Question } from '@/schemas/questions'
import type { Source } from '@/schemas/sources'
import type { Bilingual } from '@/schemas/text'

/**
 * What the pages ask about the course. Read once per build (a page must not cost more because the course is
 * longer); the dev server reads again each time, so that edits show.
 */
function once<T>(read: () => Promise<T>): () => Promise<T> {
  let known: Promise<T> | undefined
  return () => (import.meta.env.DEV ? read() : (known ??= read()))
}

/** `content/course.yaml` without the lessons that are drafts (the dev server shows them). */
export const getCourse = once(async (): Promise<Course> => {
  const entry = await getEntry('course', 'course')
  if (!entry) throw new Error('getCourse requires content/course.yaml')
  const shown = new Set((await getCollection('lessons')).filter((lesson) => import.meta.env.DEV || lesson.data.status === 'ready').map((lesson) => lesson.id))
  const modules = entry.data.modules
    .map((module) => ({
      ...module,
      lessons: module.lessons.filter((lesson) => shown.has(`zh/${module.id}/${lesson.id}`) && shown.has(`en/${module.id}/${lesson.id}`)),
    }))
    .filter((module) => module.lessons.length > 0)
  return { ...entry.data, modules }
})

/** A lesson with its place in the course; `scope` is `module/lesson`. */
export interface Place {
  scope: string
  module: ModuleEntry
  lesson: LessonEntry
  next: { scope: string; lesson: LessonEntry } | null
}

/** All lessons in teaching order. */
export const getPlaces = once(async (): Promise<Place[]> => {
  const { modules } = await getCourse()
  const flat = modules.flatMap((module) => module.lessons.map((lesson) => ({ scope: `${module.id}/${lesson.id}`, module, lesson })))
  return flat.map((place, index) => {
    const next = flat[index + 1]
    return { ...place, next: next ? { scope: next.scope, lesson: next.lesson } : null }
  })
})

/** A concept, the module whose glossary has it, and the lessons that teach it. */
export interface KnownConcept extends Concept {
  module: string
  taughtIn: Place[]
}

/** All concepts by id. */
export const getConcepts = once(async (): Promise<Map<string, KnownConcept>> => {
  const places = new Map((await getPlaces()).map((place) => [place.scope, place]))
  const taught = new Map<string, Place[]>()
  for (const entry of await getCollection('lessons')) {
    const [locale, ...scope] = entry.id.split('/')
    const place = places.get(scope.join('/'))
    if (locale !== 'zh' || !place) continue
    for (const id of entry.data.concepts) taught.set(id, [...(taught.get(id) ?? []), place])
  }
  const found = new Map<string, KnownConcept>()
  for (const file of await getCollection('concepts')) {
    // A concept whose definition is still the example `npm run new` wrote belongs to a lesson in the making.
    for (const concept of file.data.concepts.filter((entry) => import.meta.env.DEV || !entry.definition.en.includes(toRewrite.en)))
      found.set(concept.id, { ...concept, module: file.id, taughtIn: taught.get(concept.id) ?? [] })
  }
  return found
})

/** Misconception id -> its words and the concept it gets wrong, over all modules. */
export const getMisconceptions = once(async (): Promise<Record<string, Bilingual & { concept: string }>> => {
  const files = await getCollection('concepts')
  return Object.fromEntries(files.flatMap((file) => file.data.misconceptions.map(({ id, ...words }) => [id, words])))
})

/** All sources by id. */
export const getSources = once(async (): Promise<Map<string, Source>> => {
  const entry = await getEntry('sources', 'sources')
  return new Map((entry?.data.sources ?? []).map((source) => [source.id, source]))
})

/** The bank of one lesson, in authored order. Questions bound to a tool bring its worked example along. */
export async function getQuestions(scope: string): Promise<Question[]> {
  return Promise.all(((await getEntry('questions', scope))?.data.questions ?? []).map(withExample))
}

async function withExample(question: Question): Promise<Question> {
  if (question.type !== 'numeric' || !question.bound) return question
  const { example } = question.bound.example ? question.bound : await getInstrument(question.bound.preset)
  return { ...question, bound: { ...question.bound, example } }
}

/** The survey of one setting. @throws when content/instruments has no such file */
export async function getInstrument(setting: string): Promise<Instrument> {
  const entry = await getEntry('instruments', `servqual.${setting}`)
  if (!entry) throw new Error(`getInstrument requires content/instruments/servqual.${setting}.yaml`)
  return entry.data
}

/** Ids of the checks that stand in a lesson, in the order of the text. */
export function checksIn(body: string): string[] {
  return idsIn(body, 'Check')
}

/** Ids of what a lesson cites, in order of first mention. */
export function citesIn(body: string): string[] {
  return [...new Set(idsIn(body, 'Cite'))]
}

function idsIn(body: string, component: string): string[] {
  return [...body.matchAll(new RegExp(`<${component}\\s+id="([^"]+)"`, 'g'))].map((match) => match[1] ?? '')
}

/** Full ids (`module/lesson/question`) of the checks in a lesson's text, each with its revision: `gaps/gap-5/sign@1`. */
export async function getChecks(scope: string): Promise<string[]> {
  const entry = await getEntry('lessons', `zh/${scope}`)
  const revisions = new Map((await getQuestions(scope)).map((question) => [question.id, question.rev]))
  return checksIn(entry?.body ?? '').map((id) => `${scope}/${id}@${revisions.get(id) ?? 1}`)
}

/** A section of a lesson: its place from 1, and the concepts named in it with <Term>. */
export interface Section {
  n: number
  id: string
  title: string
  concepts: string[]
}

/** The sections of a lesson in one language, in the order of the text. */
export async function getSections(locale: Locale, scope: string): Promise<Section[]> {
  return sectionsIn((await getEntry('lessons', `${locale}/${scope}`))?.body ?? '')
}

/**
 * The sections of a lesson's text: `## Heading [#id]`.
 *
 * @example sectionsIn('## The sign [#sign]\n<Term id="gap-5">gap 5</Term>') // => [{ n: 1, id: 'sign', title: 'The sign', concepts: ['gap-5'] }]
 */
export function sectionsIn(body: string): Section[] {
  const [, ...parts] = body.split(/^## /m)
  return parts.map((part, index) => {
    const [, title = '', id = ''] = /^(.*?)\s*\[#([^\]]+)\]/.exec(part) ?? []
    return { n: index + 1, id, title, concepts: idsIn(part, 'Term') }
  })
}

/** A source in short, in one language. */
export function shortOf(source: Source | undefined, locale: Locale): string | undefined {
  return typeof source?.short === 'object' ? source.short[locale] : source?.short
}
