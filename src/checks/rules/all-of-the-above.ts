import { soundQuestions } from '@/checks/course'
import { atEntry } from '@/checks/findings'
import type { Rule } from '@/checks/types'

const chinese =
  /(以上|上述|前面|前述)[^，。；]{0,4}(都|全|皆|均|没有|无一)|^(全部|都|全)(正确|对|是|不对|不是|不正确|错)[。！]?$|^[A-FＡ-Ｆ](和|、|与)[A-FＡ-Ｆ](都|均|皆)/
const english = /\b(all|none|both|neither|any|either)( of)? (the )?(above|these|them|options|answers)\b|^(both|neither) [A-F] (and|nor) [A-F]\b/i

/** No option that speaks of the other options: it tests reading the list, and breaks when the list is shuffled. */
export const allOfTheAbove: Rule = (course) =>
  soundQuestions(course).flatMap(({ entry, data }) => {
    if (data.type !== 'single' && data.type !== 'multi') return []
    return data.options.flatMap((option, index) =>
      (['zh', 'en'] as const)
        .filter((locale) => (locale === 'zh' ? chinese : english).test(option.text[locale]))
        .map((locale) =>
          atEntry('all-of-the-above', entry, ['options', index, 'text', locale], {
            what: `question ${entry.id}: option ${option.id} speaks of the other options`,
            expected: 'an answer that stands by itself',
            found: `"${option.text[locale]}"`,
            cure: 'Write a real answer in its place; if several are right, make it a question of type multi.',
          }),
        ),
    )
  })
