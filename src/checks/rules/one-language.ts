import { lessonOf } from '@/checks/course'
import { atLine } from '@/checks/findings'
import type { Rule } from '@/checks/types'
import { otherLocale } from '@/i18n/locale'

/** A lesson exists in both languages. */
export const oneLanguage: Rule = (course) =>
  course.lessons.flatMap((lesson) => {
    const other = otherLocale(lesson.locale)
    if (lessonOf(course, lesson.scope, other)) return []
    return [
      atLine('one-language', lesson.file, undefined, {
        what: 'the lesson is there in one language only',
        expected: `content/lessons/${other}/${lesson.scope}.mdx beside it`,
        found: 'no such file',
        cure: 'Write the other language under the same path. While it is being written, both may carry status: draft.',
      }),
    ]
  })
