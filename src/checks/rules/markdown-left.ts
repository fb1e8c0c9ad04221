import { visit } from 'unist-util-visit'
import { allYaml } from '@/checks/course'
import { atField, atLine } from '@/checks/findings'
import { short } from '@/checks/text'
import type { Finding, LessonFile, Rule } from '@/checks/types'

const rule = 'markdown-left'

// Three underscores and more are a blank to fill in.
const stars = /\*\*|(?<!_)__(?!_)/
const inYaml: [RegExp, string][] = [
  [stars, 'Take the ** or __ out: this is plain text, nothing makes it bold.'],
  [/`/, 'Take the backquotes out, or use quotation marks of the language.'],
  [/\[[^\]]*\]\([^)]*\)/, 'Write the words alone: this is plain text, links belong into the lesson.'],
]

/** No Markdown sign reaches a reader: stars that did not become bold in a lesson, markup in the plain text of YAML. */
export const markdownLeft: Rule = (course) => [
  ...course.lessons.flatMap(inLesson),
  ...allYaml(course).flatMap((yaml) =>
    yaml.texts.flatMap((text) => {
      const hit = inYaml.find(([pattern]) => pattern.test(text.value))
      if (!hit) return []
      const sign = hit[0].exec(text.value)
      return [
        atField(rule, yaml, text.path, {
          what: 'Markdown in plain text',
          expected: 'plain text',
          found: `"${around(text.value, sign?.index ?? 0)}"`,
          cure: hit[1],
        }),
      ]
    }),
  ),
]

function inLesson(lesson: LessonFile): Finding[] {
  if (!lesson.tree) return []
  const findings: Finding[] = []
  visit(lesson.tree, 'text', (node) => {
    const hit = stars.exec(node.value)
    if (!hit) return
    const line = (node.position?.start.line ?? 1) + (node.value.slice(0, hit.index).match(/\n/g)?.length ?? 0)
    findings.push(
      atLine(rule, lesson.file, line, {
        what: `${hit[0]} would be shown as it stands`,
        expected: 'bold that begins and ends in one paragraph',
        found: `"${around(node.value, hit.index)}"`,
        cure: 'Close the ** that was opened, and leave no space just inside them: **重点**, not ** 重点 **.',
      }),
    )
  })
  const inProps = lesson.components.flatMap((component) =>
    Object.entries(component.props).flatMap(([prop, value]) =>
      typeof value === 'string' && stars.test(value)
        ? [
            atLine(rule, lesson.file, component.line, {
              what: `<${component.name} ${prop}>: Markdown in plain text`,
              expected: 'plain text',
              found: `"${short(value)}"`,
              cure: 'Take the ** or __ out: a prop is shown as it stands.',
            }),
          ]
        : [],
    ),
  )
  return [...findings, ...inProps]
}

function around(text: string, index: number): string {
  return short(text.slice(Math.max(0, index - 10), index + 30), 40)
}
