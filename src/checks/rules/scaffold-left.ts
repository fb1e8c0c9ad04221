import { visit } from 'unist-util-visit'
import { isDraft } from '@/checks/course'
import { atField, atLine } from '@/checks/findings'
import { toRewrite } from '@/checks/scaffold'
import { short } from '@/checks/text'
import type { CourseSource, Finding, LessonFile, Path, Rule, YamlSource } from '@/checks/types'

const rule = 'scaffold-left'

/** What `npm run new` wrote as an example is gone when a lesson loses its draft status. */
export const scaffoldLeft: Rule = (course) => {
  const ready = course.lessons.filter((lesson) => !isDraft(course, lesson.scope))
  const concepts = new Set(ready.flatMap((lesson) => lesson.meta.concepts))
  return [
    ...ready.flatMap((lesson) => [...inText(lesson), ...inYaml(lesson.front)]),
    ...course.banks.filter((bank) => ready.some((lesson) => lesson.scope === bank.scope)).flatMap((bank) => inYaml(bank.yaml)),
    ...inConcepts(course, concepts),
  ]
}

const isLeft = (text: string) => text.includes(toRewrite.zh) || text.includes(toRewrite.en)
const words = (found: string) => ({
  what: 'a sentence of the scaffold is left',
  expected: 'your own words: the lesson is no draft any more',
  found: `"${short(found)}"`,
  cure: 'Rewrite it, or put status: draft back until it is done.',
})

function inText(lesson: LessonFile): Finding[] {
  const findings: Finding[] = []
  if (!lesson.tree) return findings
  visit(lesson.tree, 'text', (node) => {
    if (isLeft(node.value)) findings.push(atLine(rule, lesson.file, node.position?.start.line, words(node.value)))
  })
  const inProps = lesson.components.flatMap((component) =>
    Object.values(component.props).flatMap((value) => (typeof value === 'string' && isLeft(value) ? [atLine(rule, lesson.file, component.line, words(value))] : [])),
  )
  return [...findings, ...inProps]
}

const leftIn = (yaml: YamlSource) => yaml.texts.filter((text) => isLeft(text.value))
const inYaml = (yaml: YamlSource) => leftIn(yaml).map((text) => atField(rule, yaml, text.path, words(text.value)))

function inConcepts(course: CourseSource, taught: Set<string>): Finding[] {
  return course.concepts.flatMap((file) => {
    const ownerOf = ([list, index]: Path) =>
      (list === 'concepts' ? file.concepts[Number(index)]?.id : file.misconceptions[Number(index)]?.data?.concept) ?? ''
    return leftIn(file.yaml)
      .filter((text) => taught.has(ownerOf(text.path)))
      .map((text) => atField(rule, file.yaml, text.path, words(text.value)))
  })
}
