import { type Clock, elapsed, pause, resume, start, stopped } from '@/slides/deck/clock'
import { indexOf, type Move, move, type Outline, type Position } from '@/slides/deck/outline'
import { emptyTally, type Tally, type TallyAct, withTally } from '@/slides/deck/tally'

/** A line of the pen: points as shares of the slide's width and height, 0 to 1, so that it lies alike on any screen. */
export type Stroke = [x: number, y: number][]

/** The part of the slide that fills the screen: its middle, as shares of width and height, and how many times larger. */
export interface Zoom {
  x: number
  y: number
  scale: number
}

/**
 * All that a window has to know to show what the room shows: always sent whole, never as a change, so that a message lost
 * or doubled does no harm. What a learner-facing unit shows is not in here: units mirror themselves (`unitState`).
 *
 * Saved under `deck:<session>:state`. When a deck changes, a slide that is gone counts as the first, and what was kept
 * for it stays unread until the session is cleared away, twelve hours after its last move.
 */
export interface Snapshot extends Position {
  v: 1
  /** `module/lesson` on screen. */
  deck: string
  /** Rises when another window takes over; within it, `seq` with every change. */
  epoch: number
  seq: number
  /** The window that drives. */
  driver: string
  /** A presenter has driven it: worth going on with. */
  presented: boolean
  screen: 'slide' | 'black' | 'white'
  theme: 'system' | 'light' | 'dark'
  clock: Clock
  /** Milliseconds presented when this deck, and this slide, came on. */
  deckSince: number
  slideSince: number
  /** Milliseconds presented on each slide, earlier visits only, by `slideKey`. */
  spent: Record<string, number>
  /** Slides of this deck that the group is not shown. */
  hidden: string[]
  /** By `slideKey`. */
  strokes: Record<string, Stroke[]>
  tallies: Record<string, Tally>
  /** People in the room, 0 when not counted. */
  people: number
  zoom: Zoom | null
  /** The address on screen as a QR code, over the slide; empty: none. */
  card: string
  /** The agenda being run, and the item of it. */
  agenda?: { id: string; item: string } | undefined
  /** When it was last changed, milliseconds since 1970. */
  at: number
}

export type Action =
  | { do: Move }
  | { do: 'go'; slide: string; step?: number }
  | { do: 'screen'; screen: Snapshot['screen']; pause?: boolean }
  | { do: 'start' | 'pause' | 'resume' | 'reset' }
  | { do: 'theme'; theme: Snapshot['theme'] }
  | { do: 'stroke'; stroke: Stroke }
  | { do: 'unstroke' | 'unstroke-all' }
  | { do: 'zoom'; zoom: Zoom | null }
  | { do: 'tally'; options: number; act: TallyAct }
  | { do: 'people'; people: number }
  | { do: 'card'; card: string }
  | { do: 'deck'; deck: string; slide: string; hidden: string[]; agenda: Snapshot['agenda'] }

/** A session that has not begun. */
export function fresh(deck: string, slide: string, driver: string, now: number): Snapshot {
  return {
    v: 1,
    deck,
    epoch: 0,
    seq: 0,
    driver,
    presented: false,
    slide,
    step: 0,
    screen: 'slide',
    theme: 'system',
    clock: stopped,
    deckSince: 0,
    slideSince: 0,
    spent: {},
    hidden: [],
    strokes: {},
    tallies: {},
    people: 0,
    zoom: null,
    card: '',
    at: now,
  }
}

/** The name of a slide over all decks of an agenda. @example slideKey({ deck: 'gaps/gap-5', slide: 'start' }) // => 'gaps/gap-5#start' */
export function slideKey({ deck, slide }: Pick<Snapshot, 'deck' | 'slide'>): string {
  return `${deck}#${slide}`
}

const moves: readonly string[] = ['next', 'back', 'first', 'last', 'skip'] satisfies Move[]
const isMove = (name: Action['do']): name is Move => moves.includes(name)

/**
 * The snapshot after an action. Of a deck on a black or white screen, a move only brings the slide back. The watch starts
 * with the first move. Gives back the same snapshot when nothing changes.
 *
 * @example reduce(fresh('gaps/gap-5', 'start', 'w1', 0), { do: 'next' }, outline, 1000).clock.startedAt // => 1000
 */
export function reduce(was: Snapshot, action: Action, outline: Outline, now: number): Snapshot {
  const key = slideKey(was)
  const shown = outline.filter(({ id }) => !was.hidden.includes(id))
  if (isMove(action.do)) {
    if (was.screen !== 'slide') return lit(was, now)
    return arrive(was, move(shown, was, action.do), now)
  }
  switch (action.do) {
    case 'go':
      if (was.screen !== 'slide') return arrive(lit(was, now), placeOf(shown, action), now)
      return arrive(was, placeOf(shown, action), now)
    case 'screen':
      if (action.screen === 'slide' || action.screen === was.screen) return lit(was, now)
      return { ...was, screen: action.screen, clock: action.pause ? pause(was.clock, now, true) : was.clock }
    case 'start':
      return { ...was, clock: start(was.clock, now) }
    case 'pause':
      return { ...was, clock: pause(was.clock, now) }
    case 'resume':
      return { ...was, clock: resume(was.clock, now) }
    case 'reset':
      return { ...was, clock: stopped, deckSince: 0, slideSince: 0, spent: {} }
    case 'theme':
      return { ...was, theme: action.theme }
    case 'stroke':
      return { ...was, strokes: { ...was.strokes, [key]: [...(was.strokes[key] ?? []), action.stroke] } }
    case 'unstroke':
      return { ...was, strokes: { ...was.strokes, [key]: (was.strokes[key] ?? []).slice(0, -1) } }
    case 'unstroke-all':
      return { ...was, strokes: { ...was.strokes, [key]: [] } }
    case 'zoom':
      return { ...was, zoom: action.zoom }
    case 'tally': {
      const tally = withTally(was.tallies[key] ?? emptyTally(action.options), action.act)
      return { ...was, tallies: { ...was.tallies, [key]: tally } }
    }
    case 'people':
      return { ...was, people: Math.min(9999, Math.max(0, Math.round(action.people) || 0)) }
    case 'card':
      return { ...was, card: action.card }
    case 'deck': {
      const left = leave(was, now)
      const { deck, slide, hidden, agenda } = action
      return { ...left, deck, slide, step: 0, hidden, agenda, zoom: null, card: '', deckSince: elapsed(was.clock, now), slideSince: elapsed(was.clock, now) }
    }
    default:
      return was
  }
}

function placeOf(outline: Outline, { slide, step = 0 }: { slide: string; step?: number }): Position {
  const found = outline[indexOf(outline, slide)]
  return { slide: found?.id ?? slide, step: Math.min(Math.max(0, step), found?.steps ?? 0) }
}

function arrive(was: Snapshot, to: Position, now: number): Snapshot {
  if (to.slide === was.slide && to.step === was.step) return was
  const begun = { ...was, clock: start(was.clock, now) }
  if (to.slide === was.slide) return { ...begun, step: to.step }
  return { ...leave(begun, now), ...to, zoom: null, card: '', slideSince: elapsed(begun.clock, now) }
}

/** Writes down how long the slide that is left was on. */
function leave(was: Snapshot, now: number): Snapshot {
  const key = slideKey(was)
  return { ...was, spent: { ...was.spent, [key]: (was.spent[key] ?? 0) + elapsed(was.clock, now) - was.slideSince } }
}

function lit(was: Snapshot, now: number): Snapshot {
  if (was.screen === 'slide') return was
  return { ...was, screen: 'slide', clock: was.clock.byScreen ? resume(was.clock, now) : was.clock }
}

/**
 * Whether one snapshot is to be believed over another. Of two windows that took over at the same moment, the one whose
 * name sorts later stays; which of them does not matter, that both agree does.
 */
export function isNewer(one: Snapshot, other: Snapshot): boolean {
  if (one.epoch !== other.epoch) return one.epoch > other.epoch
  if (one.seq !== other.seq) return one.seq > other.seq
  return one.driver > other.driver
}

/** Whether a value read from storage or another window can be shown. */
export function isSnapshot(value: unknown): value is Snapshot {
  const it = value as Snapshot | null
  return (
    it?.v === 1 &&
    [it.deck, it.driver, it.slide, it.card].every((text) => typeof text === 'string') &&
    [it.epoch, it.seq, it.step, it.deckSince, it.slideSince, it.people, it.at].every(Number.isFinite) &&
    ['slide', 'black', 'white'].includes(it.screen) &&
    ['system', 'light', 'dark'].includes(it.theme) &&
    [it.clock, it.spent, it.strokes, it.tallies].every((part) => typeof part === 'object' && part !== null) &&
    Array.isArray(it.hidden) &&
    (it.zoom === null || Number.isFinite(it.zoom?.scale))
  )
}
