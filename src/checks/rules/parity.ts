import { pairs, tagName, tags, textProp } from '@/checks/course'
import { atField, atLine } from '@/checks/findings'
import type { Component, Finding, LessonFile, Rule } from '@/checks/types'

const rule = 'parity'

/** One thing of a lesson that must stand in the other language too. */
interface Mark {
  /** What has to be equal. */
  key: string
  /** How it is called in a message. */
  name: string
  line: number
}

/** Both languages of a lesson have the same bones: headings, slides, checks, figures, tools, terms, goals, concepts. */
export const parity: Rule = (course) =>
  pairs(course).flatMap(({ zh, en }) => [
    ...inStep('heading', zh, en, (lesson) =>
      lesson.headings
        .filter((heading) => heading.id)
        .map((heading) => ({ key: `${heading.depth} ${heading.id}`, name: `${'#'.repeat(heading.depth)} [#${heading.id}]`, line: heading.line })),
    ),
    ...inStep('slide', zh, en, (lesson) => tags(lesson, 'Slide').map(slideMark)),
    ...inStep('check', zh, en, byId('Check')),
    ...inStep('figure', zh, en, byId('Figure')),
    ...inStep('tool', zh, en, (lesson) => tags(lesson, 'Tool').map((tool) => mark(tool, ['id', 'preset']))),
    ...sameSet(zh, en),
    ...sameFront('goals', zh, en),
    ...sameFront('concepts', zh, en),
  ])

const byId = (name: string) => (lesson: LessonFile) => tags(lesson, name).map((component) => mark(component, ['id']))

function mark(component: Component, props: string[]): Mark {
  const written = props.filter((prop) => prop in component.props).map((prop) => `${prop}=${JSON.stringify(component.props[prop])}`)
  return { key: written.join(' '), name: `<${[component.name, ...written].join(' ')}>`, line: component.line }
}

function slideMark(slide: Component): Mark {
  return mark(slide, ['id', 'layout', 'minutes', 'only', 'optional'])
}

/** Compares two sequences and reports the first place where they part: the rest follows from it. */
function inStep(kind: string, zh: LessonFile, en: LessonFile, marksOf: (lesson: LessonFile) => Mark[]): Finding[] {
  const [there, here] = [marksOf(zh), marksOf(en)]
  const index = Array.from({ length: Math.max(there.length, here.length) }, (_, place) => place).find((place) => there[place]?.key !== here[place]?.key)
  if (index === undefined) return []
  const [wanted, found] = [there[index], here[index]]
  return [
    atLine(rule, en.file, found?.line ?? here.at(-1)?.line, {
      what: `${kind} ${index + 1} is not the one of the Chinese file`,
      expected: wanted ? `${wanted.name}, as in ${zh.file}:${wanted.line}` : `no more of them, as in ${zh.file}`,
      found: found?.name ?? 'no more of them',
      cure: 'Bring the two files in step: the same ids in the same order. The words are free, the bones are not.',
    }),
  ]
}

/** Sentences differ, so the order of terms may; which concepts are named may not. */
function sameSet(zh: LessonFile, en: LessonFile): Finding[] {
  const missing = (from: LessonFile, into: LessonFile) => {
    const there = new Set(tags(into, 'Term').map((term) => textProp(term, 'id')))
    const seen = new Set<string>()
    return tags(from, 'Term').flatMap((term) => {
      const id = textProp(term, 'id')
      if (id === '' || there.has(id) || seen.has(id)) return []
      seen.add(id)
      return [
        atLine(rule, from.file, term.line, {
          what: `${tagName(term)} stands in one language only`,
          expected: `a <Term id="${id}"> in ${into.file} too`,
          found: 'none there',
          cure: `Name the concept in ${into.file} where it is first used, or take the tag off here.`,
        }),
      ]
    })
  }
  return [...missing(zh, en), ...missing(en, zh)]
}

function sameFront(field: 'goals' | 'concepts', zh: LessonFile, en: LessonFile): Finding[] {
  const [there, here] = [zh.meta[field], en.meta[field]]
  const same = field === 'goals' ? there.length === here.length : [...there].sort().join() === [...here].sort().join()
  if (same) return []
  return [
    atField(rule, en.front, [field], {
      what: field === 'goals' ? 'another number of goals than the Chinese file' : 'other concepts than the Chinese file',
      expected: field === 'goals' ? `${there.length} goals, as in ${zh.file}` : `${there.join(', ')}, as in ${zh.file}`,
      found: field === 'goals' ? `${here.length} goals` : here.join(', ') || 'none',
      cure: field === 'goals' ? 'Write the same goals in the same order: questions name them by number.' : 'Write the same concept ids in both files.',
    }),
  ]
}
