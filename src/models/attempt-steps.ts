import { type Attempt, isPoints, logLength, type Points, type Sure, type Told } from '@/models/attempt'

// The steps of an answer: what becomes of a record with each thing a learner does. Pages that only look need none of them.

/** Keeps an answer that is not checked yet. */
export function withDraft(attempt: Attempt, draft: unknown): Attempt {
  return { ...attempt, draft }
}

/** Keeps how sure the learner says to be of the answer that is not checked yet; undefined takes it back. */
export function withSure(attempt: Attempt, sure: Sure | undefined): Attempt {
  const { sure: _, ...rest } = attempt
  return sure ? { ...rest, sure } : rest
}

/**
 * Records one check, with what the learner had said of being sure. The trap: a check after the question is done counts as
 * practice; it moves `last` and `best`, never `first`.
 *
 * @param at milliseconds since 1970
 * @param maxTries how many checks a round has; 1 or more
 * @param mistakes ids of the misconceptions behind what was wrong
 * @throws RangeError when the points are not 0 <= earned <= possible
 * @example withScore(fresh(1), 'b', { earned: 0, possible: 1 }, 5, 2)
 * // => { v: 1, rev: 1, tries: 1, hints: 0, shown: false, done: false, first: { answer: 'b', earned: 0, possible: 1, at: 5 }, last: …, best: …, log: [{ at: 5, share: 0, try: 1 }] }
 */
export function withScore(attempt: Attempt, answer: unknown, scored: Points, at: number, maxTries: number, mistakes: readonly string[] = []): Attempt {
  if (!isPoints(scored)) throw new RangeError('withScore requires 0 <= earned <= possible')
  const { earned, possible } = scored
  const { first, best, shown, sure } = attempt
  const checked = { answer, earned, possible, at, ...(sure ? { sure } : {}) }
  const tries = attempt.tries + 1
  return {
    ...withoutDraft(attempt),
    ...(first || shown ? {} : { first: checked }),
    last: checked,
    best: best && best.earned >= earned ? best : { earned, possible },
    tries,
    done: attempt.done || earned === possible || tries >= maxTries,
    ...logged(attempt, possible > 0 ? { at, share: earned / possible, try: tries, ...(sure ? { sure } : {}), ...withMistakes(mistakes) } : undefined),
  }
}

/** Changes the answer last checked, and nothing else: marks a learner gives to themselves. */
export function withAmended(attempt: Attempt, answer: unknown): Attempt {
  const { first, last } = attempt
  if (!last) return attempt
  return { ...attempt, last: { ...last, answer }, ...(first && first.at === last.at ? { first: { ...first, answer } } : {}) }
}

/** Counts one more step of help, up to the `of` steps there are. */
export function withHint(attempt: Attempt, of: number): Attempt {
  return attempt.hints < of ? { ...attempt, hints: attempt.hints + 1 } : attempt
}

/**
 * The learner asked for the answer. Once the question is done the key stands there anyway, so nothing changes.
 *
 * @param at milliseconds since 1970
 */
export function withShown(attempt: Attempt, at: number): Attempt {
  if (attempt.done) return attempt
  return { ...attempt, done: true, shown: attempt.shown || !attempt.again, ...logged(attempt, { at, share: 0, try: 0 }) }
}

/** Opens a question that is done for another round, also when all was right. The record stays. */
export function retry(attempt: Attempt): Attempt {
  return attempt.done ? { ...nextRound(attempt), hints: attempt.hints } : attempt
}

/** Opens any question that was met before for another round, help closed again: for a review days later. */
export function nextRound(attempt: Attempt): Attempt {
  const { last, shown, done } = attempt
  return last || shown || done ? { ...withoutDraft(attempt), tries: 0, hints: 0, done: false, again: true } : attempt
}

function logged({ log = [], hints }: Attempt, event: Told | undefined): Pick<Attempt, 'log'> {
  if (!event) return {}
  const all = [...log, hints > 0 ? { ...event, hints } : event]
  return { log: all.length > logLength ? [all[0] as Told, ...all.slice(1 - logLength)] : all }
}

function withMistakes(mistakes: readonly string[]): Pick<Told, 'mistakes'> {
  return mistakes.length > 0 ? { mistakes: [...new Set(mistakes)] } : {}
}

function withoutDraft({ draft: _, sure: __, ...rest }: Attempt): Attempt {
  return rest
}
