import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Outline } from '@/slides/deck/outline'
import { act, drives, hasAudience, hello, isDriven, type Message, type Peer, type Role, receive, takeOver, tick } from '@/slides/deck/peer'
import { type Action, fresh, isNewer, reduce as reduceWith, type Snapshot } from '@/slides/deck/snapshot'

const outline: Outline = ['a', 'b', 'c', 'd', 'e'].map((id) => ({ id, title: id, steps: 1, minutes: 1, optional: false }))
const reduce = (snapshot: Snapshot, action: Action) => reduceWith(snapshot, action, outline, 1000)
const open = (id: string, role: Role, driver = ''): Peer => ({ id, role, snapshot: fresh('m/l', 'a', driver, 0), others: {} })
const place = ({ snapshot }: Peer) => `${snapshot.slide}${snapshot.step}`

/** Windows with a perfect line between them. */
class Room {
  peers: Record<string, Peer> = {}
  add(peer: Peer) {
    this.peers[peer.id] = peer
    this.carry([hello(peer)])
  }
  carry(messages: Message[]) {
    const queue = [...messages]
    for (let message = queue.shift(); message; message = queue.shift())
      for (const id of Object.keys(this.peers)) {
        if (id === message.from) continue
        const turn = receive(this.peers[id]!, message, reduce)
        this.peers[id] = turn.peer
        queue.push(...turn.send)
      }
  }
  press(id: string, action: Action) {
    const turn = act(this.peers[id]!, action, reduce)
    this.peers[id] = turn.peer
    this.carry(turn.send)
  }
  take(id: string) {
    const turn = takeOver(this.peers[id]!)
    this.peers[id] = turn.peer
    this.carry(turn.send)
  }
  places() {
    return Object.values(this.peers).map(place)
  }
}

describe('the windows of a session', () => {
  it('a presenter moves the audience, and what is pressed in front of the audience moves both', () => {
    const room = new Room()
    room.add(open('p', 'presenter'))
    room.take('p')
    room.add(open('s', 'audience'))
    room.press('p', { do: 'next' })
    room.press('s', { do: 'next' })
    expect(room.places()).toEqual(['b0', 'b0'])
    expect(room.peers['p']!.snapshot).toBe(room.peers['s']!.snapshot)
    expect(drives(room.peers['s']!)).toBe(false)
  })

  it('a second presenter moves nothing with twenty keys; after take-over the roles are swapped', () => {
    const room = new Room()
    room.add(open('p', 'presenter'))
    room.take('p')
    room.add(open('s', 'audience'))
    room.add(open('q', 'presenter'))
    for (let press = 0; press < 20; press += 1) room.press('q', { do: 'next' })
    expect(room.places()).toEqual(['a0', 'a0', 'a0'])
    expect(isDriven(room.peers['q']!)).toBe(true)
    room.take('q')
    room.press('p', { do: 'next' })
    expect(room.places()).toEqual(['a0', 'a0', 'a0'])
    room.press('q', { do: 'next' })
    expect(room.places()).toEqual(['a1', 'a1', 'a1'])
  })

  it('a window that opens late, or again, shows what the others show, also when the driver is gone', () => {
    const room = new Room()
    room.add(open('p', 'presenter'))
    room.take('p')
    room.add(open('s', 'audience'))
    room.press('p', { do: 'last' })
    delete room.peers['p']
    room.carry([{ kind: 'bye', from: 'p', role: 'presenter' }])
    room.add(open('r', 'presenter'))
    expect(place(room.peers['r']!)).toBe('e1')
    expect(isDriven(room.peers['r']!)).toBe(false)
    room.press('r', { do: 'back' })
    expect(room.places()).toEqual(['e0', 'e0'])
    expect(drives(room.peers['r']!)).toBe(true)
  })

  it('an audience window alone drives itself', () => {
    const room = new Room()
    room.add(open('s', 'audience'))
    room.press('s', { do: 'next' })
    expect(room.places()).toEqual(['a1'])
  })

  it('knows that the audience is gone after three pings without an answer, or at once when it says so', () => {
    let peer = receive({ ...open('p', 'presenter', 'p') }, { kind: 'here', from: 's', role: 'audience' }, reduce).peer
    expect(hasAudience(peer)).toBe(true)
    for (let second = 0; second < 3; second += 1) peer = tick(peer).peer
    expect(hasAudience(peer)).toBe(false)
    peer = receive(peer, { kind: 'here', from: 's', role: 'audience' }, reduce).peer
    expect(hasAudience(peer)).toBe(true)
    expect(hasAudience(receive(peer, { kind: 'bye', from: 's', role: 'audience' }, reduce).peer)).toBe(false)
  })
})

describe('lost, doubled and shuffled messages', () => {
  const actions: fc.Arbitrary<Action> = fc.oneof(
    fc.constantFrom<Action>({ do: 'next' }, { do: 'back' }, { do: 'first' }, { do: 'last' }, { do: 'screen', screen: 'black' }),
    fc.record({ do: fc.constant('go' as const), slide: fc.constantFrom('a', 'b', 'c', 'd', 'e'), step: fc.nat(1) }),
  )
  const ids = ['p', 'q', 's', 't'] as const
  const steps = fc.array(
    fc.oneof(
      fc.record({ what: fc.constant('press' as const), who: fc.constantFrom(...ids), action: actions }),
      fc.record({ what: fc.constant('take' as const), who: fc.constantFrom('p' as const, 'q' as const) }),
      fc.record({ what: fc.constant('reload' as const), who: fc.constantFrom(...ids) }),
      // Which waiting message comes next, and whether it is lost, comes, or comes twice.
      fc.record({ what: fc.constant('line' as const), which: fc.nat(1000), times: fc.constantFrom(0, 1, 1, 2) }),
    ),
    { maxLength: 80 },
  )

  it('no window ever goes back to an older snapshot, and once the line is quiet all show the same', () => {
    fc.assert(
      fc.property(steps, (list) => {
        const peers: Record<string, Peer> = {
          p: open('p', 'presenter'),
          q: open('q', 'presenter'),
          s: open('s', 'audience'),
          t: open('t', 'audience'),
        }
        let waiting: { to: string; message: Message }[] = []
        const post = (messages: Message[]) => {
          for (const message of messages) for (const to of ids) if (to !== message.from) waiting.push({ to, message })
        }
        const put = (peer: Peer, send: Message[]) => {
          const before = peers[peer.id]!.snapshot
          expect(isNewer(before, peer.snapshot)).toBe(false)
          peers[peer.id] = peer
          post(send)
        }
        const deliver = ({ to, message }: { to: string; message: Message }) => {
          const turn = receive(peers[to]!, message, reduce)
          put(turn.peer, turn.send)
        }
        for (const step of list) {
          if (step.what === 'line') {
            if (waiting.length === 0) continue
            const [next] = waiting.splice(step.which % waiting.length, 1)
            for (let time = 0; time < step.times; time += 1) deliver(next!)
          } else if (step.what === 'reload') {
            // A window keeps what the session has stored: here, what it had itself.
            peers[step.who] = { ...peers[step.who]!, others: {} }
            post([hello(peers[step.who]!)])
          } else {
            const turn = step.what === 'take' ? takeOver(peers[step.who]!) : act(peers[step.who]!, step.action, reduce)
            put(turn.peer, turn.send)
          }
        }
        waiting = []
        for (const id of ids) post([hello(peers[id]!)])
        for (let rounds = 0; waiting.length > 0; rounds += 1) {
          expect(rounds).toBeLessThan(2000)
          deliver(waiting.shift()!)
        }
        const shown = new Set(ids.map((id) => JSON.stringify(peers[id]!.snapshot)))
        expect(shown.size).toBe(1)
        expect(ids.filter((id) => drives(peers[id]!)).length).toBeLessThanOrEqual(1)
      }),
      { numRuns: 300 },
    )
  })
})
