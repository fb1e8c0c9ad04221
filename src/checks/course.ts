import type { Bank, Component, CourseFile, CourseLesson, CourseSource, Entry, LessonFile, YamlSource } from '@/checks/types'
import type { Locale } from '@/i18n/locale'
import type { Question } from '@/schemas/questions'

// What several rules ask about a course.

/** Ids of all concepts; null when a file of them did not read, so that nobody can tell. */
export function conceptIds(course: CourseSource): Set<string> | null {
  return course.concepts.some((file) => file.yaml.broken) ? null : new Set(course.concepts.flatMap((file) => file.concepts.map((entry) => entry.id)))
}

/** Ids of all misconceptions; null when a file of them did not read. */
export function misconceptionIds(course: CourseSource): Set<string> | null {
  return course.concepts.some((file) => file.yaml.broken) ? null : new Set(course.concepts.flatMap((file) => file.misconceptions.map((entry) => entry.id)))
}

/** Ids of all sources; null when the file of them did not read. */
export function sourceIds(course: CourseSource): Set<string> | null {
  return course.sources?.yaml.broken ? null : new Set(course.sources?.sources.map((entry) => entry.id))
}

/** The lessons of `course.yaml` in teaching order; null when the file is missing or did not read. */
export function plannedLessons(course: CourseSource): CourseLesson[] | null {
  return readable(course.course)?.modules.flatMap((module) => module.lessons) ?? null
}

export function readable(file: CourseFile | null): CourseFile | null {
  return file && !file.yaml.broken ? file : null
}

/** The bank of a lesson; null when there is none. */
export function bankOf(course: CourseSource, scope: string): Bank | null {
  return course.banks.find((bank) => bank.scope === scope) ?? null
}

/** The lesson in one language; null when there is none. */
export function lessonOf(course: CourseSource, scope: string, locale: Locale): LessonFile | null {
  return course.lessons.find((lesson) => lesson.scope === scope && lesson.locale === locale) ?? null
}

/** Lessons that exist in both languages and parsed in both. */
export function pairs(course: CourseSource): { zh: LessonFile; en: LessonFile }[] {
  return course.lessons.flatMap((zh) => {
    const en = zh.locale === 'zh' ? lessonOf(course, zh.scope, 'en') : null
    return zh.tree && en?.tree ? [{ zh, en }] : []
  })
}

/** No reader sees it: a draft in one language hides both. */
export function isDraft(course: CourseSource, scope: string): boolean {
  return course.lessons.some((lesson) => lesson.scope === scope && lesson.meta.status === 'draft')
}

/** The tags of one name in a lesson, in the order of the text. */
export function tags(lesson: LessonFile, name: string): Component[] {
  return lesson.components.filter((component) => component.name === name)
}

/** The value of a prop when it is text, else empty. */
export function textProp(component: Component, prop: string): string {
  const value = component.props[prop]
  return typeof value === 'string' ? value : ''
}

/** `<Term id="gap-5">`, for messages. */
export function tagName(component: Component, prop = 'id'): string {
  const value = textProp(component, prop)
  return `<${component.name}${value ? ` ${prop}="${value}"` : ''}>`
}

/** All questions of all banks that keep their schema. */
export function soundQuestions(course: CourseSource): { entry: Entry<Question>; data: Question; bank: Bank }[] {
  return course.banks.flatMap((bank) => soundIn(bank))
}

/** The questions of one bank that keep their schema. */
export function soundIn(bank: Bank): { entry: Entry<Question>; data: Question; bank: Bank }[] {
  return bank.questions.flatMap((entry) => (entry.data ? [{ entry, data: entry.data, bank }] : []))
}

/** Every YAML of the course, frontmatter included. */
export function allYaml(course: CourseSource): YamlSource[] {
  const files = [course.course, course.sources, ...course.concepts, ...course.banks, ...course.instruments, ...course.scenarios]
  return [...files.flatMap((file) => (file ? [file.yaml] : [])), ...course.lessons.map((lesson) => lesson.front)]
}
