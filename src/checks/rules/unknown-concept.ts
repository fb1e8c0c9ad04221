import { conceptIds, soundQuestions, tagName, tags, textProp } from '@/checks/course'
import { atEntry, atField, atLine, type Words } from '@/checks/findings'
import { didYouMean } from '@/checks/text'
import type { Rule } from '@/checks/types'

const rule = 'unknown-concept'

/** Concept ids in frontmatter, terms, questions and misconceptions exist in `content/concepts`. */
export const unknownConcept: Rule = (course) => {
  const known = conceptIds(course)
  if (!known) return []
  const words = (id: string, where: string): Words => ({
    what: `${where}: no such concept`,
    expected: 'the id of a concept in content/concepts',
    found: `"${id}"`,
    cure: didYouMean(id, known, 'Use an id that stands there, or add the concept to the file of its module.'),
  })
  const isUnknown = (id: string) => id !== '' && !known.has(id)

  return [
    ...course.lessons.flatMap((lesson) => [
      ...lesson.meta.concepts.flatMap((id, index) => (isUnknown(id) ? [atField(rule, lesson.front, ['concepts', index], words(id, `concept ${id}`))] : [])),
      ...tags(lesson, 'Term')
        .filter((term) => isUnknown(textProp(term, 'id')))
        .map((term) => atLine(rule, lesson.file, term.line, words(textProp(term, 'id'), tagName(term)))),
    ]),
    ...soundQuestions(course).flatMap(({ entry, data }) =>
      data.concepts.flatMap((id, index) => (isUnknown(id) ? [atEntry(rule, entry, ['concepts', index], words(id, `question ${entry.id}`))] : [])),
    ),
    ...course.concepts.flatMap((file) =>
      file.misconceptions
        .filter(({ data }) => data && isUnknown(data.concept))
        .map((entry) => atEntry(rule, entry, ['concept'], words(entry.data?.concept ?? '', `misconception ${entry.id}`))),
    ),
  ]
}
