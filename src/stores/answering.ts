import type { Points, Sure } from '@/models/attempt'
import { nextRound, retry, withAmended, withDraft, withHint, withScore, withShown, withSure } from '@/models/attempt-steps'
import type { AskBase } from '@/questions/types'
import { type Asked, change } from '@/stores/answers'
import { now } from '@/stores/clock'

// What a learner does with a question, saved at once. Pages that only look at answers need none of it.

export function saveDraft(ask: Asked, draft: unknown): void {
  change(ask, (was) => withDraft(was, draft))
}

/** How sure the learner is of the draft; undefined takes it back. */
export function saveSure(ask: Asked, sure: Sure | undefined): void {
  change(ask, (was) => withSure(was, sure))
}

/** Saves a check; call it with what the scorer said and the misconceptions behind what was wrong. */
export function saveScore(ask: Asked & Pick<AskBase, 'tries'>, answer: unknown, scored: Points, mistakes?: readonly string[]): void {
  change(ask, (was) => withScore(was, answer, scored, now(), ask.tries, mistakes))
}

/** Changes the answer last checked, without a new try. */
export function amendAnswer(ask: Asked, step: (answer: unknown) => unknown): void {
  change(ask, (was) => (was.last ? withAmended(was, step(was.last.answer)) : was))
}

export function takeHint(ask: Asked & Pick<AskBase, 'hints'>): void {
  change(ask, (was) => withHint(was, ask.hints))
}

export function showAnswer(ask: Asked): void {
  change(ask, (was) => withShown(was, now()))
}

/** Another round of a question that is done; the score of record stays. */
export function tryAgain(ask: Asked): void {
  change(ask, retry)
}

/** Another round of a question met before, done or not: for a review on another day. */
export function reviewAgain(ask: Asked): void {
  change(ask, nextRound)
}
