/**
 * A trainer's agenda: lessons and breaks in the order they are held. An agenda names lessons and slides by their ids and
 * holds nothing of them, so it is the same in both languages and outlives a change of the course: what it names that is no
 * longer there is kept, told and skipped.
 */
export interface Agenda {
  v: 1
  /** `[a-z0-9]{6,}`. */
  id: string
  title: string
  /** When it begins, `HH:MM`. */
  start: string
  /** When it is meant to be over, `HH:MM`; at or before `start` it is the next day. Left out: nobody minds. */
  end?: string
  items: AgendaItem[]
}

export interface LessonItem {
  kind: 'lesson'
  /** Unique in the agenda. */
  id: string
  /** `gaps/gap-5`. */
  scope: string
  /** Where it takes other than planned. */
  minutes?: number
  /** Ids of slides this group is not shown. */
  hidden: string[]
  /** Slide id -> the trainer's own note, plain text. */
  notes: Record<string, string>
}

export interface BreakItem {
  kind: 'break'
  /** Unique in the agenda. */
  id: string
  minutes: number
  /** Empty: a break like any other. */
  label: string
}

export type AgendaItem = LessonItem | BreakItem

/** A slide as the index of decks has it. */
export interface DeckSlide {
  id: string
  title: string
  /** Planned. */
  minutes: number
  /** May be left out when time is short. */
  optional: boolean
}

/** A lesson as the index of decks has it. */
export interface DeckLesson {
  title: string
  /** Address of the lesson, with a slash at its end: `present/`, `deck/`, `handout/` and `guide/` stand below it. */
  href: string
  /** Planned to teach it. */
  minutes: number
  /** In order. */
  slides: DeckSlide[]
}

/** Scope -> lesson. */
export type DeckLessons = Readonly<Record<string, DeckLesson>>

/** `/decks/<locale>.<hash>.json`: every lesson a trainer can put into an agenda, with its slides. */
export interface DeckIndex {
  /** In teaching order, each with the scopes of its lessons in order. */
  modules: { id: string; title: string; lessons: string[] }[]
  lessons: DeckLessons
}

/** What an agenda may hold: more than a training needs, and little enough for any device. */
export const most = { items: 200, title: 200, label: 200, note: 4000, minutes: 600, named: 300 } as const

const clock = /^([01]\d|2[0-3]):[0-5]\d$/
const scopeForm = /^[a-z0-9][a-z0-9-]{0,80}\/[a-z0-9][a-z0-9-]{0,80}$/
const slideForm = /^[a-z0-9][a-z0-9-]{0,80}$/
const itemForm = /^[A-Za-z0-9-]{1,40}$/

/** Whether a text is a time of day, `HH:MM`. @example isClock('24:00') // => false */
export function isClock(text: unknown): text is string {
  return typeof text === 'string' && clock.test(text)
}

/** Whether a number can be the minutes of an item: whole, 1 to 600. */
export function isMinutes(minutes: unknown): minutes is number {
  return Number.isInteger(minutes) && (minutes as number) >= 1 && (minutes as number) <= most.minutes
}

/**
 * Whether a value is an agenda through and through. For values from storage and from files: nothing is taken on trust.
 *
 * @example isAgenda({ v: 1, id: 'abc123', title: '', start: '09:00', items: [] }) // => true
 */
export function isAgenda(value: unknown): value is Agenda {
  const { v, id, title, start, end, items } = Object(value) as Agenda
  return (
    v === 1 &&
    typeof id === 'string' &&
    /^[a-z0-9]{6,40}$/.test(id) &&
    isText(title, most.title) &&
    isClock(start) &&
    (end === undefined || isClock(end)) &&
    Array.isArray(items) &&
    items.length <= most.items &&
    items.every(isItem) &&
    new Set(items.map((item) => item.id)).size === items.length
  )
}

function isItem(value: unknown): value is AgendaItem {
  const item = Object(value) as AgendaItem
  if (typeof item.id !== 'string' || !itemForm.test(item.id)) return false
  if (item.kind === 'break') return isMinutes(item.minutes) && isText(item.label, most.label)
  return (
    item.kind === 'lesson' &&
    typeof item.scope === 'string' &&
    scopeForm.test(item.scope) &&
    (item.minutes === undefined || isMinutes(item.minutes)) &&
    Array.isArray(item.hidden) &&
    item.hidden.length <= most.named &&
    item.hidden.every((slide) => typeof slide === 'string' && slideForm.test(slide)) &&
    isNotes(item.notes)
  )
}

function isNotes(value: unknown): boolean {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return false
  const notes = Object.entries(value)
  return notes.length <= most.named && notes.every(([slide, note]) => slideForm.test(slide) && isText(note, most.note))
}

function isText(value: unknown, length: number): value is string {
  return typeof value === 'string' && value.length <= length
}

/**
 * The lesson an item names, undefined where the course has it no longer. Names come from files: only the index's own
 * entries count.
 */
export function lessonOf(item: AgendaItem, lessons: DeckLessons): DeckLesson | undefined {
  return item.kind === 'lesson' && Object.hasOwn(lessons, item.scope) ? lessons[item.scope] : undefined
}

/** The slides of a lesson that this group is shown, in order. */
export function visibleSlides({ hidden }: LessonItem, { slides }: DeckLesson): DeckSlide[] {
  return slides.filter(({ id }) => !hidden.includes(id))
}

/** The trainer's own note to a slide; empty where there is none. */
export function noteOf({ notes }: LessonItem, slide: string): string {
  return (Object.hasOwn(notes, slide) && notes[slide]) || ''
}

/**
 * The lesson held after an item, and the breaks that lie between. With `lessons`, what the course no longer has, or of
 * which nothing is shown, is passed over. Null: nothing follows.
 *
 * @example nextLesson(agenda, 'a') // => { item: { kind: 'lesson', id: 'c', … }, breaks: [{ kind: 'break', id: 'b', … }] }
 */
export function nextLesson({ items }: Pick<Agenda, 'items'>, itemId: string, lessons?: DeckLessons): { item: LessonItem; breaks: BreakItem[] } | null {
  const breaks: BreakItem[] = []
  const from = items.findIndex(({ id }) => id === itemId)
  for (const item of from < 0 ? [] : items.slice(from + 1)) {
    if (item.kind === 'break') breaks.push(item)
    else if (!lessons || canHold(item, lessons)) return { item, breaks }
  }
  return null
}

/** The first lesson that can be held; null where there is none. */
export function firstLesson({ items }: Pick<Agenda, 'items'>, lessons: DeckLessons): LessonItem | null {
  return items.find((item): item is LessonItem => item.kind === 'lesson' && canHold(item, lessons)) ?? null
}

function canHold(item: LessonItem, lessons: DeckLessons): boolean {
  const lesson = lessonOf(item, lessons)
  return lesson !== undefined && visibleSlides(item, lesson).length > 0
}

/** A time of day in an agenda; `day` counts midnights since it began. */
export interface Moment {
  /** `HH:MM`. */
  time: string
  day: number
}

export interface Row {
  item: AgendaItem
  /** What it takes; 0 for what is skipped. */
  minutes: number
  /** What it would take by plan: of a lesson without what is hidden. */
  planned: number
  from: Moment
  to: Moment
  /** Undefined: a break, or a lesson the course has no longer. */
  lesson: DeckLesson | undefined
  /** Slides shown to this group. */
  shown: number
  /** Slides hidden or noted that the lesson has no longer. */
  lost: string[]
}

export interface Schedule {
  rows: Row[]
  /** In all, breaks included. */
  minutes: number
  /** Of these, breaks. */
  pauses: number
  end: Moment
  /** Minutes past the wished end, below 0 to spare; null where none is wished. */
  over: number | null
}

/**
 * When what is held. A lesson takes the minutes its item says, else those planned: the lesson's own while all its slides
 * are shown, and when some are hidden what the others are planned to take, never more than the lesson.
 *
 * @example schedule(agenda, lessons).rows[1].from // => { time: '09:40', day: 0 }
 */
export function schedule({ start, end, items }: Pick<Agenda, 'start' | 'end' | 'items'>, lessons: DeckLessons): Schedule {
  const begin = minuteOf(start)
  let at = begin
  let pauses = 0
  const rows = items.map((item): Row => {
    const lesson = lessonOf(item, lessons)
    const planned = item.kind === 'break' ? item.minutes : lesson ? plannedOf(item, lesson) : 0
    const minutes = item.kind === 'break' || lesson ? (item.minutes ?? planned) : 0
    const from = at
    at += minutes
    if (item.kind === 'break') pauses += minutes
    return {
      item,
      minutes,
      planned,
      from: momentAt(from),
      to: momentAt(at),
      lesson,
      shown: item.kind === 'lesson' && lesson ? visibleSlides(item, lesson).length : 0,
      lost: item.kind === 'lesson' && lesson ? lostOf(item, lesson) : [],
    }
  })
  const wished = end === undefined ? null : minuteOf(end) + (minuteOf(end) <= begin ? day : 0)
  return { rows, minutes: at - begin, pauses, end: momentAt(at), over: wished === null ? null : at - wished }
}

const day = 24 * 60

function minuteOf(time: string): number {
  return Number(time.slice(0, 2)) * 60 + Number(time.slice(3))
}

function momentAt(minute: number): Moment {
  const two = (n: number) => String(n).padStart(2, '0')
  return { time: `${two(Math.floor((minute % day) / 60))}:${two(minute % 60)}`, day: Math.floor(minute / day) }
}

function plannedOf(item: LessonItem, lesson: DeckLesson): number {
  const shown = visibleSlides(item, lesson)
  if (shown.length === lesson.slides.length) return lesson.minutes
  return Math.min(lesson.minutes, Math.round(shown.reduce((sum, { minutes }) => sum + minutes, 0)))
}

function lostOf({ hidden, notes }: LessonItem, { slides }: DeckLesson): string[] {
  return [...new Set([...hidden, ...Object.keys(notes)])].filter((id) => !slides.some((slide) => slide.id === id))
}
