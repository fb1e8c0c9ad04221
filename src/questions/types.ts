import type { Locale } from '@/i18n/locale'
import type { HostWords } from '@/questions/strings'

/**
 * The contract every question type keeps. `ask` is what a learner may see before answering; `key` is what a
 * scorer needs. Both are plain data in one language: `schema.ts` of a type makes them from the authored item
 * with `toAsk` and `toKey`, naming each field it keeps.
 */

/** The types a question can have; each is a folder here. (Authors write `bound` as a numeric question with `bound:`.) */
export type QuestionType =
  | 'single'
  | 'multi'
  | 'truefalse'
  | 'blank'
  | 'numeric'
  | 'bound'
  | 'order'
  | 'match'
  | 'classify'
  | 'hotspot'
  | 'scenario'
  | 'matrix'
  | 'reflect'

/** What all questions show before they are answered. */
export interface AskBase {
  type: QuestionType
  /** `module/lesson/question`, unique in the course. */
  id: string
  rev: number
  prompt: string
  /** How often it may be checked. */
  tries: number
  /** How many steps of help there are; their words stay in the bank file. */
  hints: number
  /** Nothing is right or wrong here (a survey, a case to play, a text of one's own): no points, no confidence, never drawn for a check or exam. */
  unscored?: true
}

/** Why a part of an answer is right or wrong. `misconception` is an id; the bank adds its words as `mistake`. */
export interface Feedback {
  why: string
  misconception?: string
  mistake?: string
}

/** What all keys carry. `feedback` is keyed by part id; the parts are the type's own (options, cards, rows). */
export interface KeyBase {
  explain: string
  feedback: Record<string, Feedback>
  hints: string[]
  sources: string[]
  /** What was corrected with this revision, for learners who had answered an earlier one. */
  changed?: string
  /** What stands behind any wrong answer of a type whose parts do not tell it apart: an id, and its words. */
  misconception?: string
  mistake?: string
}

/** One part of an answer after scoring. `missed` = belongs to the key and was not chosen. */
export interface Part {
  id: string
  state: 'right' | 'wrong' | 'missed'
  /** Key into `KeyBase.feedback`. */
  feedback: string
}

/** Why an answer cannot be scored yet. `part` is the first empty part, to take the focus there. */
export interface Reason {
  code: 'empty' | 'incomplete' | 'not-a-number' | 'choose-n' | 'too-short' | 'not-over'
  part?: string
  /** How many are still to do, or, for choose-n, how many are asked for. */
  count?: number
}

/**
 * `not-ready` is an outcome of its own and never counts as wrong. `earned` is between 0 and `possible`, both whole
 * numbers of the type's own making (pairs, cards, keys): add up shares, `earned / possible`, never points.
 */
export type Score = { kind: 'not-ready'; reason: Reason } | { kind: 'scored'; earned: number; possible: number; parts: Part[] }

export type Scored = Extract<Score, { kind: 'scored' }>

/**
 * The thinking half of a type: pure, without words of the frame, without a screen. Every function takes any answer,
 * also one saved before the question changed, and adapts it first: what the question does not know is dropped.
 */
export interface Scoring<Ask extends AskBase, Key extends KeyBase, Answer> {
  /** The answer nobody has touched. */
  emptyAnswer(ask: Ask): Answer
  /** What is left of a stored answer in this question. Never throws, whatever storage held. */
  adapt(answer: unknown, ask: Ask): Answer
  /** Null when it can be scored. Sees no key. */
  isReady(answer: Answer, ask: Ask, locale: Locale): Reason | null
  score(answer: Answer, ask: Ask, key: Key, locale: Locale): Score
  /** The answer that earns everything. */
  solution(ask: Ask, key: Key): Answer
  /** What stays when the learner tries again: the right parts. */
  keep(answer: Answer, score: Scored, ask: Ask): Answer
  /**
   * An answer in words of the question itself, one line a part; for "your answer", "right answer", print. The lines run
   * as the parts of `score` do; missed parts come after them and have none.
   */
  read(answer: Answer, ask: Ask, locale: Locale): string[]
  /** What an entry of `KeyBase.feedback` speaks of: the option, card, row or number. Empty for "anything else". */
  label(feedback: string, ask: Ask, key: Key, locale: Locale): string
  /** All there is to read, for pages without scripts, where the right answer alone would not do. */
  whole?(ask: Ask): string[]
  /**
   * The key for just this answer, where what is right depends on what the answer is about. The host tells all there is
   * to tell from it: the solution, the labels, the feedback. `score` needs it not: it looks at the answer itself.
   */
  keyFor?(answer: Answer, ask: Ask, key: Key, locale: Locale): Key
  /** True when the feedback of a part tells where the part belongs, so that it waits for the last try. */
  telling?: boolean
}

/** How a part is marked after Check: what was wrong, what was right, and what was right and not chosen. */
export type Mark = Part['state']

/** What the host tells a view. A view never sees a key: it shows `ask` and `answer`, and hands back what is done. */
export interface ViewProps<Ask extends AskBase, Answer, TypeWords = unknown> {
  ask: Ask
  answer: Answer
  locale: Locale
  words: HostWords & TypeWords
  /** Begins every id and name in the page that the view makes. */
  name: string
  /** After Check: everything stays reachable, nothing changes any more. */
  readOnly: boolean
  /** Part id -> its mark; empty before Check. */
  marks: Record<string, Mark>
  /** Parts known to be right that stay as they are in another try. */
  fixed: readonly string[]
  /** Part id -> id of the element with its feedback, for `aria-describedby`. */
  told: Record<string, string>
  /** Takes what comes next, made from what is there now: the answer in the props may be a moment old. */
  change(next: (now: Answer) => Answer): void
  /** Speaks through the status region of the question: one message for each thing done. */
  say(text: string): void
  /** Says what an answer nobody has touched would be about, so that it is kept when the right one is shown. */
  untouched?: ((answer: Answer) => void) | undefined
}

/**
 * What a type may show under the verdict once a question is done, where there is more to see than right and wrong: a
 * rubric to mark oneself by, the path through a case. Unlike a view it sees the key.
 */
export interface AfterProps<Ask extends AskBase, Key extends KeyBase, Answer, TypeWords = unknown> {
  ask: Ask
  answerKey: Key
  answer: Answer
  locale: Locale
  words: HostWords & TypeWords
  /** Begins every id and name in the page that is made here. */
  name: string
  /** Changes the checked answer itself, such as marks a learner gives; it is no new try. */
  amend(next: (now: Answer) => Answer): void
  /** Starts another round from this answer. */
  restart(from: Answer): void
  say(text: string): void
}
