import { soundQuestions, tags, textProp } from '@/checks/course'
import { atEntry, atField, atLine, type Words } from '@/checks/findings'
import type { CourseSource, Entry, Finding, Path, Rule } from '@/checks/types'
import type { Question } from '@/schemas/questions'

const rule = 'id-twice'

const words = (kind: string, id: string, first: string): Words => ({
  what: `${kind} ${id} stands twice`,
  expected: 'an id of its own for each',
  found: `"${id}", first ${first}`,
  cure: 'Rename one of the two, and what points at it; or take it out if it is the same.',
})

/** Ids that name one thing name only that one. */
export const idTwice: Rule = (course) => [
  ...course.banks.flatMap((bank) => twiceAmong('question', bank.questions)),
  ...twiceAmong(
    'concept',
    course.concepts.flatMap((file) => file.concepts),
  ),
  ...twiceAmong(
    'misconception',
    course.concepts.flatMap((file) => file.misconceptions),
  ),
  ...twiceAmong('source', course.sources?.sources ?? []),
  ...soundQuestions(course).flatMap(({ entry, data }) => partsTwice(entry, data)),
  ...courseTwice(course),
  ...course.lessons.flatMap((lesson) => [
    ...twice(
      lesson.headings.filter((heading) => heading.id),
      (heading) => heading.id ?? '',
    ).map(({ again, first }) => atLine(rule, lesson.file, again.line, words('heading', again.id ?? '', `in line ${first.line}`))),
    ...twice(
      tags(lesson, 'Slide').filter((slide) => slide.slide),
      (slide) => textProp(slide, 'id'),
    ).map(({ again, first }) => atLine(rule, lesson.file, again.line, words('slide', textProp(again, 'id'), `in line ${first.line}`))),
  ]),
]

function twiceAmong(kind: string, entries: Entry<unknown>[]): Finding[] {
  return twice(
    entries.filter((entry) => entry.id !== ''),
    (entry) => entry.id,
  ).map(({ again, first }) => {
    const line = first.yaml.lineAt(first.path)
    const place = first.yaml.file === again.yaml.file ? `in line ${line}` : `in ${first.yaml.file}:${line}`
    return atEntry(rule, again, ['id'], words(kind, again.id, place))
  })
}

// Options of single and multi are held by their schema.
function partsTwice(entry: Entry<Question>, data: Question): Finding[] {
  const lists: [string, { id: string }[]][] =
    data.type === 'classify'
      ? [
          ['cards', data.cards],
          ['buckets', data.buckets],
        ]
      : data.type === 'order'
        ? [['items', data.items]]
        : []
  return lists.flatMap(([list, members]) => {
    const placed = members.map(({ id }, index) => ({ id, path: [list, index, 'id'] as Path, index }))
    return twice(placed, (member) => member.id).map(({ again, first }) =>
      atEntry(rule, entry, again.path, words(`question ${entry.id}: ${list} id`, again.id, `as number ${first.index + 1}`)),
    )
  })
}

function courseTwice({ course }: CourseSource): Finding[] {
  if (!course) return []
  const named = (kind: string, list: { id: string; path: Path }[]) =>
    twice(
      list.filter((member) => member.id !== ''),
      (member) => member.id,
    ).map(({ again, first }) => atField(rule, course.yaml, [...again.path, 'id'], words(kind, again.id, `in line ${course.yaml.lineAt(first.path)}`)))
  return [...named('module', course.modules), ...course.modules.flatMap((module) => named('lesson', module.lessons))]
}

function twice<T>(things: T[], idOf: (thing: T) => string): { again: T; first: T }[] {
  const seen = new Map<string, T>()
  return things.flatMap((thing) => {
    const first = seen.get(idOf(thing))
    if (first !== undefined) return [{ again: thing, first }]
    seen.set(idOf(thing), thing)
    return []
  })
}
