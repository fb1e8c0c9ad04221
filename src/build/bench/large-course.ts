import { parse, stringify } from 'yaml'
import type { Concept, Misconception } from '@/schemas/concepts'
import type { Course } from '@/schemas/course'
import type { Question } from '@/schemas/questions'

// A course as long as one likes, out of one module: what a publisher with hundreds of lessons would have.

/** What the copies are made from: the texts of its files. */
export interface Seed {
  course: string
  /** Id of the lesson that is copied, in the first module. */
  lesson: string
  concepts: string
  questions: string
  /** The lesson in both languages. */
  zh: string
  en: string
}

const perModule = 30

/**
 * The files of `content/` that turn the first module of a course into a course of many lessons, in modules of thirty. Each copy teaches
 * concepts of its own and its questions test these, so that glossary, banks and checks grow as in a real course.
 *
 * @param lessons how many there are in all, those of the first module included
 * @returns path inside `content/` to text
 * @example largeCourse(seed, 600).size // => 1818: a course.yaml, 20 files of concepts, 599 x 3
 */
export function largeCourse(seed: Seed, lessons: number): Map<string, string> {
  const course: Course = parse(seed.course)
  const seedModule = course.modules[0]
  const seedLesson = seedModule?.lessons.find(({ id }) => id === seed.lesson)
  if (!seedModule || !seedLesson) throw new Error('largeCourse requires a lesson in course.yaml')
  const glossary: Glossary = parse(seed.concepts)
  const bank: { questions: Question[] } = parse(seed.questions)
  const files = new Map<string, string>()
  const modules: Course['modules'] = [seedModule]

  for (let first = seedModule.lessons.length; first < lessons; first += perModule) {
    const number = modules.length
    const module = `large-${number}`
    const numbers = Array.from({ length: Math.min(perModule, lessons - first) }, (_, index) => index + 1)
    const own = numbers.map((copy) => {
      const rename = (id: string) => `${id}-${number}-${copy}`
      const questions = bank.questions.map((question) => renamed(question, rename))
      files.set(`questions/${module}/copy-${copy}.yaml`, write({ questions }))
      files.set(`lessons/zh/${module}/copy-${copy}.mdx`, renamedLesson(seed.zh, rename))
      files.set(`lessons/en/${module}/copy-${copy}.mdx`, renamedLesson(seed.en, rename))
      return glossaryOf(glossary, used(seed, bank.questions), rename)
    })
    files.set(`concepts/${module}.yaml`, write({ concepts: own.flatMap((one) => one.concepts), misconceptions: own.flatMap((one) => one.misconceptions) }))
    modules.push({
      ...seedModule,
      id: module,
      title: numbered(seedModule.title, number),
      lessons: numbers.map((copy) => ({ ...seedLesson, id: `copy-${copy}`, title: numbered(seedLesson.title, copy) })),
    })
  }
  files.set('course.yaml', write({ ...course, modules }))
  return files
}

interface Glossary {
  concepts: Concept[]
  misconceptions: Misconception[]
}

type Rename = (id: string) => string

/** `lineWidth: 0`: a folded line would put a blank into Chinese. */
const write = (value: unknown) => stringify(value, { lineWidth: 0, aliasDuplicateObjects: false })

const numbered = ({ zh, en }: { zh: string; en: string }, number: number) => ({ zh: `${zh}（${number}）`, en: `${en} (${number})` })

/** A question that names other concepts and misconceptions, wherever it names them. */
function renamed(question: Question, rename: Rename): Question {
  const visit = (value: unknown, key = ''): unknown => {
    if (key === 'misconception') return rename(value as string)
    if (key === 'concepts') return (value as string[]).map(rename)
    if (Array.isArray(value)) return value.map((entry) => visit(entry))
    if (value && typeof value === 'object') return Object.fromEntries(Object.entries(value).map(([name, entry]) => [name, visit(entry, name)]))
    return value
  }
  return visit(question) as Question
}

const frontmatter = /^---\n([\s\S]*?)\n---\n/

function renamedLesson(lesson: string, rename: Rename): string {
  const front = parse(frontmatter.exec(lesson)?.[1] ?? '')
  return lesson
    .replace(frontmatter, () => `---\n${write({ ...front, concepts: front.concepts.map(rename) })}---\n`)
    .replace(/(<Term\s+id=")([^"]+)/g, (_, start: string, id: string) => start + rename(id))
}

/** Ids of the concepts and misconceptions that the lesson and its questions name. */
function used(seed: Seed, questions: readonly Question[]): Set<string> {
  const front = parse(frontmatter.exec(seed.zh)?.[1] ?? '')
  const terms = [...(seed.zh + seed.en).matchAll(/<Term\s+id="([^"]+)"/g)].map((match) => match[1] ?? '')
  const misconceptions = [...JSON.stringify(questions).matchAll(/"misconception":"([^"]+)"/g)].map((match) => match[1] ?? '')
  return new Set([...front.concepts, ...terms, ...questions.flatMap((question) => question.concepts), ...misconceptions])
}

function glossaryOf(glossary: Glossary, ids: ReadonlySet<string>, rename: Rename): Glossary {
  const misconceptions = glossary.misconceptions.filter((entry) => ids.has(entry.id))
  const behind = new Set(misconceptions.map((entry) => entry.concept))
  return {
    concepts: glossary.concepts.filter((entry) => ids.has(entry.id) || behind.has(entry.id)).map((entry) => ({ ...entry, id: rename(entry.id) })),
    misconceptions: misconceptions.map((entry) => ({ ...entry, id: rename(entry.id), concept: rename(entry.concept) })),
  }
}
