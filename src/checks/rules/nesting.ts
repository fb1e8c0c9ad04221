import { tagName } from '@/checks/course'
import { atLine } from '@/checks/findings'
import type { Component, Finding, LessonFile, Rule } from '@/checks/types'
import { type Tag, trainerOnly, vocabulary } from '@/checks/vocabulary'

const rule = 'nesting'
const learners = new Set(['Check', 'Tool', 'Figure'])

/** Each tag stands where it means something. */
export const nesting: Rule = (course) =>
  course.lessons.flatMap((lesson) =>
    lesson.components.flatMap((component) => {
      const tag = vocabulary[component.name]
      return tag ? [...placed(lesson, component, tag), ...content(lesson, component, tag)] : []
    }),
  )

function placed(lesson: LessonFile, component: Component, tag: Tag): Finding[] {
  const trouble = troubleWith(component, tag)
  return trouble ? [atLine(rule, lesson.file, component.line, { ...trouble, what: `${tagName(component)} ${trouble.what}`, found: placeOf(component) })] : []
}

function troubleWith(component: Component, tag: Tag): { what: string; expected: string; cure: string } | null {
  const { within } = component
  const hidden = within.find((name) => trainerOnly.has(name))
  if (learners.has(component.name) && hidden) {
    return { what: `is inside <${hidden}>`, expected: 'a place learners see', cure: `Move it out of <${hidden}>: what stands there is for the trainer alone.` }
  }
  switch (tag.place) {
    case 'top':
      return component.atTop
        ? null
        : {
            what: 'is inside something else',
            expected: 'the top level of the lesson',
            cure: 'Close what was opened above it, and leave an empty line before it.',
          }
    case 'slide':
      return within.includes('Slide')
        ? null
        : { what: 'is outside a slide', expected: 'a place inside <Slide>', cure: 'Move it into a slide; for readers use plain Markdown.' }
    case 'notes':
      return within.includes('Notes') ? null : { what: 'is outside notes', expected: 'a place inside <Notes>', cure: 'Put <Notes> and </Notes> round it.' }
    case 'sentence':
      return component.alone
        ? { what: 'stands alone', expected: 'a place in a sentence', cure: 'Write it into the sentence that first uses the concept.' }
        : null
    case 'block':
      return component.inSentence ? { what: 'stands in a sentence', expected: 'a line of its own', cure: 'Leave an empty line before and after it.' } : null
    case 'anywhere':
      return null
  }
}

function content(lesson: LessonFile, component: Component, tag: Tag): Finding[] {
  if (component.filled === (tag.content === 'filled')) return []
  const filled = tag.content === 'filled'
  return [
    atLine(rule, lesson.file, component.line, {
      what: `${tagName(component)} ${filled ? 'is empty' : 'has something inside'}`,
      expected: filled ? 'something inside' : 'nothing inside',
      found: filled ? 'nothing' : 'text or tags',
      cure: filled ? `Write what belongs between <${component.name}> and </${component.name}>.` : `End the tag in itself: <${component.name} … />.`,
    }),
  ]
}

function placeOf({ within, inSentence, atTop }: Component): string {
  if (within.length > 0) return `inside ${within.map((name) => `<${name}>`).join(' ')}${inSentence ? ', in a sentence' : ''}`
  return inSentence ? 'in a sentence' : atTop ? 'at the top level' : 'in a list or a quotation'
}
