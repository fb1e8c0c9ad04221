import { bankOf, tags, textProp } from '@/checks/course'
import { amounts, atField, atLine } from '@/checks/findings'
import type { CourseSource, Finding, LessonFile, MdxNode, Rule } from '@/checks/types'

const rule = 'lesson-grammar'
const leastChecks = 8
const leastTypes = 3
const leastQuestions = 11
const linesInShort = 4

/** What every lesson has: an opening, tomorrow at work, in short, eight checks of three types, eleven questions in its bank. */
export const lessonGrammar: Rule = (course) => [
  ...course.lessons.filter((lesson) => lesson.tree).flatMap((lesson) => [...frame(lesson), ...checks(lesson, course)]),
  ...course.banks.flatMap((bank) => {
    const lesson = course.lessons.find((entry) => entry.scope === bank.scope)
    if (bank.yaml.broken || !lesson || bank.questions.length >= leastQuestions) return []
    return [
      atField(rule, bank.yaml, ['questions'], {
        severity: course.lessons.some((entry) => entry.scope === bank.scope && entry.meta.status === 'draft') ? 'warning' : 'error',
        what: 'too few questions',
        expected: `at least ${leastQuestions}: ${leastChecks} for the lesson, the rest for review and exam`,
        found: String(bank.questions.length),
        cure: 'Write more: new situations for the ideas that have few.',
      }),
    ]
  }),
]

function frame(lesson: LessonFile): Finding[] {
  const severity = amounts(lesson)
  const findings = ['Opening', 'Tomorrow', 'InShort'].flatMap((name) => {
    const all = tags(lesson, name)
    if (all.length === 1) return []
    return [
      atLine(rule, lesson.file, all[1]?.line, {
        severity,
        what: all.length === 0 ? `<${name}> is missing` : `<${name}> stands twice`,
        expected: `<${name}> once`,
        found: all.length === 0 ? 'none' : `${all.length} of them`,
        cure: all.length === 0 ? `Add ${aims[name]}.` : 'Put them together.',
      }),
    ]
  })
  const [opening] = tags(lesson, 'Opening')
  if (opening && firstForReaders(lesson) !== opening.node) {
    findings.push(
      atLine(rule, lesson.file, opening.line, {
        severity,
        what: 'the lesson does not begin with <Opening>',
        expected: '<Opening> first; only slides for the room alone may stand before it',
        found: 'text above it',
        cure: 'Move <Opening> to the top, or what stands above it below.',
      }),
    )
  }
  return [...findings, ...inShort(lesson)]
}

const aims: Record<string, string> = {
  Opening: '<Opening> at the top: a scene, a question or a number that makes the reader want the idea',
  Tomorrow: '<Tomorrow> near the end: one to three actions for the front line and the team lead',
  InShort: '<InShort> at the end: a list of four lines',
}

function firstForReaders(lesson: LessonFile): unknown {
  const deckOnly = new Set<unknown>(
    lesson.components.filter((component) => component.name === 'Slide' && component.deckOnly).map((component) => component.node),
  )
  return lesson.tree?.children.find((node) => !deckOnly.has(node))
}

function inShort(lesson: LessonFile): Finding[] {
  return tags(lesson, 'InShort').flatMap(({ node, line }) => {
    const lines = (node.children ?? []).filter((child: MdxNode) => child.type === 'list').reduce((sum, list) => sum + (list.children?.length ?? 0), 0)
    if (lines === linesInShort) return []
    return [
      atLine(rule, lesson.file, line, {
        severity: 'warning',
        what: '<InShort> is not four lines',
        expected: `a list of ${linesInShort}`,
        found: lines === 0 ? 'no list' : `a list of ${lines}`,
        cure: 'Say the lesson in four lines, one idea each.',
      }),
    ]
  })
}

function checks(lesson: LessonFile, course: CourseSource): Finding[] {
  const shown = tags(lesson, 'Check').filter((check) => !check.deckOnly)
  const severity = amounts(lesson)
  const bank = bankOf(course, lesson.scope)
  const findings: Finding[] = []
  if (shown.length < leastChecks) {
    findings.push(
      atLine(rule, lesson.file, shown.at(-1)?.line, {
        severity,
        what: 'too few checks',
        expected: `at least ${leastChecks} that the reader sees`,
        found: String(shown.length),
        cure: 'Add <Check id="…" /> after the idea it tests; checks on slides with only="deck" do not count.',
      }),
    )
  }
  if (bank && !bank.yaml.broken && bank.questions.every((entry) => entry.data)) {
    const types = new Set(shown.flatMap((check) => bank.questions.find((entry) => entry.id === textProp(check, 'id'))?.data?.type ?? []))
    if (shown.length > 0 && types.size < leastTypes) {
      findings.push(
        atLine(rule, lesson.file, shown[0]?.line, {
          severity,
          what: 'too few types of question',
          expected: `checks of at least ${leastTypes} types`,
          found: [...types].join(', ') || 'none',
          cure: 'Turn some into another type: numeric for a figure, order for steps, classify for kinds.',
        }),
      )
    }
  }
  return findings
}
