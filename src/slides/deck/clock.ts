/** A stopwatch as moments, so that nothing has to tick: a reload, a sleeping tab or a crash loses none of it. Milliseconds since 1970. */
export interface Clock {
  startedAt: number | null
  /** Since when it stands still. */
  pausedAt: number | null
  /** Milliseconds of earlier pauses. */
  paused: number
  /** Stopped by the black screen, and goes on with it. */
  byScreen: boolean
}

export const stopped: Clock = { startedAt: null, pausedAt: null, paused: 0, byScreen: false }

/** Starts it, once. @example start(stopped, 1000) // => { startedAt: 1000, pausedAt: null, paused: 0, byScreen: false } */
export function start(clock: Clock, now: number): Clock {
  return clock.startedAt === null ? { ...clock, startedAt: now } : clock
}

/** Holds it; the time until it goes on counts as questions and answers. */
export function pause(clock: Clock, now: number, byScreen = false): Clock {
  return clock.startedAt === null || clock.pausedAt !== null ? clock : { ...clock, pausedAt: now, byScreen }
}

/** Lets it go on. */
export function resume(clock: Clock, now: number): Clock {
  return clock.pausedAt === null ? clock : { ...clock, pausedAt: null, paused: clock.paused + now - clock.pausedAt, byScreen: false }
}

/** Milliseconds presented, pauses left out. @example elapsed({ startedAt: 0, pausedAt: 90, paused: 10, byScreen: false }, 500) // => 80 */
export function elapsed({ startedAt, pausedAt, paused }: Clock, now: number): number {
  return startedAt === null ? 0 : Math.max(0, (pausedAt ?? now) - startedAt - paused)
}

/** Milliseconds paused: questions and answers. */
export function pausedFor({ pausedAt, paused }: Clock, now: number): number {
  return paused + (pausedAt === null ? 0 : now - pausedAt)
}
