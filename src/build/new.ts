import { mkdir, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { parseArgs } from 'node:util'
import { bankText, conceptStub, type LessonStart, lessonText, misconceptionStub, toYaml } from '@/build/new-lesson'
import { appendEntry, insertEntry } from '@/build/yaml-insert'
import { plannedLessons } from '@/checks/course'
import { loadCourse, readContent } from '@/checks/load'
import { didYouMean, listed } from '@/checks/text'
import type { CourseSource, FileMap } from '@/checks/types'
import { id as idShape } from '@/schemas/text'

/** What an author asks for. */
export interface Request {
  /** `module/lesson`. */
  scope: string
  titleZh?: string
  titleEn?: string
  read?: number
  teach?: number
  /** Ids of concepts that exist; without them the lesson gets one of its own. */
  concepts?: string[]
  /** Lesson of the module it follows; the last unless said otherwise. */
  after?: string
  /** Titles of the module, when it is new. */
  moduleZh?: string
  moduleEn?: string
}

/** Why nothing was written, in a sentence for the author. */
export class Refusal extends Error {}

/**
 * What a new lesson writes: both texts, the bank, the entry in course.yaml, and stubs of what it teaches. Nothing is
 * overwritten; files that exist only gain lines.
 *
 * @throws {Refusal} when an id cannot be used, something is there already, or something it builds on is not
 */
export function planLesson(files: FileMap, request: Request): FileMap {
  const course = loadCourse(files, { figures: [], tools: [] })
  const [module = '', lesson = '', ...rest] = request.scope.split('/')
  if (module === '' || lesson === '' || rest.length > 0) throw new Refusal('Write the lesson as module/lesson, for instance gaps/gap-1.')
  for (const id of [module, lesson]) {
    if (!idShape.safeParse(id).success) throw new Refusal(`"${id}" cannot be an id: use lower-case letters, digits and single hyphens, such as gap-1.`)
  }
  const paths = {
    zh: `content/lessons/zh/${request.scope}.mdx`,
    en: `content/lessons/en/${request.scope}.mdx`,
    bank: `content/questions/${request.scope}.yaml`,
  }
  for (const path of Object.values(paths)) {
    if (path in files) throw new Refusal(`${path} exists already, and nothing is overwritten. Choose another id, or take the file away.`)
  }

  const { start, conceptsText } = planConcepts(files, course, request, module, lesson)
  return {
    ...planEntry(files, course, request, start),
    ...conceptsText,
    [paths.zh]: lessonText('zh', start),
    [paths.en]: lessonText('en', start),
    [paths.bank]: bankText(start),
  }
}

function planConcepts(files: FileMap, course: CourseSource, request: Request, module: string, lesson: string): { start: LessonStart; conceptsText: FileMap } {
  const known = new Map(
    course.concepts.flatMap((file) => file.concepts.map((entry) => [entry.id, entry.data?.term ?? { zh: entry.id, en: entry.id }] as const)),
  )
  const wanted = request.concepts ?? [lesson]
  const unknown = request.concepts?.find((id) => !known.has(id))
  if (unknown !== undefined) {
    throw new Refusal(
      `There is no concept "${unknown}". ${didYouMean(unknown, known.keys(), 'Add it to content/concepts first, or leave --concepts out: the lesson then gets one of its own.')}`,
    )
  }
  const first = wanted[0] ?? lesson
  const ids: [string, string] = [`${lesson}-turned-round`, `${lesson}-half-right`]
  const named = new Set(course.concepts.flatMap((file) => file.misconceptions.map((entry) => entry.id)))
  const additions = {
    concepts: wanted.filter((id) => !known.has(id)).map(conceptStub),
    misconceptions: ids.filter((id) => !named.has(id)).map((id) => misconceptionStub(id, first)),
  }
  const path = `content/concepts/${module}.yaml`
  const name = lesson.charAt(0).toUpperCase() + lesson.slice(1).replaceAll('-', ' ')
  const title = { zh: request.titleZh ?? name, en: request.titleEn ?? name }
  const planned = plannedLessons(course)?.find((entry) => entry.scope === request.scope)
  const start: LessonStart = {
    module,
    lesson,
    title,
    read: request.read ?? 12,
    teach: planned?.teach ?? request.teach ?? 40,
    concepts: wanted.map((id) => ({ id, term: known.get(id) ?? conceptStub(id).term })),
    misconceptions: ids,
  }
  return { start, conceptsText: { [path]: withStubs(files[path], additions) } }
}

function withStubs(text: string | undefined, additions: { concepts: { id: string }[]; misconceptions: { id: string }[] }): string {
  if (text === undefined) return toYaml(additions)
  return Object.entries(additions).reduce((sum, [list, entries]) => entries.reduce((result, entry) => appendEntry(result, list, entry), sum), text)
}

function planEntry(files: FileMap, course: CourseSource, request: Request, start: LessonStart): FileMap {
  const path = 'content/course.yaml'
  const text = files[path]
  const planned = plannedLessons(course)
  if (text === undefined || !course.course || !planned) throw new Refusal(`${path} does not read. Run npm run check:content, mend it, and try again.`)
  if (planned.some((entry) => entry.scope === request.scope)) return {}

  const entry = { id: start.lesson, title: start.title, read: start.read, teach: start.teach }
  const ended = text.endsWith('\n') ? text : `${text}\n`
  const modules = course.course.modules
  const home = modules.find((module) => module.id === start.module)
  if (!home) {
    const { moduleZh, moduleEn } = request
    if (!moduleZh || !moduleEn) {
      throw new Refusal(
        `There is no module "${start.module}" in ${path}; it has ${listed(modules.map((module) => module.id))}. ${didYouMean(
          start.module,
          modules.map((module) => module.id),
          'For a new one add --module-zh "…" --module-en "…".',
        )}`,
      )
    }
    const title = { zh: moduleZh, en: moduleEn }
    return { [path]: insertEntry(ended, ['modules'], { id: start.module, title, summary: title, lessons: [entry] }) }
  }
  const after = request.after === undefined ? undefined : home.lessons.findIndex((lesson) => lesson.id === request.after)
  if (after === -1) {
    throw new Refusal(`Module ${home.id} has no lesson "${request.after}" to follow; it has ${listed(home.lessons.map((lesson) => lesson.id))}.`)
  }
  return { [path]: insertEntry(ended, [...home.path, 'lessons'], entry, after) }
}

const usage = `Usage: npm run new -- lesson <module>/<lesson> [--title-zh "…"] [--title-en "…"] [--concepts a,b]
                  [--after <lesson>] [--read 12] [--teach 40] [--module-zh "…" --module-en "…"]`

/**
 * `npm run new -- lesson gaps/gap-1`: writes a lesson to start from. Prints what was written and what to do next;
 * returns 1, with a sentence, when it will not.
 */
export async function main(args: string[], root: string, print: (text: string) => void = console.log): Promise<number> {
  try {
    const request = toRequest(args)
    const files = await readContent(join(root, 'content'))
    const writes = planLesson(files, request)
    for (const [path, text] of Object.entries(writes)) {
      const target = join(root, ...path.split('/'))
      await mkdir(dirname(target), { recursive: true })
      await writeFile(target, text, { flag: path in files ? 'w' : 'wx' })
    }
    print(nextSteps(writes, files, request.scope))
    return 0
  } catch (error) {
    if (!(error instanceof Refusal)) throw error
    print(error.message)
    return 1
  }
}

function toRequest(args: string[]): Request {
  const text = { type: 'string' } as const
  const options = { 'title-zh': text, 'title-en': text, concepts: text, after: text, read: text, teach: text, 'module-zh': text, 'module-en': text }
  let parsed: ReturnType<typeof parseArgs<{ options: typeof options; allowPositionals: true }>>
  try {
    parsed = parseArgs({ args, options, allowPositionals: true })
  } catch (error) {
    throw new Refusal(`${(error as Error).message}\n${usage}`)
  }
  const { values, positionals } = parsed
  const [kind, scope, ...rest] = positionals
  if (kind !== 'lesson' || scope === undefined || rest.length > 0) throw new Refusal(usage)
  return {
    scope,
    ...(values['title-zh'] ? { titleZh: values['title-zh'] } : {}),
    ...(values['title-en'] ? { titleEn: values['title-en'] } : {}),
    ...(values.concepts ? { concepts: values.concepts.split(',').map((id) => id.trim()) } : {}),
    ...(values.after ? { after: values.after } : {}),
    ...(values.read ? { read: minutes('--read', values.read, 8, 18) } : {}),
    ...(values.teach ? { teach: minutes('--teach', values.teach, 30, 45) } : {}),
    ...(values['module-zh'] ? { moduleZh: values['module-zh'] } : {}),
    ...(values['module-en'] ? { moduleEn: values['module-en'] } : {}),
  }
}

function minutes(option: string, written: string, least: number, most: number): number {
  const value = Number(written)
  if (!Number.isInteger(value) || value < least || value > most) throw new Refusal(`${option} takes whole minutes from ${least} to ${most}, not "${written}".`)
  return value
}

function nextSteps(writes: FileMap, before: FileMap, scope: string): string {
  const lines = Object.keys(writes).map((path) => `  ${path in before ? 'added to' : 'wrote   '} ${path}`)
  return [
    ...lines,
    '',
    'Next:',
    '  1. Rewrite what is marked （待改写） or (to rewrite), in both languages side by side.',
    `  2. npm run dev, then open /lessons/${scope}/ and /en/lessons/${scope}/ : drafts show there.`,
    '  3. npm run check:content',
    '  4. Take status: draft off both lesson files when nothing is marked any more.',
  ].join('\n')
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  process.exitCode = await main(process.argv.slice(2), process.cwd())
}
