import { soundQuestions } from '@/checks/course'
import { atEntry } from '@/checks/findings'
import type { Rule } from '@/checks/types'

/** "Choose two" has two right options. */
export const choose: Rule = (course) =>
  soundQuestions(course).flatMap(({ entry, data }) => {
    if (data.type !== 'multi' || data.choose === undefined) return []
    const right = data.options.filter((option) => option.correct).length
    if (right === data.choose) return []
    return [
      atEntry('choose', entry, ['choose'], {
        what: `question ${entry.id}: choose: ${data.choose}, but ${right} options are right`,
        expected: `choose: ${right}`,
        found: `choose: ${data.choose}`,
        cure: 'Make the two agree, or take choose: out and let learners find out how many are right.',
      }),
    ]
  })
