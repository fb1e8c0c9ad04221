import { type Attempt, fresh } from '@/models/attempt'
import { nextRound, withDraft, withHint, withScore, withShown, withSure } from '@/models/attempt-steps'
import type { AskBase, KeyBase, Scoring } from '@/questions/types'

/** The states a question can be seen in, as records; for the gallery, which shows every type in each of them. */
type StateName = 'draft' | 'hint' | 'first-miss' | 'second-miss' | 'all-missed' | 'right' | 'shown' | 'another-round' | 'corrected'

/**
 * A record for each state that a question can be in; unscored questions have no misses.
 *
 * @param wrong an answer that is ready and earns nothing
 */
export function statesOf(ask: AskBase, key: KeyBase, scoring: Scoring<AskBase, KeyBase, unknown>, wrong: unknown): Partial<Record<StateName, Attempt>> {
  const start = fresh(ask.rev)
  const solution = scoring.solution(ask, key)
  const tried = (attempt: Attempt, answer: unknown) => {
    const score = scoring.score(answer, ask, key, 'en')
    return score.kind === 'scored' ? withScore(attempt, answer, score, (attempt.last?.at ?? 0) + 1, ask.tries) : attempt
  }
  const once = tried(start, wrong)
  const missed = Array.from({ length: ask.tries }).reduce<Attempt>((attempt) => tried(attempt, wrong), start)
  const right = tried(start, ask.unscored ? wrong : solution)
  const misses = ask.unscored
    ? {}
    : {
        ...(once.done ? {} : { 'first-miss': once }),
        ...(tried(once, wrong).done ? {} : { 'second-miss': tried(once, wrong) }),
        'all-missed': missed,
        shown: withShown(start, 1),
      }
  return {
    draft: ask.unscored ? withDraft(start, wrong) : withSure(withDraft(start, wrong), 'think'),
    ...(ask.hints > 0 ? { hint: withHint(start, ask.hints) } : {}),
    ...misses,
    right,
    'another-round': nextRound(right),
    corrected: { ...start, before: { rev: ask.rev, answer: wrong } },
  }
}
