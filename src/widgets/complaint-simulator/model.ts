import type { Act, Play, Step } from '@/models/scenario'

/** A step that moves calm or trust by so much, up or down, is a turning point. The number is ours. */
export const turning = 2

/** How a play kept to the two steps of a complaint: first it is let out and understood, then it is solved. */
export interface TwoSteps {
  /** The first choice that set about solving: its place from 1, and how calm and trusting the customer was then. */
  solving: { step: number; calm: number; trust: number } | null
  /** What was done before it, or in the whole play where nothing was solved. */
  before: Record<Act, number>
  /** Whether solving began before anything had been heard or understood. */
  tooSoon: boolean
}

const acts: readonly Act[] = ['listen', 'acknowledge', 'solve', 'follow-up', 'hand-over', 'defend']

/**
 * Reads a play by the two-step rule of the training slides: first let it out, then solve.
 *
 * Trap: letting it out does not calm by itself (Bushman 2002); what counts here is that something was heard or understood before the
 * solving began, not how long it took.
 *
 * @example twoSteps(play(called, ['why', 'rule', 'queue-again'])).tooSoon // => true
 */
export function twoSteps({ steps }: Pick<Play, 'steps'>): TwoSteps {
  const first = steps.findIndex(({ choice }) => choice.act === 'solve')
  const before = Object.fromEntries(acts.map((act) => [act, 0])) as Record<Act, number>
  for (const { choice } of first < 0 ? steps : steps.slice(0, first)) if (choice.act) before[choice.act] += 1
  const at = steps[first]
  return {
    solving: at ? { step: first + 1, calm: at.before.calm ?? 0, trust: at.before.trust ?? 0 } : null,
    before,
    tooSoon: at !== undefined && before.listen + before.acknowledge === 0,
  }
}

/** How far a step moved calm or trust, whichever moved further; negative where it fell. */
export function swing({ before, after }: Pick<Step, 'before' | 'after'>): number {
  const moves = (['calm', 'trust'] as const).map((name) => (after[name] ?? 0) - (before[name] ?? 0))
  return moves.reduce((most, move) => (Math.abs(move) > Math.abs(most) ? move : most), 0)
}

/** The places of the turning points of a play, from 0. */
export function turningPoints({ steps }: Pick<Play, 'steps'>): number[] {
  return steps.flatMap((step, at) => (Math.abs(swing(step)) >= turning ? [at] : []))
}

/** The promises of a play that stand open: at its end, they were broken. @returns their ids */
export function openPromises({ promises }: Pick<Play, 'promises'>): string[] {
  return Object.keys(promises).filter((id) => promises[id] === 'open')
}

export interface CurvePoint {
  /** Choices made so far. */
  step: number
  calm: number
  trust: number
  /** What the choice that led here did; none at the beginning. */
  act?: Act
  turning: boolean
}

/** Calm and trust at the beginning and after every choice. */
export function curveOf({ steps, values }: Pick<Play, 'steps' | 'values'>): CurvePoint[] {
  const start = steps[0]?.before ?? values
  return [
    { step: 0, calm: start.calm ?? 0, trust: start.trust ?? 0, turning: false },
    ...steps.map((step, at) => ({
      step: at + 1,
      calm: step.after.calm ?? 0,
      trust: step.after.trust ?? 0,
      ...(step.choice.act ? { act: step.choice.act } : {}),
      turning: Math.abs(swing(step)) >= turning,
    })),
  ]
}
