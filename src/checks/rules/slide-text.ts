import { tagName, tags } from '@/checks/course'
import { atLine } from '@/checks/findings'
import { textOf } from '@/checks/mdx'
import { countHan } from '@/checks/text'
import type { Component, MdxNode, Rule } from '@/checks/types'
import { trainerOnly } from '@/checks/vocabulary'

const maxLines = 7
const maxHan = 140

/** Few words on a slide: at most 7 lines and 140 Chinese characters besides notes, figures and questions. */
export const slideText: Rule = (course) =>
  course.lessons.flatMap((lesson) =>
    tags(lesson, 'Slide').flatMap((slide) => {
      const { lines, han } = visibleText(slide)
      if (lines <= maxLines && han <= maxHan) return []
      return [
        atLine('slide-text', lesson.file, slide.line, {
          severity: 'warning',
          what: `${tagName(slide)} has much text`,
          expected: `at most ${maxLines} lines and ${maxHan} Chinese characters`,
          found: `${lines} lines, ${han} Chinese characters`,
          cure: 'Leave the words to the reader and the notes; keep a figure, a question or a few short lines.',
        }),
      ]
    }),
  )

const blocks = new Set(['paragraph', 'heading', 'tableRow', 'code'])

function visibleText(slide: Component): { lines: number; han: number } {
  const hidden = (node: MdxNode) => node.name != null && trainerOnly.has(node.name)
  const linesOf = (node: MdxNode): number => {
    if (hidden(node)) return 0
    if (blocks.has(node.type)) return 1
    return (node.children ?? []).reduce((sum, child) => sum + linesOf(child), 0)
  }
  return { lines: linesOf(slide.node), han: countHan(textOf(slide.node, hidden)) }
}
