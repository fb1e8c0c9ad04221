import { type Action, isNewer, type Snapshot } from '@/slides/deck/snapshot'

/**
 * How the windows of one session agree, as a pure machine: a message comes in, the peer changes, messages go out. One
 * window drives; the others show its snapshot, and what is pressed in them is asked of it. The one that takes over raises
 * the epoch, and every snapshot of the one before is old from then on.
 *
 * Nothing depends on every message arriving, arriving once or in order: snapshots are whole, and whoever hears an old one
 * answers with the newer (the property tests lose, double and shuffle).
 */
export type Role = 'presenter' | 'audience'

export type Message =
  /** A window has opened: who is there? */
  | { kind: 'hello'; from: string; role: Role }
  | { kind: 'here'; from: string; role: Role }
  /** Asked every second by presenters: an audience window answers in its handler, for timers of hidden windows are held back. */
  | { kind: 'ping'; from: string; role: Role }
  | { kind: 'state'; from: string; role: Role; snapshot: Snapshot }
  | { kind: 'ask'; from: string; role: Role; action: Action }
  /** Where the laser points, as shares of the slide; null: nowhere. Not part of the snapshot: it is over in a second. */
  | { kind: 'point'; from: string; role: Role; at: [x: number, y: number] | null }
  | { kind: 'bye'; from: string; role: Role }

export interface Peer {
  id: string
  role: Role
  snapshot: Snapshot
  /** The other windows by id; `missed`: pings without an answer. */
  others: Record<string, { role: Role; missed: number }>
}

export interface Turn {
  peer: Peer
  send: Message[]
}

type Reduce = (snapshot: Snapshot, action: Action) => Snapshot

/** So many pings without an answer, and a window counts as gone. */
const patience = 3

/** Whether this window drives. */
export function drives({ id, snapshot }: Peer): boolean {
  return snapshot.driver === id
}

/** Whether another window drives and answers. A presenter gives way to presenters only. */
export function isDriven({ id, role, snapshot, others }: Peer): boolean {
  const driver = snapshot.driver === id ? undefined : others[snapshot.driver]
  return !!driver && (role === 'audience' || driver.role === 'presenter')
}

/** Whether the room sees the deck: some audience window answers. */
export function hasAudience({ others }: Peer): boolean {
  return Object.values(others).some(({ role, missed }) => role === 'audience' && missed < patience)
}

/** What a window says when it opens. */
export function hello({ id, role }: Peer): Message {
  return { kind: 'hello', from: id, role }
}

/** A second has passed: asks who is there, and gives up those who do not answer. */
export function tick(peer: Peer): Turn {
  const others = Object.fromEntries(
    Object.entries(peer.others)
      .map(([id, other]) => [id, { ...other, missed: other.missed + 1 }] as const)
      .filter(([, { missed }]) => missed <= patience),
  )
  return { peer: { ...peer, others }, send: [{ kind: 'ping', from: peer.id, role: peer.role }] }
}

/**
 * What a window makes of a message.
 *
 * @param reduce what an action does to a snapshot, in a window that drives
 */
export function receive(peer: Peer, message: Message, reduce: Reduce): Turn {
  const { from, role, kind } = message
  if (from === peer.id) return { peer, send: [] }
  const others = { ...peer.others, [from]: { role, missed: 0 } }
  if (kind === 'bye') delete others[from]
  const heard = { ...peer, others }
  const state = (): Message => ({ kind: 'state', from: peer.id, role: peer.role, snapshot: heard.snapshot })
  switch (kind) {
    case 'hello':
      // Also a window that does not drive answers: it may be the only one left that knows.
      return { peer: heard, send: [{ kind: 'here', from: peer.id, role: peer.role }, state()] }
    case 'ping':
      return { peer: heard, send: [{ kind: 'here', from: peer.id, role: peer.role }] }
    case 'state':
      if (isNewer(message.snapshot, peer.snapshot)) return { peer: { ...heard, snapshot: message.snapshot }, send: [] }
      return { peer: heard, send: isNewer(peer.snapshot, message.snapshot) ? [state()] : [] }
    case 'ask':
      return drives(heard) ? act(heard, message.action, reduce) : { peer: heard, send: [] }
    default:
      return { peer: heard, send: [] }
  }
}

/**
 * Something was pressed in this window. One that drives does it; an audience window asks the one that does, or, when none
 * answers, drives from now on; a second presenter does nothing until it takes over.
 */
export function act(peer: Peer, action: Action, reduce: Reduce): Turn {
  if (!drives(peer) && isDriven(peer)) {
    return { peer, send: peer.role === 'audience' ? [{ kind: 'ask', from: peer.id, role: peer.role, action }] : [] }
  }
  const driving = drives(peer) ? peer : takeOver(peer).peer
  const snapshot = reduce(driving.snapshot, action)
  if (snapshot === peer.snapshot) return { peer, send: [] }
  return spread({ ...driving, snapshot: { ...snapshot, seq: driving.snapshot.seq + 1 } })
}

/** This window drives from now on. */
export function takeOver(peer: Peer): Turn {
  if (drives(peer)) return { peer, send: [] }
  return spread({
    ...peer,
    snapshot: { ...peer.snapshot, epoch: peer.snapshot.epoch + 1, seq: 0, driver: peer.id, presented: peer.snapshot.presented || peer.role === 'presenter' },
  })
}

/** The driver did not answer what was asked: it is given up. */
export function giveUp(peer: Peer): Peer {
  const { [peer.snapshot.driver]: _, ...others } = peer.others
  return { ...peer, others }
}

function spread(peer: Peer): Turn {
  return { peer, send: [{ kind: 'state', from: peer.id, role: peer.role, snapshot: peer.snapshot }] }
}
