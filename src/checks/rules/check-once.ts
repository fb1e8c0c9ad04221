import { tagName, tags, textProp } from '@/checks/course'
import { atLine } from '@/checks/findings'
import type { Rule } from '@/checks/types'

/** A question stands once in a lesson: its answer is saved under one id. */
export const checkOnce: Rule = (course) =>
  course.lessons.flatMap((lesson) => {
    const first = new Map<string, number>()
    return tags(lesson, 'Check').flatMap((check) => {
      const id = textProp(check, 'id')
      const line = first.get(id)
      if (id === '' || line === undefined) {
        first.set(id, check.line)
        return []
      }
      return [
        atLine('check-once', lesson.file, check.line, {
          what: `${tagName(check)} stands twice`,
          expected: 'each question once in a lesson',
          found: `the same in line ${line}`,
          cure: 'Take one out, or ask another question of the bank here.',
        }),
      ]
    })
  })
