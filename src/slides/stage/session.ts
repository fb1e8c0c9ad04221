import { atom } from 'nanostores'
import type { Outline } from '@/slides/deck/outline'
import { act as actIn, giveUp, hello, isDriven, type Message, type Peer, type Role, receive, type Turn, takeOver as takeOverIn, tick } from '@/slides/deck/peer'
import { type Action, fresh, isSnapshot, reduce, type Snapshot } from '@/slides/deck/snapshot'
import { prefix, read, write } from '@/stores/engine'

/**
 * One window of a session: what it knows, what it sends to the others, what it leaves for the next time. The windows talk
 * over a BroadcastChannel of the session's name; the snapshot is also stored, so that all of them may be closed.
 */

/** So long a new window waits for one that drives, and an audience window for an answer. */
const answerIn = 250

const stateKey = (session: string) => `deck:${session}:state`

/** What a session has left behind, if it can be shown. */
export function storedSnapshot(session: string): Snapshot | undefined {
  try {
    const value = JSON.parse(read(stateKey(session)) ?? 'null')
    return isSnapshot(value) ? value : undefined
  } catch {
    return undefined
  }
}

/** A name for a session or a window; needs no secure context. */
export function newName(): string {
  return [...crypto.getRandomValues(new Uint8Array(6))].map((byte) => byte.toString(36)).join('')
}

/** The session in the address, if it can be one. */
export function sessionInAddress(): string | undefined {
  return /[?&]s=([a-z0-9]{4,24})(&|$)/.exec(location.search)?.[1]
}

/**
 * Opens a session in this window.
 *
 * @param slide where a session that is new begins
 */
export function openSession({ session, role, deck, outline, slide }: { session: string; role: Role; deck: string; outline: Outline; slide: string }) {
  const id = newName()
  const step = (snapshot: Snapshot, action: Action) => {
    const now = Date.now()
    const next = reduce(snapshot, action, outline, now)
    return next === snapshot ? snapshot : { ...next, at: now }
  }
  const known = storedSnapshot(session)
  const $peer = atom<Peer>({ id, role, snapshot: known ?? fresh(deck, slide, '', Date.now()), others: {} })
  /** Where the driver's laser points. */
  const $point = atom<[number, number] | null>(null)
  const channel = 'BroadcastChannel' in window ? new BroadcastChannel(`${prefix}deck:${session}`) : undefined
  /** Actions of the time before it is known who drives. */
  let early: Action[] | undefined = []

  function save() {
    write(stateKey(session), JSON.stringify($peer.get().snapshot))
  }

  function play({ peer, send }: Turn) {
    const changed = peer.snapshot !== $peer.get().snapshot
    $peer.set(peer)
    // The room first: writing takes longer than telling.
    for (const message of send) channel?.postMessage(message)
    if (changed && peer.snapshot.driver === id) save()
  }

  function act(action: Action) {
    if (early) return void early.push(action)
    const asked = $peer.get()
    const turn = actIn(asked, action, step)
    play(turn)
    if (!turn.send.some(({ kind }) => kind === 'ask')) return
    const { snapshot } = asked
    setTimeout(() => {
      // An answer would have been another snapshot. None came: this window drives itself.
      if ($peer.get().snapshot !== snapshot || !isDriven($peer.get())) return
      $peer.set(giveUp($peer.get()))
      act(action)
    }, answerIn * 4)
  }

  channel?.addEventListener('message', ({ data }: MessageEvent<Message>) => {
    if (typeof data?.kind !== 'string' || (data.kind === 'state' && !isSnapshot(data.snapshot))) return
    if (data.kind === 'point' && data.from === $peer.get().snapshot.driver) $point.set(data.at)
    play(receive($peer.get(), data, step))
  })
  /** Those who would have answered have: what was done in the meantime is done now. */
  function settle() {
    if (!early) return
    const actions = early
    early = undefined
    if (role === 'presenter' && !isDriven($peer.get())) play(takeOverIn($peer.get()))
    for (const action of actions) act(action)
  }
  addEventListener('pagehide', () => {
    // Whoever leaves at once (P for the other view) takes along what was pressed before.
    settle()
    channel?.postMessage({ kind: 'bye', from: id, role } satisfies Message)
  })
  channel?.postMessage(hello($peer.get()))
  setTimeout(settle, answerIn)
  if (!known) save()
  if (role === 'presenter') setInterval(() => play(tick($peer.get())), 1000)

  return {
    session,
    $peer,
    $point,
    act,
    takeOver: () => play(takeOverIn($peer.get())),
    point(at: [number, number] | null) {
      $point.set(at)
      channel?.postMessage({ kind: 'point', from: id, role, at } satisfies Message)
    },
  }
}
