import type { Locale } from '@/i18n/locale'
import type { KnownConcept, Place } from '@/lesson/course'
import type { Question } from '@/schemas/questions'
import type { Source } from '@/schemas/sources'
import type { StillSlide } from '@/slides/print/still'

/** Where the text being rendered stands: what <Term>, <Cite>, <Check> and the others look things up in. */
export interface LessonContext {
  locale: Locale
  /** `reader` is the lesson page, `deck` the slides, `paper` slides that are printed. */
  face: 'reader' | 'deck' | 'paper'
  place: Place
  places: Place[]
  questions: Map<string, Question>
  /** Check ids in the order of the text: number 1 is the first. */
  checks: string[]
  concepts: Map<string, KnownConcept>
  sources: Map<string, Source>
  /** What the text cites, in order of first mention: [1], [2] ... */
  cites: string[]
  /** Address of the lesson's bank file in this language. */
  bank: string
  /** Where "report a mistake" writes to. */
  contact: string | undefined
  /** On paper: the slides, filled while the text is rendered. */
  paper?: StillSlide[]
}

/** The context of the running lesson. @throws when a vocabulary component stands outside a lesson page */
export function lessonContext(locals: App.Locals, component: string): LessonContext {
  if (!locals.lesson) throw new Error(`<${component}> requires a lesson page around it`)
  return locals.lesson
}

/** An author's slip that the content check should have caught; stops the build with place and cure. */
export function authorError(context: LessonContext, tag: string, cure: string): Error {
  return new Error(`content/lessons/${context.locale}/${context.place.scope}.mdx  ${tag}: ${cure}`)
}
