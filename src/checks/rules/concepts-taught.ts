import { bankOf, tags, textProp } from '@/checks/course'
import { amounts, atField } from '@/checks/findings'
import type { Rule } from '@/checks/types'

const rule = 'concepts-taught'

/** Each concept of a lesson is named in its text by a `<Term>` and asked for by a question. */
export const conceptsTaught: Rule = (course) =>
  course.lessons.flatMap((lesson) => {
    const bank = bankOf(course, lesson.scope)
    const named = new Set(
      tags(lesson, 'Term')
        .filter((term) => !term.deckOnly)
        .map((term) => textProp(term, 'id')),
    )
    const asked =
      bank && !bank.yaml.broken && bank.questions.every((entry) => entry.data) ? new Set(bank.questions.flatMap((entry) => entry.data?.concepts ?? [])) : null
    return lesson.meta.concepts.flatMap((id, index) => [
      ...(lesson.tree && !named.has(id)
        ? [
            atField(rule, lesson.front, ['concepts', index], {
              severity: amounts(lesson),
              what: `concept ${id} is not named in the text`,
              expected: `<Term id="${id}">words</Term> where it is first used`,
              found: 'no such term a reader sees',
              cure: 'Put the tag round the words, or take the concept out of the frontmatter.',
            }),
          ]
        : []),
      ...(asked && !asked.has(id)
        ? [
            atField(rule, lesson.front, ['concepts', index], {
              severity: amounts(lesson),
              what: `concept ${id} is asked for by no question`,
              expected: `a question with ${id} in concepts:`,
              found: 'none',
              cure: `Write one in ${bank?.yaml.file}, or mark the one that tests it.`,
            }),
          ]
        : []),
    ])
  })
