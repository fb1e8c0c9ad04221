import type { Snapshot } from '@/slides/deck/snapshot'
import { storedSnapshot } from '@/slides/stage/session'
import { keys, remove } from '@/stores/engine'

/** A session can be gone on with for so long after its last change; then it is cleared away. */
const keptFor = 12 * 60 * 60_000

/**
 * Clears away sessions that are over, with all their units kept, and tells which presented one of this deck could be gone
 * on with: the latest.
 *
 * @example earlier('gaps/gap-5', Date.now()) // => { session: 'k3f9…', snapshot: { slide: 'three-steps', … } }
 */
export function earlier(deck: string, now: number): { session: string; snapshot: Snapshot } | undefined {
  const sessions = new Set(keys('deck:').flatMap((key) => /^deck:([a-z0-9]{4,24}):/.exec(key)?.[1] ?? []))
  let latest: { session: string; snapshot: Snapshot } | undefined
  for (const session of sessions) {
    const snapshot = storedSnapshot(session)
    if (!snapshot || now - snapshot.at > keptFor) for (const key of keys(`deck:${session}:`)) remove(key)
    else if (snapshot.presented && snapshot.deck === deck && snapshot.at > (latest?.snapshot.at ?? 0)) latest = { session, snapshot }
  }
  return latest
}
