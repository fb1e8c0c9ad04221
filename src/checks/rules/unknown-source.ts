import { soundQuestions, sourceIds, tagName, tags, textProp } from '@/checks/course'
import { atEntry, atLine, type Words } from '@/checks/findings'
import { didYouMean } from '@/checks/text'
import type { Rule } from '@/checks/types'

const rule = 'unknown-source'

/** What is cited stands in `content/sources.yaml`. */
export const unknownSource: Rule = (course) => {
  const known = sourceIds(course)
  if (!known) return []
  const words = (id: string, where: string): Words => ({
    what: `${where}: no such source`,
    expected: 'the id of a source in content/sources.yaml',
    found: `"${id}"`,
    cure: didYouMean(id, known, 'Use an id that stands there, or add the source.'),
  })
  const cites = course.lessons.flatMap((lesson) =>
    tags(lesson, 'Cite')
      .filter((cite) => textProp(cite, 'id') !== '' && !known.has(textProp(cite, 'id')))
      .map((cite) => atLine(rule, lesson.file, cite.line, words(textProp(cite, 'id'), tagName(cite)))),
  )
  const entries = [...soundQuestions(course).map(({ entry }) => entry), ...course.concepts.flatMap((file) => file.concepts)]
  const listed = entries.flatMap((entry) =>
    (entry.data?.sources ?? []).flatMap((id, index) => (known.has(id) ? [] : [atEntry(rule, entry, ['sources', index], words(id, entry.id))])),
  )
  return [...cites, ...listed]
}
