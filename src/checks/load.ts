import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { z } from 'astro/zod'
import { atLine } from '@/checks/findings'
import { outline, parseMdx, splitFrontmatter } from '@/checks/mdx'
import { checkShape } from '@/checks/shape'
import type {
  Bank,
  ConceptsFile,
  CourseFile,
  CourseSource,
  Entry,
  FileMap,
  Finding,
  InstrumentFile,
  Known,
  LessonFile,
  Path,
  ScenarioSource,
  YamlSource,
} from '@/checks/types'
import { readYaml } from '@/checks/yaml'
import { locales } from '@/i18n/locale'
import { concept, concepts, misconception } from '@/schemas/concepts'
import { course } from '@/schemas/course'
import { instrument } from '@/schemas/instrument'
import { lesson } from '@/schemas/lesson'
import { question, questions } from '@/schemas/questions'
import { scenarioFile } from '@/schemas/scenario'
import { source, sources } from '@/schemas/sources'

/**
 * Reads the texts of a content folder.
 *
 * @param folder the folder, for instance `/somewhere/project/content`
 * @returns texts by path, `content/course.yaml` and so on, whatever the folder is called
 */
export async function readContent(folder: string): Promise<FileMap> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true })
  const files = entries.filter((entry) => entry.isFile() && !entry.name.startsWith('.'))
  const texts = await Promise.all(
    files.map(async (entry): Promise<[string, string]> => {
      const path = join(entry.parentPath, entry.name)
      const inside = path.slice(folder.length).replaceAll('\\', '/').replace(/^\/+/, '')
      return [`content/${inside}`, await readFile(path, 'utf8')]
    }),
  )
  return Object.fromEntries(texts.sort(([a], [b]) => (a < b ? -1 : 1)))
}

/**
 * Makes a course of the texts of its files. Never throws: what does not read is in `findings`, and what reads in
 * part is there in part, so that one slip does not hide the others.
 */
export function loadCourse(files: FileMap, known: Known): CourseSource {
  const loaded: CourseSource = {
    files,
    known,
    course: null,
    sources: null,
    concepts: [],
    banks: [],
    instruments: [],
    scenarios: [],
    lessons: [],
    findings: [],
    stray: [],
  }
  for (const [file, text] of Object.entries(files)) loadFile(loaded, file, text)
  if (!('content/course.yaml' in files)) {
    loaded.findings.push(
      atLine('yaml', 'content/course.yaml', undefined, {
        what: 'the file is missing',
        expected: 'the order, titles and minutes of the lessons',
        found: 'no such file',
        cure: 'Write content/course.yaml, or run the check from the folder of the project.',
      }),
    )
  }
  return loaded
}

const places = {
  lesson: /^content\/lessons\/([^/]+)\/([^/]+)\/([^/]+)\.mdx$/,
  bank: /^content\/questions\/([^/]+)\/([^/]+)\.yaml$/,
  concepts: /^content\/concepts\/([^/]+)\.yaml$/,
  instrument: /^content\/instruments\/servqual\.([^/]+)\.yaml$/,
  scenario: /^content\/scenarios\/([^/]+)\.yaml$/,
}

function loadFile(loaded: CourseSource, file: string, text: string): void {
  const lessonPlace = places.lesson.exec(file)
  const bankPlace = places.bank.exec(file)
  const conceptsPlace = places.concepts.exec(file)
  const instrumentPlace = places.instrument.exec(file)
  const scenarioPlace = places.scenario.exec(file)
  const locale = locales.find((candidate) => candidate === lessonPlace?.[1])
  const read = (schema: z.ZodType) => readShaped(loaded, file, text, schema)

  if (file === 'content/course.yaml') loaded.course = toCourse(read(course))
  else if (file === 'content/sources.yaml') {
    const yaml = read(sources)
    loaded.sources = { yaml, sources: entriesOf(yaml, 'sources', source) }
  } else if (lessonPlace && locale) loaded.lessons.push(readLesson(loaded, file, text, locale, `${lessonPlace[2]}/${lessonPlace[3]}`))
  else if (bankPlace) loaded.banks.push(toBank(read(questions), `${bankPlace[1]}/${bankPlace[2]}`))
  else if (conceptsPlace) loaded.concepts.push(toConcepts(read(concepts), conceptsPlace[1] ?? ''))
  else if (instrumentPlace) loaded.instruments.push(toInstrument(read(instrument), instrumentPlace[1] ?? ''))
  else if (scenarioPlace) loaded.scenarios.push(toScenario(read(scenarioFile), scenarioPlace[1] ?? ''))
  else if (!file.endsWith('.md')) loaded.stray.push(file)
}

function readShaped(loaded: CourseSource, file: string, text: string, schema: z.ZodType): YamlSource {
  const { yaml, findings } = readYaml(text, file)
  loaded.findings.push(...findings, ...checkShape(schema, yaml))
  return yaml
}

function toBank(yaml: YamlSource, scope: string): Bank {
  return { yaml, scope, questions: entriesOf(yaml, 'questions', question) }
}

function toConcepts(yaml: YamlSource, module: string): ConceptsFile {
  return { yaml, module, concepts: entriesOf(yaml, 'concepts', concept), misconceptions: entriesOf(yaml, 'misconceptions', misconception) }
}

function toInstrument(yaml: YamlSource, id: string): InstrumentFile {
  return { yaml, id, data: instrument.safeParse(yaml.raw).data ?? null }
}

function toScenario(yaml: YamlSource, id: string): ScenarioSource {
  return { yaml, id, data: scenarioFile.safeParse(yaml.raw).data ?? null }
}

function toCourse(yaml: YamlSource): CourseFile {
  const modules = listOf(yaml.raw, 'modules').map((module, index) => ({
    id: idOf(module),
    path: ['modules', index] as Path,
    lessons: listOf(module, 'lessons').map((entry, position) => {
      const teach = (entry as { teach?: unknown } | null)?.teach
      return {
        id: idOf(entry),
        module: idOf(module),
        scope: `${idOf(module)}/${idOf(entry)}`,
        teach: typeof teach === 'number' ? teach : null,
        path: ['modules', index, 'lessons', position] as Path,
      }
    }),
  }))
  const moved = Object.entries(groupOf(yaml.raw, 'moved')).map(([from, to]) => ({ from, to: String(to), path: ['moved', from] as Path }))
  return { yaml, modules, moved }
}

/** Each entry of a list by itself, so that a slip in one leaves the others to be looked at. */
function entriesOf<T>(yaml: YamlSource, list: string, schema: z.ZodType<T>): Entry<T>[] {
  return listOf(yaml.raw, list).map((raw, index) => ({ id: idOf(raw), data: schema.safeParse(raw).data ?? null, path: [list, index], yaml }))
}

function readLesson(loaded: CourseSource, file: string, text: string, locale: LessonFile['locale'], scope: string): LessonFile {
  const { frontmatter, body } = splitFrontmatter(text)
  const { yaml: front, findings } = readYaml(frontmatter ?? '', file, 1)
  const parsed = parseMdx(body, file)
  loaded.findings.push(...findings, ...(frontmatter === null ? [noFrontmatter(file)] : checkShape(lesson, front)), ...parsed.findings)
  const meta = {
    goals: textsOf(front.raw, 'goals'),
    concepts: textsOf(front.raw, 'concepts'),
    revision: numberOf(front.raw, 'revision'),
    translates: numberOf(front.raw, 'translates'),
    status: (front.raw as { status?: unknown } | null)?.status === 'draft' ? 'draft' : 'ready',
  }
  return { file, locale, scope, front, meta, tree: parsed.tree, text, ...(parsed.tree ? outline(parsed.tree, text) : { headings: [], components: [] }) }
}

function noFrontmatter(file: string): Finding {
  return atLine('yaml', file, 1, {
    what: 'the frontmatter is missing',
    expected: '--- on the first line, then summary, goals, concepts and the revision, then --- again',
    found: 'a file that begins with something else',
    cure: 'Begin the file with its frontmatter; copy it from another lesson and change the values.',
  })
}

function listOf(raw: unknown, key: string): unknown[] {
  const list = (raw as Record<string, unknown> | null | undefined)?.[key]
  return Array.isArray(list) ? list : []
}

function groupOf(raw: unknown, key: string): Record<string, unknown> {
  const group = (raw as Record<string, unknown> | null | undefined)?.[key]
  return group && typeof group === 'object' && !Array.isArray(group) ? (group as Record<string, unknown>) : {}
}

function textsOf(raw: unknown, key: string): string[] {
  return listOf(raw, key).map((entry) => (typeof entry === 'string' ? entry : ''))
}

function numberOf(raw: unknown, key: string): number | null {
  const value = (raw as Record<string, unknown> | null | undefined)?.[key]
  return typeof value === 'number' ? value : null
}

function idOf(raw: unknown): string {
  const id = (raw as { id?: unknown } | null | undefined)?.id
  return typeof id === 'string' ? id : ''
}
