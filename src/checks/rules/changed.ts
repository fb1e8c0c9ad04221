import { soundQuestions } from '@/checks/course'
import { atEntry } from '@/checks/findings'
import type { Finding, Rule } from '@/checks/types'

const rule = 'changed'

/** A corrected question tells those who answered it before what was corrected; a first revision has nothing to tell. */
export const changed: Rule = (course) =>
  soundQuestions(course).flatMap(({ entry, data }): Finding[] => {
    if (data.rev > 1 && !data.changed)
      return [
        atEntry(rule, entry, ['rev'], {
          what: `question ${entry.id} was corrected and does not say how`,
          expected: 'changed: with a sentence in each language',
          found: `rev: ${data.rev}`,
          cure: 'Say what was corrected, for learners who are asked again: “The second figure was wrong.” Where the meaning is the same, take rev back.',
        }),
      ]
    if (data.rev === 1 && data.changed)
      return [
        atEntry(rule, entry, ['changed'], {
          what: `question ${entry.id} says what was corrected, and is still at its first revision`,
          expected: 'rev: 2 or more',
          found: 'rev: 1',
          cure: 'Raise rev, so that learners are asked again; or take changed out.',
        }),
      ]
    return []
  })
