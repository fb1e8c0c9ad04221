import { soundQuestions } from '@/checks/course'
import { atEntry } from '@/checks/findings'
import { short } from '@/checks/text'
import type { Rule } from '@/checks/types'

/** How the feedback of a claim begins: it says the verdict first. */
const says = { zh: { true: /^对/, false: /^(不对|错)/ }, en: { true: /^True\b/, false: /^False\b/ } } as const

/** The feedback of a claim begins with the verdict its key gives: a claim turned round keeps no key of before. */
export const verdictWords: Rule = (course) =>
  soundQuestions(course).flatMap(({ entry, data }) => {
    if (data.type !== 'truefalse') return []
    const { correct, why } = data
    return (['zh', 'en'] as const)
      .filter((locale) => says[locale][`${!correct}`].test(why[locale]))
      .map((locale) =>
        atEntry('verdict-words', entry, ['why', locale], {
          what: `question ${entry.id}: the key says ${correct}, its feedback the opposite`,
          expected: `feedback for a claim that is ${correct}`,
          found: `"${short(why[locale])}"`,
          cure: 'Set correct: to what the claim is, or write the feedback anew; look at the reasons too.',
        }),
      )
  })
