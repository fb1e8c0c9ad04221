import { misconceptionIds, soundQuestions } from '@/checks/course'
import { atEntry } from '@/checks/findings'
import { parts } from '@/checks/questions'
import { didYouMean } from '@/checks/text'
import type { Rule } from '@/checks/types'

/** The misconceptions that questions name exist in `content/concepts`. */
export const unknownMisconception: Rule = (course) => {
  const known = misconceptionIds(course)
  if (!known) return []
  return soundQuestions(course).flatMap(({ entry, data }) =>
    [...parts(data), { path: [], misconception: 'misconception' in data ? data.misconception : undefined }].flatMap(({ path, misconception }) =>
      misconception === undefined || known.has(misconception)
        ? []
        : [
            atEntry('unknown-misconception', entry, [...path, 'misconception'], {
              what: `question ${entry.id}: no such misconception`,
              expected: 'the id of a misconception in content/concepts',
              found: `"${misconception}"`,
              cure: didYouMean(misconception, known, 'Use an id that stands there, or add it under misconceptions: in the file of the module.'),
            }),
          ],
    ),
  )
}
