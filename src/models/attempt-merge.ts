import { type Attempt, logLength, type Told } from '@/models/attempt'

/**
 * One record of two, of the same question on two devices. What was done last stands in the question; the first try stays the
 * first, the best the best, and nothing that happened is lost. Of two revisions the newer counts, and says what the other
 * had answered.
 *
 * @example mergedAttempt(phone, office).log // => the events of both, in order of time
 */
export function mergedAttempt(one: Attempt, other: Attempt): Attempt {
  if (one.rev !== other.rev) {
    const [newer, older] = one.rev > other.rev ? [one, other] : [other, one]
    const answer = older.last ? older.last.answer : older.draft
    return newer.before || answer === undefined ? newer : { ...newer, before: { rev: older.rev, answer } }
  }
  const [late, early] = byTime(one, other)
  const first = [early.first, late.first].filter((try_) => try_ !== undefined).sort((a, b) => a.at - b.at)[0]
  const best = [early.best, late.best].filter((points) => points !== undefined).sort((a, b) => b.earned - a.earned)[0]
  const log = union(early.log ?? [], late.log ?? [])
  const draft = late.draft ?? (late.last || late.done ? undefined : early.draft)
  const before = late.before ?? early.before
  const { draft: _, first: __, best: ___, log: ____, before: _____, ...rest } = late
  return {
    ...rest,
    ...(draft === undefined ? {} : { draft }),
    ...(first ? { first } : {}),
    ...(best ? { best } : {}),
    ...(log.length > 0 ? { log } : {}),
    ...(before ? { before } : {}),
    hints: Math.max(late.hints, early.hints),
    shown: late.shown || early.shown,
  }
}

/** The later of two records last; of two as old as each other always the same one. */
function byTime(one: Attempt, other: Attempt): [late: Attempt, early: Attempt] {
  const when = ({ last, log }: Attempt) => Math.max(last?.at ?? 0, log?.at(-1)?.at ?? 0)
  const isLate = when(one) - when(other) || JSON.stringify(one).localeCompare(JSON.stringify(other))
  return isLate >= 0 ? [one, other] : [other, one]
}

/** The events of both, each once, in order of time; when there are too many, the first and the latest. */
function union(one: readonly Told[], other: readonly Told[]): Told[] {
  const events = new Map([...one, ...other].map((event) => [`${event.at} ${event.try} ${event.share}`, event]))
  const all = [...events.values()].sort((a, b) => a.at - b.at || a.try - b.try || a.share - b.share)
  return all.length > logLength ? [all[0] as Told, ...all.slice(1 - logLength)] : all
}
