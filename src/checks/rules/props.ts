import { tagName } from '@/checks/course'
import { atLine } from '@/checks/findings'
import { listed, nearest, oneOf } from '@/checks/text'
import type { Component, Finding, LessonFile, PropValue, Rule } from '@/checks/types'
import { type Prop, type Tag, vocabulary } from '@/checks/vocabulary'

const rule = 'props'

/** Each tag has the props it needs, spelled right, with values it can take. */
export const props: Rule = (course) =>
  course.lessons.flatMap((lesson) =>
    lesson.components.flatMap((component) => {
      const tag = vocabulary[component.name]
      return tag ? [...spread(lesson, component), ...unknown(lesson, component, tag), ...wanted(lesson, component, tag)] : []
    }),
  )

function spread(lesson: LessonFile, component: Component): Finding[] {
  if (!component.spread) return []
  return [
    atLine(rule, lesson.file, component.line, {
      what: `${tagName(component)} takes props from code`,
      expected: 'props written out',
      found: '{...}',
      cure: 'Write each prop with its value.',
    }),
  ]
}

function unknown(lesson: LessonFile, component: Component, tag: Tag): Finding[] {
  const known = Object.keys(tag.props)
  return Object.keys(component.props)
    .filter((name) => !known.includes(name))
    .map((name) => {
      const near = nearest(name, known)
      const island = name.startsWith('client:')
      return atLine(rule, lesson.file, component.line, {
        what: `${tagName(component)}: unknown prop \`${name}\`${near ? `; did you mean \`${near}\`?` : ''}`,
        expected: known.length > 0 ? `only ${listed(known)}` : 'no props',
        found: component.written[name] ?? name,
        cure: island ? 'Take it out: the tag knows itself when to load.' : near ? `Write \`${near}\`.` : 'Take it out.',
      })
    })
}

function wanted(lesson: LessonFile, component: Component, tag: Tag): Finding[] {
  return Object.entries(tag.props).flatMap(([name, prop]) => {
    const value = component.props[name]
    const expected = expectation(prop)
    const at = (what: string, found: string, cure: string) => [
      atLine(rule, lesson.file, component.line, { what: `${tagName(component)}: ${what}`, expected, found, cure }),
    ]
    if (value === undefined) return prop.required ? at(`\`${name}\` is missing`, 'nothing', `Add ${example(name, prop)}.`) : []
    const written = component.written[name] ?? name
    if (!fits(value, prop)) return at(`\`${name}\` cannot have this value`, written, `Write ${example(name, prop)}.`)
    if (typeof value === 'string' && /=\s*'/.test(written)) return at(`\`${name}\` is in single quotation marks`, written, `Write ${name}="${value}".`)
    return []
  })
}

function fits(value: PropValue, prop: Prop): boolean {
  switch (prop.kind) {
    case 'flag':
      return value === true
    case 'number':
      return typeof value === 'number' && value > 0
    case 'choice':
      return typeof value === 'string' && (prop.values ?? []).includes(value)
    case 'id':
      return typeof value === 'string' && /^[a-z0-9]+(-[a-z0-9]+)*$/.test(value)
    case 'words':
      return typeof value === 'string' && value.trim() !== ''
  }
}

function expectation(prop: Prop): string {
  if (prop.kind === 'choice') return oneOf(prop.values ?? [])
  return {
    flag: 'the bare name',
    number: 'a number above zero, in braces',
    id: 'an id of lower-case letters, digits and hyphens',
    words: 'words in double quotation marks',
  }[prop.kind]
}

function example(name: string, prop: Prop): string {
  if (prop.kind === 'number') return `${name}={4}`
  if (prop.kind === 'flag') return name
  if (prop.kind === 'choice') return oneOf((prop.values ?? []).map((value) => `${name}="${value}"`))
  return prop.kind === 'id' ? `${name}="…" with an id in lower-case letters, digits and hyphens` : `${name}="…"`
}
