import { tagName } from '@/checks/course'
import { atLine } from '@/checks/findings'
import type { Component, Finding, LessonFile, MdxNode, Rule } from '@/checks/types'

const rule = 'steps'

/** `<Steps>` wraps a list, and `<Notes at={n}>` belongs to a step its slide has. */
export const steps: Rule = (course) =>
  course.lessons.flatMap((lesson) => lesson.components.flatMap((component) => [...listed(lesson, component), ...bound(lesson, component)]))

function listed(lesson: LessonFile, component: Component): Finding[] {
  if (component.name !== 'Steps' || listItems(component.node) > 0 || !component.filled) return []
  return [
    atLine(rule, lesson.file, component.line, {
      what: '<Steps> wraps no list',
      expected: 'a Markdown list, with an empty line before and after it',
      found: 'something else',
      cure: 'Write the steps as a list, one a line beginning with a hyphen; for other blocks use <Step>…</Step>.',
    }),
  ]
}

function bound(lesson: LessonFile, component: Component): Finding[] {
  const at = component.props['at']
  if (component.name !== 'Notes' || typeof at !== 'number') return []
  const slide = lesson.components.find((other) => other.name === 'Slide' && other.slide === component.slide)
  const count = slide ? stepsOf(lesson, slide) : 0
  if (!slide || (Number.isInteger(at) && at <= count)) return []
  return [
    atLine(rule, lesson.file, component.line, {
      what: `<Notes at={${at}}> belongs to no step of ${tagName(slide)}`,
      expected: count === 0 ? 'notes without at: the slide has no steps' : `a whole number from 1 to ${count}`,
      found: `at={${at}}`,
      cure: count === 0 ? 'Take at={…} off, or put the list of the slide into <Steps>.' : 'Write the number of the step these notes go with.',
    }),
  ]
}

function stepsOf(lesson: LessonFile, slide: Component): number {
  return lesson.components
    .filter((component) => component.slide === slide.slide)
    .reduce((sum, component) => sum + (component.name === 'Steps' ? listItems(component.node) : component.name === 'Step' ? 1 : 0), 0)
}

function listItems(node: MdxNode): number {
  return (node.children ?? []).filter((child) => child.type === 'list').reduce((sum, list) => sum + (list.children?.length ?? 0), 0)
}
