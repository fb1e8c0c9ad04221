import { bankOf } from '@/checks/course'
import { amounts, atField } from '@/checks/findings'
import { short } from '@/checks/text'
import type { Rule } from '@/checks/types'

/** Each goal of a lesson is checked by a question. */
export const goalsChecked: Rule = (course) =>
  course.lessons.flatMap((lesson) => {
    const bank = bankOf(course, lesson.scope)
    if (!bank || bank.questions.some((entry) => !entry.data) || bank.yaml.broken) return []
    const checked = new Set(bank.questions.flatMap((entry) => entry.data?.goals ?? []))
    return lesson.meta.goals.flatMap((goal, index) =>
      checked.has(index + 1)
        ? []
        : [
            atField('goals-checked', lesson.front, ['goals', index], {
              severity: amounts(lesson),
              what: `goal ${index + 1} is checked by no question`,
              expected: `a question with ${index + 1} in goals:`,
              found: `"${short(goal)}"`,
              cure: `Write a question for it in ${bank.yaml.file}, or mark the one that checks it.`,
            }),
          ],
    )
  })
