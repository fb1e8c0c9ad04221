import { visit } from 'unist-util-visit'
import { atLine } from '@/checks/findings'
import { listed, nearest, short } from '@/checks/text'
import type { Component, Finding, LessonFile, MdxNode, Rule } from '@/checks/types'
import { vocabulary as known } from '@/checks/vocabulary'

const rule = 'vocabulary'

/** A lesson is Markdown and the tags of the vocabulary: no HTML, no imports, no expressions. */
export const vocabulary: Rule = (course) =>
  course.lessons.flatMap((lesson) => [...lesson.components.flatMap((component) => tagTrouble(lesson, component)), ...code(lesson)])

const markdownFor: Record<string, string> = {
  a: 'Write <Ref to="…"> for a place in the course, [words](https://…) for one outside.',
  b: 'Write **words**.',
  strong: 'Write **words**.',
  i: 'Write *words*.',
  em: 'Write *words*.',
  br: 'Leave an empty line to begin a new paragraph.',
  img: 'Use <Figure id="…" />.',
  svg: 'Use <Figure id="…" />.',
  table: 'Write a Markdown table: | a | b |.',
  ul: 'Write a Markdown list: - one.',
  ol: 'Write a Markdown list: 1. one.',
}

function tagTrouble(lesson: LessonFile, { name, line }: Component): Finding[] {
  if (name in known) return []
  const html = /^[a-z]/.test(name)
  const near = nearest(name, Object.keys(known))
  return [
    atLine(rule, lesson.file, line, {
      what: name === '' ? 'an empty tag <>' : html ? `<${name}> is HTML` : `<${name}> is no tag of a lesson`,
      expected: listed(Object.keys(known)),
      found: `<${name}>`,
      cure: markdownFor[name] ?? (near ? `Write <${near}>.` : 'Use Markdown or a tag of the vocabulary; if a < is meant, write “less than” or &lt;.'),
    }),
  ]
}

function code(lesson: LessonFile): Finding[] {
  if (!lesson.tree) return []
  const findings: Finding[] = []
  visit(lesson.tree, (plain) => {
    const node = plain as unknown as MdxNode
    if (node.type === 'mdxjsEsm') {
      findings.push(
        atLine(rule, lesson.file, node.position?.start.line, {
          what: 'an import or export',
          expected: 'no code in a lesson',
          found: short(node.value ?? ''),
          cure: 'Take it out: the tags of a lesson are known without importing them. A sentence that begins with “import” or “export” needs another beginning.',
        }),
      )
    }
    if (node.type === 'mdxFlowExpression' || node.type === 'mdxTextExpression') {
      findings.push(
        atLine(rule, lesson.file, node.position?.start.line, {
          what: 'braces in the text',
          expected: 'no code in a lesson',
          found: `{${short(node.value ?? '', 40)}}`,
          cure: 'Write the words without { }; a comment for other authors belongs into the commit.',
        }),
      )
    }
  })
  return findings
}
