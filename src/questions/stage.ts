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
