import { visit } from 'unist-util-visit'
import { isDraft, soundIn } from '@/checks/course'
import { atLine } from '@/checks/findings'
import { parts } from '@/checks/questions'
import { toRewrite } from '@/checks/scaffold'
import { short } from '@/checks/text'
import type { CourseSource, Finding, LessonFile, Rule, YamlText } from '@/checks/types'

/** A sentence that still carries the mark of the scaffold. */
interface Left {
  line: number
  value: string
}

/** What `npm run new` wrote as an example is gone when a lesson loses its draft status. */
export const scaffoldLeft: Rule = (course) => {
  const ready = course.lessons.filter((lesson) => !isDraft(course, lesson.scope))
  const banks = course.banks.filter((bank) => ready.some((lesson) => lesson.scope === bank.scope))
  return [
    ...ready.map((lesson) => ({ file: lesson.file, left: [...inFront(lesson), ...inText(lesson)] })),
    ...banks.map((bank) => ({ file: bank.yaml.file, left: bank.yaml.texts.filter(isLeft) })),
    ...inConcepts(course, ready, banks),
  ].flatMap(({ file, left }) => toFinding(file, left))
}

const isLeft = ({ value }: { value: string }) => value.includes(toRewrite.zh) || value.includes(toRewrite.en)

function toFinding(file: string, left: Left[]): Finding[] {
  const [first] = left
  if (!first) return []
  return [
    atLine('scaffold-left', file, first.line, {
      what: 'sentences of the scaffold are left',
      expected: `no ${toRewrite.zh} and no ${toRewrite.en} in what readers see`,
      found: `${left.length}, first "${short(first.value)}"`,
      cure: 'Rewrite them, or put status: draft back into both lesson files until that is done.',
    }),
  ]
}

function inFront(lesson: LessonFile): Left[] {
  return lesson.front.texts.filter(isLeft)
}

function inText(lesson: LessonFile): Left[] {
  const left: Left[] = []
  if (!lesson.tree) return left
  visit(lesson.tree, 'text', (node) => {
    if (isLeft(node)) left.push({ line: node.position?.start.line ?? 1, value: node.value })
  })
  const inProps = lesson.components.flatMap((component) =>
    Object.values(component.props).flatMap((value) => (typeof value === 'string' && isLeft({ value }) ? [{ line: component.line, value }] : [])),
  )
  return [...left, ...inProps].sort((a, b) => a.line - b.line)
}

/** Concepts a ready lesson teaches, and misconceptions its questions name, are seen too. */
function inConcepts(course: CourseSource, ready: LessonFile[], banks: CourseSource['banks']): { file: string; left: YamlText[] }[] {
  const taught = new Set(ready.flatMap((lesson) => lesson.meta.concepts))
  const named = new Set(
    banks.flatMap(soundIn).flatMap(({ data }) => [...parts(data).map((part) => part.misconception), 'misconception' in data ? data.misconception : undefined]),
  )
  return course.concepts.map((file) => {
    const isSeen = ({ path: [list, index] }: YamlText) =>
      list === 'concepts' ? taught.has(file.concepts[Number(index)]?.id ?? '') : named.has(file.misconceptions[Number(index)]?.id)
    return { file: file.yaml.file, left: file.yaml.texts.filter((text) => isLeft(text) && isSeen(text)) }
  })
}
