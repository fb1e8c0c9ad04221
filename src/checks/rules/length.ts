import { atField, atLine } from '@/checks/findings'
import { textOf } from '@/checks/mdx'
import { countHan } from '@/checks/text'
import type { Finding, LessonFile, MdxNode, Rule } from '@/checks/types'

const rule = 'length'
const fewest = 1200
const most = 2200
const mostWithManyConcepts = 3000
const manyConcepts = 7
const summaryLimits = { zh: 60, en: 140 }

/** A lesson is read in 8 to 15 minutes: 1,200 to 2,200 Chinese characters besides slides; its summary is one short sentence. */
export const length: Rule = (course) => course.lessons.flatMap((lesson) => [...(lesson.locale === 'zh' ? body(lesson) : []), ...summary(lesson)])

/** Chinese characters a reader finds outside slides; headings count, props do not. */
export function bodyLength(lesson: LessonFile): number {
  return lesson.tree ? countHan(textOf(lesson.tree as unknown as MdxNode, (node) => node.name === 'Slide')) : 0
}

function body(lesson: LessonFile): Finding[] {
  if (!lesson.tree) return []
  const count = bodyLength(lesson)
  const limit = lesson.meta.concepts.length > manyConcepts ? mostWithManyConcepts : most
  if (count >= fewest && count <= limit) return []
  return [
    atLine(rule, lesson.file, undefined, {
      severity: 'warning',
      what: count < fewest ? 'a short lesson' : 'a long lesson',
      expected: `${fewest} to ${limit} Chinese characters outside slides`,
      found: String(count),
      cure:
        count < fewest
          ? 'Add what makes the ideas concrete: an example, a case, what the idea is not.'
          : 'Cut what the figure or a question already says, or make two lessons of it.',
    }),
  ]
}

function summary(lesson: LessonFile): Finding[] {
  const text = (lesson.front.raw as { summary?: unknown } | null | undefined)?.summary
  if (typeof text !== 'string') return []
  const count = lesson.locale === 'zh' ? countHan(text) : [...text].length
  const limit = summaryLimits[lesson.locale]
  if (count <= limit) return []
  return [
    atField(rule, lesson.front, ['summary'], {
      severity: 'warning',
      what: 'a long summary',
      expected: `at most ${limit} ${lesson.locale === 'zh' ? 'Chinese ' : ''}characters`,
      found: String(count),
      cure: 'Shorten it to one sentence; search engines cut the rest.',
    }),
  ]
}
