import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { begin } from '@/models/sitting'
import { saveDraft, saveScore, showAnswer } from '@/stores/answering'
import { leftOff, lesson, markRead, markUnread, progress, resetCourse, resetLesson, sawSection } from '@/stores/lessons'
import { rateSelf, selfRating } from '@/stores/self'
import { handIn, sittings } from '@/stores/sittings'
import { type Device, storedIn, useDevice } from '@/stores/test-device'

const id = 'gaps/gap-5'
const checks = [`${id}/a`, `${id}/b`]
const right = { earned: 1, possible: 1 }

let device: Device
let time = 1_000_000

beforeEach(() => {
  vi.useFakeTimers()
  tick()
  device = useDevice()
})

afterEach(() => {
  vi.runAllTimers()
  vi.useRealTimers()
})

function tick(): number {
  time += 1000
  vi.setSystemTime(time)
  return time
}

describe('reading', () => {
  test('is saved under a key of the lesson, with the place and the time', () => {
    sawSection(id, 'no-complaints')
    markRead(id)
    expect(storedIn(device, 'lesson:gaps/gap-5')).toEqual({ v: 1, read: true, section: 'no-complaints', at: time })
    markUnread(id)
    expect(lesson(id).get()).toEqual({ v: 1, read: false, section: 'no-complaints', at: time })
  })

  test('goes on where it was left last', () => {
    expect(leftOff([id, 'gaps/gap-1'])).toBeUndefined()
    sawSection(id, 'no-complaints')
    const at = tick()
    sawSection('gaps/gap-1', 'causes')
    expect(leftOff([id, 'gaps/gap-1'])).toMatchObject({ lesson: 'gaps/gap-1', section: 'causes', at })
    tick()
    sawSection(id, 'sign')
    expect(leftOff([id, 'gaps/gap-1'])).toMatchObject({ lesson: id, section: 'sign' })
  })

  test('on a device whose clock was set back goes on where it was left last', () => {
    sawSection(id, 'sign')
    vi.setSystemTime(time - 500)
    sawSection('gaps/gap-1', 'causes')
    expect(lesson('gaps/gap-1').get().at).toBe(time)
    device = useDevice({ 'lesson:gaps/gap-2': { v: 1, read: false, section: 'a', at: time + 5000 } })
    sawSection('gaps/gap-2', 'b')
    expect(lesson('gaps/gap-2').get().at).toBe(time + 5000)
    time += 5000
  })

  test('never goes on in a lesson that no longer exists', () => {
    sawSection(id, 'sign')
    tick()
    sawSection('gaps/gone', 'sign')
    expect(leftOff([id])).toMatchObject({ lesson: id })
  })

  test.each([
    { v: 1, read: 'yes', at: 1 },
    { v: 1, read: true, at: null },
    { v: 1, read: true, at: 1, section: 7 },
  ])('that makes no sense is set aside: %o', (value) => {
    device = useDevice({ 'lesson:gaps/broken': value })
    expect(lesson('gaps/broken').get().at).toBe(0)
    expect(storedIn(device, 'aside:lesson:gaps/broken')).toEqual(value)
  })
})

describe('progress', () => {
  test('of a lesson nobody opened', () => {
    expect(progress(id, checks)).toEqual({ v: 1, done: false, answered: 0, total: 2, read: false, at: 0 })
  })

  test('counts what is answered or shown, not what is only started, and is done when all is', () => {
    saveScore({ id: `${id}/a`, rev: 1, tries: 3 }, 'b', { earned: 0, possible: 1 })
    saveDraft({ id: `${id}/b`, rev: 1 }, 'a')
    expect(progress(id, checks)).toMatchObject({ done: false, answered: 1, total: 2 })
    showAnswer({ id: `${id}/b`, rev: 1 })
    expect(progress(id, checks)).toMatchObject({ done: true, answered: 2, total: 2, read: false })
  })

  test('is done when the lesson is marked as read, whatever is answered', () => {
    markRead(id)
    expect(progress(id, checks)).toMatchObject({ done: true, answered: 0, read: true })
  })

  test('of a lesson without checks is done only when it is marked as read', () => {
    expect(progress(id, []).done).toBe(false)
    markRead(id)
    expect(progress(id, []).done).toBe(true)
  })

  test('does not count an answer to a question that was revised since', () => {
    saveScore({ id: `${id}/a`, rev: 1, tries: 3 }, 'a', right)
    expect(progress(id, [{ id: `${id}/a`, rev: 1 }]).done).toBe(true)
    expect(progress(id, [{ id: `${id}/a`, rev: 2 }])).toMatchObject({ done: false, answered: 0 })
  })
})

describe('starting over', () => {
  beforeEach(() => {
    for (const lesson of [id, 'gaps/gap-1']) {
      sawSection(lesson, 'sign')
      saveScore({ id: `${lesson}/a`, rev: 1, tries: 1 }, 'a', right)
    }
    device.items.set('service-advantage:settings', '{"v":1,"theme":"dark"}')
  })

  test('with a lesson forgets its answers and its reading', () => {
    resetLesson(id)
    expect(progress(id, checks)).toMatchObject({ done: false, answered: 0, at: 0 })
    expect(lesson(id).get().section).toBeUndefined()
    expect([...device.items.keys()].sort()).toEqual(['service-advantage:lesson:gaps/gap-1', 'service-advantage:q:gaps/gap-1/a', 'service-advantage:settings'])
  })

  test('with the course forgets all a learner did and said, also what was set aside; no settings, numbers or answers of a room', () => {
    handIn('exam', begin([], 7, time, false), { share: 0.5, counted: 4 })
    handIn('check:gaps:redo', begin([], 8, time, true), { share: 1, counted: 2 })
    rateSelf('gaps', { expected: 6, believed: 3 })
    for (const key of ['q:gaps/gap-5/b', 'lesson:gaps/gap-2', 'sitting:pretest', 'self:other']) device.items.set(`service-advantage:aside:${key}`, '{')
    const kept = ['settings', 'unit:gap-calculator', 'scenario:gap-calculator:a', 'aside:unit:gap-calculator', 'deck:q:gaps/gap-5/a', 'deck:gap-calculator']
    for (const key of kept) device.items.set(`service-advantage:${key}`, '{"v":1}')
    const seen: number[] = []
    const stop = sittings('exam').subscribe(({ past }) => seen.push(past.length))
    resetCourse()
    stop()
    expect([...device.items.keys()].sort()).toEqual(kept.map((key) => `service-advantage:${key}`).sort())
    expect(seen).toEqual([1, 0])
    expect(selfRating('gaps').get()).toMatchObject({ expected: 0, believed: 0 })
    expect(leftOff([id])).toBeUndefined()
  })
})
