import { bankOf, tagName, tags, textProp } from '@/checks/course'
import { atLine } from '@/checks/findings'
import { didYouMean } from '@/checks/text'
import type { Rule } from '@/checks/types'

/** Every `<Check>` names a question of its lesson's bank. */
export const unknownQuestion: Rule = (course) =>
  course.lessons.flatMap((lesson) => {
    const bank = bankOf(course, lesson.scope)
    if (!bank || bank.yaml.broken) return []
    const known = bank.questions.map((entry) => entry.id)
    return tags(lesson, 'Check')
      .filter((check) => textProp(check, 'id') !== '' && !known.includes(textProp(check, 'id')))
      .map((check) =>
        atLine('unknown-question', lesson.file, check.line, {
          what: `${tagName(check)}: no such question`,
          expected: `the id of a question in ${bank.yaml.file}`,
          found: `"${textProp(check, 'id')}"`,
          cure: didYouMean(textProp(check, 'id'), known, 'Use an id that stands there, or add the question.'),
        }),
      )
  })
