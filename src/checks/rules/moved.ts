import { readable } from '@/checks/course'
import { atField } from '@/checks/findings'
import { didYouMean } from '@/checks/text'
import type { Rule } from '@/checks/types'

/** `moved:` leads from a question that is gone to one that exists, so that saved answers follow. */
export const moved: Rule = (course) => {
  const file = readable(course.course)
  if (!file || course.banks.some((bank) => bank.yaml.broken)) return []
  const known = new Set(course.banks.flatMap((bank) => bank.questions.map((entry) => `${bank.scope}/${entry.id}`)))
  return file.moved.flatMap(({ from, to, path }) => {
    if (!known.has(to)) {
      return [
        atField('moved', file.yaml, path, {
          what: `moved: ${to} is no question of the course`,
          expected: 'module/lesson/question of a question that exists now',
          found: `"${to}"`,
          cure: didYouMean(to, known, 'Write where the question stands today; if it was moved twice, write its last place in both lines.'),
        }),
      ]
    }
    if (!known.has(from)) return []
    return [
      atField('moved', file.yaml, path, {
        what: `moved: ${from} still exists`,
        expected: 'the old id of a question that has gone',
        found: `"${from}"`,
        cure: 'Take the line out, or give the question that has the old id now another id: saved answers would go to the wrong one.',
      }),
    ]
  })
}
