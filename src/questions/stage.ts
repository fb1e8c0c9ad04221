import type { Attempt } from '@/models/attempt'
import type { AskBase } from '@/questions/types'

/**
 * How much is told after a Check. `count`: how many parts are right. `parts`: which ones, and why the wrong ones are
 * wrong. `key`: the right answer, and everything there is to say.
 */
export type Stage = 'count' | 'parts' | 'key'

/**
 * The stage after so many tries. A single choice has one part, so its first miss already says why; other types say on
 * the first miss how many parts are right, and from the second on which.
 *
 * @param tries checks made in this round, from 1
 * @param done all right, no try left, or the answer was shown
 * @example stageOf({ type: 'multi' }, 1, false) // => 'count'
 * @example stageOf({ type: 'single' }, 1, false) // => 'parts'
 * @example stageOf({ type: 'multi' }, 3, true) // => 'key'
 */
export function stageOf({ type }: Pick<AskBase, 'type'>, tries: number, done: boolean): Stage {
  if (done) return 'key'
  return type === 'single' || tries > 1 ? 'parts' : 'count'
}

/**
 * Whether a question stands checked: everything is read-only until another try is asked for. That leaves a draft, or, after
 * the last try, starts a round without tries.
 */
export function isChecked({ tries, done, draft }: Attempt): boolean {
  return done || (tries > 0 && draft === undefined)
}

/** What stands in the question: the draft, or what was checked in this round. Undefined: nothing yet. */
export function answerOf(attempt: Attempt): unknown {
  return attempt.draft === undefined && isChecked(attempt) ? attempt.last?.answer : attempt.draft
}

/** This round was ended by "show answer", and not by a check. */
export function isRevealed({ tries, done, last }: Attempt, ask: Pick<AskBase, 'tries'>): boolean {
  return done && !(tries > 0 && last && (last.earned === last.possible || tries >= ask.tries))
}
