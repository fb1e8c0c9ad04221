import type { Locale } from '@/i18n/locale'
import type { QuestionType } from '@/questions/types'

/**
 * `/bank/<locale>/index.<hash>.json`: what there is to draw from, without a word of a question. Checks, exam, review and
 * progress read it, and then fetch the question files of the lessons they need.
 */
export interface BankIndex {
  locale: Locale
  /** Title of the course. */
  course: string
  modules: { id: string; title: string; href: string }[]
  /** In teaching order. */
  lessons: IndexedLesson[]
  concepts: Record<string, IndexedConcept>
  /** Misconception id -> its words and the concept it gets wrong. */
  misconceptions: Record<string, { text: string; concept: string }>
  /** Old question id -> new one, for saved answers. */
  moved: Record<string, string>
}

export interface IndexedLesson {
  /** `module/lesson`. */
  scope: string
  module: string
  title: string
  href: string
  /** Address of its question file. */
  file: string
  questions: IndexedQuestion[]
}

export interface IndexedQuestion {
  /** `module/lesson/question`. */
  id: string
  rev: number
  type: QuestionType
  /** Concept ids. */
  concepts: string[]
  difficulty: 1 | 2 | 3
  /** It stands in the lesson as a self-check; left out when it is only in the bank. */
  check?: true
  /** Nothing to score: never drawn. */
  unscored?: true
  /** Steps of help; left out when none. */
  hints?: number
}

export interface IndexedConcept {
  term: string
  module: string
  /** The lesson that teaches it, `module/lesson`. */
  lesson?: string
  /** Where it is taught: the lesson, at its section. */
  href?: string
  /** That section: its number in the lesson, from 1, and its heading. */
  section?: { n: number; title: string }
}
