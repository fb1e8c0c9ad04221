let latest = 0

/**
 * The time for a new record, in milliseconds since 1970. It never runs backwards: on a device whose clock was set
 * back, what is done now still does not look older than what was done before.
 */
export function now(): number {
  saw(Date.now())
  return latest
}

/** Tells the clock of a stamp found in a saved record. */
export function saw(at: number): void {
  latest = Math.max(latest, at)
}
