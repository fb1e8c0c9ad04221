import { isDraft, soundQuestions } from '@/checks/course'
import { atEntry } from '@/checks/findings'
import type { Rule } from '@/checks/types'

/** Each question with right and wrong says where that stands, so that its feedback can link to it; one of a draft may still owe it. */
export const questionSource: Rule = (course) =>
  soundQuestions(course).flatMap(({ entry, data, bank }) =>
    data.sources.length > 0 || data.type === 'reflect' || data.type === 'scenario' || (data.type === 'matrix' && data.survey) || isDraft(course, bank.scope)
      ? []
      : [
          atEntry('question-source', entry, ['sources'], {
            what: `question ${entry.id} names no source`,
            expected: 'sources: with at least one id from content/sources.yaml',
            found: 'none',
            cure: 'Name the source that says why the right answer is right; add it to content/sources.yaml where it is missing.',
          }),
        ],
  )
