import fc from 'fast-check'
import { describe, expect, it, test } from 'vitest'
import { type Agenda, type AgendaItem, type DeckLessons, firstLesson, isAgenda, type LessonItem, nextLesson, noteOf, schedule } from '@/models/agenda'
import { hideSlide, moveItem, withBreaks, withEnd, withItem, withLabel, withMinutes, withNote, withoutItem, withStart, withTitle } from '@/models/agenda-edit'

const slide = (id: string, minutes: number, optional = false) => ({ id, title: id, minutes, optional })
const lessons: DeckLessons = {
  'gaps/one': { title: 'One', href: '/lessons/gaps/one/', minutes: 40, slides: [slide('a', 10), slide('b', 20), slide('c', 12, true)] },
  'gaps/two': { title: 'Two', href: '/lessons/gaps/two/', minutes: 45, slides: [slide('a', 45)] },
}
const lesson = (id: string, scope: string, more: Partial<LessonItem> = {}): LessonItem => ({ kind: 'lesson', id, scope, hidden: [], notes: {}, ...more })
const pause = (id: string, minutes = 15): AgendaItem => ({ kind: 'break', id, minutes, label: '' })
const morning: Agenda = {
  v: 1,
  id: 'abc123',
  title: 'Morning',
  start: '09:00',
  items: [lesson('x', 'gaps/one'), pause('y'), lesson('z', 'gaps/two')],
}
const ids = ({ items }: Agenda) => items.map(({ id }) => id)
const times = (agenda: Agenda) => schedule(agenda, lessons).rows.map(({ from, to }) => `${from.time}–${to.time}`)

describe('a schedule', () => {
  it('gives each item its clock times, one after the other', () => {
    expect(times(morning)).toEqual(['09:00–09:40', '09:40–09:55', '09:55–10:40'])
    expect(schedule(morning, lessons)).toMatchObject({ minutes: 100, pauses: 15, end: { time: '10:40', day: 0 }, over: null })
  })

  it('lets the minutes of hidden slides fall away, and never makes a lesson longer by hiding', () => {
    expect(times(hideSlide(morning, 'x', 'b', true))[0]).toBe('09:00–09:22')
    // The slides add up to 42, the lesson is planned at 40: without two minutes of slides it is still 40.
    const uneven = { ...lessons, 'gaps/one': { ...lessons['gaps/one']!, slides: [slide('a', 10), slide('b', 31), slide('c', 1)] } }
    expect(schedule(hideSlide(morning, 'x', 'c', true), uneven).rows[0]).toMatchObject({ minutes: 40, planned: 40, shown: 2 })
  })

  it('takes the minutes the trainer gives, whatever is hidden, and says what was planned', () => {
    const longer = hideSlide(withMinutes(morning, 'x', 60), 'x', 'c', true)
    expect(schedule(longer, lessons).rows[0]).toMatchObject({ minutes: 60, planned: 30 })
    expect(times(withMinutes(longer, 'x', undefined))[0]).toBe('09:00–09:30')
  })

  it('says when midnight is passed', () => {
    const late = withStart(morning, '23:10')
    expect(schedule(late, lessons).rows.map(({ to }) => to)).toEqual([
      { time: '23:50', day: 0 },
      { time: '00:05', day: 1 },
      { time: '00:50', day: 1 },
    ])
  })

  it('says by how much it runs past the wished end, or what is to spare; an end before the start is tomorrow’s', () => {
    expect(schedule(withEnd(morning, '10:30'), lessons).over).toBe(10)
    expect(schedule(withEnd(morning, '12:00'), lessons).over).toBe(-80)
    expect(schedule(withEnd(withStart(morning, '23:00'), '00:30'), lessons).over).toBe(10)
  })

  it('keeps a lesson the course no longer has, tells it apart and gives it no time', () => {
    const odd = withItem(morning, lesson('gone', 'old/lesson', { minutes: 30 }), 0)
    const { rows, minutes } = schedule(odd, lessons)
    expect(rows[0]).toMatchObject({ lesson: undefined, minutes: 0 })
    expect(minutes).toBe(100)
  })

  it('names the slides that are gone of which something is kept', () => {
    const odd = withNote(hideSlide(morning, 'x', 'gone', true), 'x', 'lost', 'my note')
    expect(schedule(odd, lessons).rows[0]).toMatchObject({ minutes: 40, shown: 3, lost: ['gone', 'lost'] })
  })
})

describe('the next lesson', () => {
  it('comes after the breaks that lie between', () => {
    expect(nextLesson(morning, 'x')).toEqual({ item: morning.items[2], breaks: [morning.items[1]] })
    expect(nextLesson(morning, 'y')).toEqual({ item: morning.items[2], breaks: [] })
    expect(nextLesson(morning, 'z')).toBeNull()
    expect(nextLesson(morning, 'nowhere')).toBeNull()
  })

  it('is none that is gone or of which nothing is shown', () => {
    const odd = withItem(morning, lesson('gone', 'old/lesson'), 1)
    expect(nextLesson(odd, 'x')?.item.id).toBe('gone')
    expect(nextLesson(odd, 'x', lessons)?.item.id).toBe('z')
    expect(nextLesson(hideSlide(morning, 'z', 'a', true), 'x', lessons)).toBeNull()
    expect(firstLesson(withItem(morning, lesson('gone', 'old/lesson'), 0), lessons)?.id).toBe('x')
  })
})

describe('an edit', () => {
  it('moves an item, and stops at the ends', () => {
    expect(ids(moveItem(morning, 'z', 0))).toEqual(['z', 'x', 'y'])
    expect(ids(moveItem(morning, 'x', 99))).toEqual(['y', 'z', 'x'])
    expect(moveItem(morning, 'x', -5)).toBe(morning)
    expect(moveItem(morning, 'nowhere', 0)).toBe(morning)
  })

  it('puts back what was taken out, where it was; an id that is taken gets a number', () => {
    expect(withItem(withoutItem(morning, 'y'), pause('y'), 1)).toEqual(morning)
    expect(ids(withItem(morning, pause('y')))).toEqual(['x', 'y', 'z', 'y-2'])
  })

  it('hides and shows, notes and clears', () => {
    expect(hideSlide(hideSlide(morning, 'x', 'a', true), 'x', 'a', false)).toEqual(morning)
    expect(hideSlide(morning, 'y', 'a', true)).toBe(morning)
    const noted = withNote(morning, 'x', 'a', 'Ask for Ms Li’s story')
    expect(noteOf(noted.items[0] as LessonItem, 'a')).toBe('Ask for Ms Li’s story')
    expect(withNote(noted, 'x', 'a', '  ')).toEqual(morning)
    expect(noteOf(morning.items[0] as LessonItem, 'constructor')).toBe('')
  })

  it('names breaks alone, and refuses what is no time', () => {
    expect(withLabel(morning, 'y', 'Tea').items[1]).toMatchObject({ label: 'Tea' })
    expect(withLabel(morning, 'x', 'Tea')).toBe(morning)
    expect(withStart(morning, '9:00')).toBe(morning)
    expect(withMinutes(morning, 'x', 0)).toBe(morning)
    expect(withMinutes(morning, 'y', undefined)).toBe(morning)
    expect(withEnd(withEnd(morning, '12:00'), undefined)).toEqual(morning)
  })

  it('leaves the agenda before it as it was, and makes an agenda again, whatever it is', () => {
    const text = fc.string({ unit: 'grapheme', maxLength: 5000 })
    const place = fc.integer({ min: -3, max: 9 })
    const item = fc.constantFrom('x', 'y', 'z', 'gone')
    const edits = fc.array(
      fc.oneof(
        fc.tuple(item, place).map(
          ([id, to]) =>
            (was: Agenda) =>
              moveItem(was, id, to),
        ),
        fc.tuple(item, place).map(
          ([id, to]) =>
            (was: Agenda) =>
              withItem(was, lesson(id, 'gaps/two'), to),
        ),
        item.map((id) => (was: Agenda) => withoutItem(was, id)),
        fc.tuple(item, fc.option(fc.double(), { nil: undefined })).map(
          ([id, minutes]) =>
            (was: Agenda) =>
              withMinutes(was, id, minutes),
        ),
        fc.tuple(item, fc.constantFrom('a', 'b', 'lost'), fc.boolean()).map(
          ([id, name, hide]) =>
            (was: Agenda) =>
              hideSlide(was, id, name, hide),
        ),
        fc.tuple(item, text).map(
          ([id, note]) =>
            (was: Agenda) =>
              withNote(was, id, 'a', note),
        ),
        fc.tuple(item, text).map(
          ([id, label]) =>
            (was: Agenda) =>
              withLabel(was, id, label),
        ),
        text.map((title) => (was: Agenda) => withTitle(was, title)),
        fc.oneof(text, fc.constant('23:59')).map((time) => (was: Agenda) => withEnd(withStart(was, time), time)),
      ),
    )
    fc.assert(
      fc.property(edits, (all) => {
        let now = morning
        for (const edit of all) {
          const before = JSON.stringify(now)
          const next = edit(now)
          expect(JSON.stringify(now)).toBe(before)
          expect(isAgenda(JSON.parse(JSON.stringify(next)))).toBe(true)
          now = next
        }
        const { rows, minutes } = schedule(now, lessons)
        expect(rows.map((row) => row.item)).toEqual(now.items)
        expect(rows.reduce((sum, row) => sum + row.minutes, 0)).toBe(minutes)
        for (const [index, row] of rows.entries()) expect(row.from).toEqual(rows[index - 1]?.to ?? { time: now.start, day: 0 })
      }),
    )
  })
})

test('a module becomes lessons with a break before people have sat longer than an hour and a quarter', () => {
  let n = 0
  const items = withBreaks(['gaps/one', 'gaps/two', 'gaps/one', 'old/gone'], lessons, () => `i${++n}`)
  expect(items.map(({ kind }) => kind)).toEqual(['lesson', 'break', 'lesson', 'break', 'lesson', 'lesson'])
  expect(isAgenda({ ...morning, items })).toBe(true)
  expect(withBreaks([], lessons, () => 'i')).toEqual([])
})

describe('the guard', () => {
  it('takes an agenda', () => {
    expect(isAgenda(morning)).toBe(true)
    expect(isAgenda({ ...morning, end: '12:00', items: [] })).toBe(true)
  })

  it.each<[string, unknown]>([
    ['nothing', null],
    ['a list', []],
    ['a newer version', { ...morning, v: 2 }],
    ['a short id', { ...morning, id: 'abc' }],
    ['an id that is a path', { ...morning, id: '../../etc' }],
    ['a title that is none', { ...morning, title: 7 }],
    ['a title as long as a book', { ...morning, title: 'x'.repeat(201) }],
    ['a time of no day', { ...morning, start: '25:00' }],
    ['an end that is none', { ...morning, end: 'noon' }],
    ['items that are none', { ...morning, items: {} }],
    ['more items than anybody holds', { ...morning, items: Array.from({ length: 201 }, (_, n) => pause(`i${n}`)) }],
    ['the same id twice', { ...morning, items: [pause('a'), pause('a')] }],
    ['an item of another kind', { ...morning, items: [{ ...pause('a'), kind: 'film' }] }],
    ['a break of half a minute', { ...morning, items: [pause('a', 0.5)] }],
    ['a break without a label', { ...morning, items: [{ kind: 'break', id: 'a', minutes: 5 }] }],
    ['a scope that is a path', { ...morning, items: [lesson('a', 'gaps/../../x')] }],
    ['a scope that is an address', { ...morning, items: [lesson('a', 'javascript:alert(1)//x')] }],
    ['minutes as words', { ...morning, items: [{ ...lesson('a', 'gaps/one'), minutes: '30' }] }],
    ['hidden as words', { ...morning, items: [{ ...lesson('a', 'gaps/one'), hidden: 'a' }] }],
    ['notes as a list', { ...morning, items: [{ ...lesson('a', 'gaps/one'), notes: ['a'] }] }],
    ['a note that is no text', { ...morning, items: [lesson('a', 'gaps/one', { notes: { a: 1 as never } })] }],
    [
      'a note to a prototype',
      JSON.parse('{"v":1,"id":"abc123","title":"","start":"09:00","items":[{"kind":"lesson","id":"a","scope":"g/o","hidden":[],"notes":{"__proto__":"x"}}]}'),
    ],
  ])('refuses %s', (_, value) => {
    expect(isAgenda(value)).toBe(false)
  })

  it('never throws', () => {
    fc.assert(fc.property(fc.anything(), (value) => void isAgenda(value)))
    fc.assert(fc.property(fc.anything(), (value) => void isAgenda({ ...morning, items: [value] })))
  })
})
