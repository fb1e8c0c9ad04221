import { lessonOf, soundIn } from '@/checks/course'
import { atEntry } from '@/checks/findings'
import type { Rule } from '@/checks/types'

/** The goal numbers of a question are goals the lesson has. */
export const unknownGoal: Rule = (course) =>
  course.banks.flatMap((bank) => {
    const lesson = lessonOf(course, bank.scope, 'zh') ?? lessonOf(course, bank.scope, 'en')
    const count = lesson && !lesson.front.broken ? lesson.meta.goals.length : 0
    if (!lesson || count === 0) return []
    return soundIn(bank).flatMap(({ entry, data }) =>
      data.goals.flatMap((goal, index) =>
        goal <= count
          ? []
          : [
              atEntry('unknown-goal', entry, ['goals', index], {
                what: `question ${entry.id}: the lesson has no goal ${goal}`,
                expected: `a number from 1 to ${count}, the goals in ${lesson.file}`,
                found: String(goal),
                cure: 'Write the number of the goal this question checks, counted from the top.',
              }),
            ],
      ),
    )
  })
