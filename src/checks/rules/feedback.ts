import { soundQuestions } from '@/checks/course'
import { atEntry } from '@/checks/findings'
import { parts } from '@/checks/questions'
import type { Entry, Finding, Rule } from '@/checks/types'
import type { Question } from '@/schemas/questions'

const rule = 'feedback'

/**
 * Every wrong answer an author foresaw is told which misconception stands behind it, and no right one is. (That
 * every part says why is held by the schemas.)
 */
export const feedback: Rule = (course) =>
  soundQuestions(course).flatMap(({ entry, data }) => [...misconceptions(entry, data), ...(data.type === 'numeric' ? values(entry, data) : [])])

function misconceptions(entry: Entry<Question>, data: Question): Finding[] {
  return parts(data).flatMap((part) => {
    const isChoice = ['single', 'multi', 'truefalse', 'blank', 'hotspot'].includes(data.type)
    const isPlacing = data.type === 'classify' || data.type === 'match' || (data.type === 'matrix' && !data.survey)
    if (part.wrong && part.misconception === undefined) {
      return [
        atEntry(rule, entry, [...part.path, 'misconception'], {
          what: `question ${entry.id}: wrong answer ${part.name} names no misconception`,
          expected: 'misconception: with an id from content/concepts',
          found: 'nothing',
          cure: 'Add the misconception a learner who chooses this has; a distractor without one teaches nothing.',
        }),
      ]
    }
    if (isChoice && !part.wrong && part.misconception !== undefined) {
      return [
        atEntry(rule, entry, [...part.path, 'misconception'], {
          what: `question ${entry.id}: right answer ${part.name} names a misconception`,
          expected: 'a misconception on wrong options only',
          found: `"${part.misconception}"`,
          cure: 'Take the line out, or take correct: true off the option.',
        }),
      ]
    }
    if (isPlacing && part.misconception === undefined) {
      return [
        atEntry(rule, entry, part.path, {
          severity: 'warning',
          what: `question ${entry.id}: part ${part.name} names no misconception`,
          expected: 'misconception: what a learner who misplaces it believes',
          found: 'nothing',
          cure: 'Add it where there is one; the review tells the learner what was mixed up.',
        }),
      ]
    }
    return []
  })
}

function values(entry: Entry<Question>, { answer, wrong = [], bound }: Extract<Question, { type: 'numeric' }>): Finding[] {
  const reached = wrong.flatMap(({ value }, index) =>
    !answer || Math.abs(value - answer.value) > answer.tolerance
      ? []
      : [
          atEntry(rule, entry, ['wrong', index, 'value'], {
            what: `question ${entry.id}: the wrong value ${value} would count as right`,
            expected: `a value further than ${answer.tolerance} from ${answer.value}`,
            found: String(value),
            cure: 'Change the value, or narrow the tolerance of the answer.',
          }),
        ],
  )
  const named = bound?.errors ?? wrong
  if (named.length >= 2) return reached
  return [
    ...reached,
    atEntry(rule, entry, bound ? ['bound', 'errors'] : ['wrong'], {
      severity: 'warning',
      what: `question ${entry.id}: only one named wrong value`,
      expected: 'at least two',
      found: String(named.length),
      cure: 'Add the number that the next most likely mistake gives: a sign turned round, a step left out.',
    }),
  ]
}
