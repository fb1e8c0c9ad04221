import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { fresh, outcome } from '@/models/attempt'
import { saveDraft, saveScore, saveSure, showAnswer, takeHint, tryAgain } from '@/stores/answering'
import { $changes, attempt, clearAnswers, clearAttempt, outcomes, record, setMoved } from '@/stores/answers'
import { $trouble } from '@/stores/engine'
import { setPlace } from '@/stores/place'
import { type Device, storedIn, useDevice } from '@/stores/test-device'

const ask = { id: 'gaps/gap-5/sign', rev: 1, tries: 2, hints: 1 }
const wrong = { earned: 0, possible: 1 }
const right = { earned: 1, possible: 1 }

let device: Device

beforeEach(() => {
  vi.useFakeTimers()
  vi.setSystemTime(1_000_000)
  setMoved({})
  device = useDevice()
})

afterEach(() => {
  vi.runAllTimers()
  vi.useRealTimers()
})

describe('the record of a question', () => {
  test('is one store, under a key of its own', () => {
    expect(attempt(ask.id, 1)).toBe(attempt(ask.id, 1))
    saveDraft(ask, 'b')
    expect(storedIn(device, 'q:gaps/gap-5/sign')).toEqual({ ...fresh(1), draft: 'b' })
  })

  test('given in a deck is kept apart from the learner’s own', () => {
    saveDraft(ask, 'b')
    setPlace('deck:s1')
    saveDraft(ask, 'a')
    setPlace('lesson')
    expect(attempt(ask.id, 1).get().draft).toBe('b')
    expect(storedIn(device, 'deck:s1:q:gaps/gap-5/sign')).toEqual({ ...fresh(1), draft: 'a' })
    expect(outcomes([ask.id])).toEqual({ [ask.id]: 'started' })
  })

  test('goes from draft to hint to check to another round', () => {
    saveDraft(ask, 'b')
    takeHint(ask)
    takeHint(ask)
    saveSure(ask, 'sure')
    saveScore(ask, 'b', wrong)
    vi.setSystemTime(2_000_000)
    saveScore(ask, 'a', right)
    tryAgain(ask)
    const first = { answer: 'b', ...wrong, at: 1_000_000, sure: 'sure' }
    const last = { answer: 'a', ...right, at: 2_000_000 }
    const log = [
      { at: 1_000_000, share: 0, try: 1, sure: 'sure', hints: 1 },
      { at: 2_000_000, share: 1, try: 2, hints: 1 },
    ]
    const expected = { ...fresh(1), hints: 1, first, last, log, best: right, again: true }
    expect(attempt(ask.id, 1).get()).toEqual(expected)
    expect(storedIn(device, 'q:gaps/gap-5/sign')).toEqual(expected)
  })

  test('says that the answer was shown', () => {
    showAnswer(ask)
    expect(outcome(attempt(ask.id, 1).get())).toBe('shown')
  })

  test('is gone when it is cleared, stored and on the page', () => {
    saveScore(ask, 'b', wrong)
    clearAttempt(ask)
    expect(attempt(ask.id, 1).get()).toEqual(fresh(1))
    expect(device.items.size).toBe(0)
  })

  test('of a revised question starts anew and says what had been answered', () => {
    saveScore(ask, 'b', wrong)
    saveScore({ ...ask, id: 'gaps/gap-5/other' }, 'c', right)
    expect(attempt(ask.id, 2).get()).toEqual({ ...fresh(2), before: { rev: 1, answer: 'b' } })
    expect(outcome(attempt('gaps/gap-5/other', 1).get())).toBe('right')
    expect(storedIn(device, 'q:gaps/gap-5/sign')).toMatchObject({ rev: 1 })
    saveScore({ ...ask, rev: 2 }, 'a', right)
    expect(storedIn(device, 'q:gaps/gap-5/sign')).toMatchObject({ rev: 2, first: { answer: 'a' }, before: { rev: 1, answer: 'b' } })
  })

  test('that makes no sense is set aside, and the question can be answered', () => {
    device = useDevice({ 'q:gaps/gap-5/broken': { ...fresh(1), tries: 'two' } })
    saveScore({ ...ask, id: 'gaps/gap-5/broken' }, 'a', right)
    expect(storedIn(device, 'aside:q:gaps/gap-5/broken')).toMatchObject({ tries: 'two' })
    expect(storedIn(device, 'q:gaps/gap-5/broken')).toMatchObject({ tries: 1 })
    expect($trouble.get()).toEqual([{ code: 'corrupted', key: 'q:gaps/gap-5/broken' }])
  })

  test('is kept for this page when storage is blocked or full', () => {
    device.blocked = true
    saveScore(ask, 'b', wrong)
    expect(attempt(ask.id, 1).get().first?.answer).toBe('b')
    device = useDevice()
    device.quota = 0
    saveScore(ask, 'c', wrong)
    saveScore(ask, 'a', right)
    expect(attempt(ask.id, 1).get()).toMatchObject({ tries: 2, first: { answer: 'c' }, best: right })
    expect(outcomes([ask.id])).toEqual({ [ask.id]: 'right' })
  })
})

describe('two tabs', () => {
  test('that answer different questions keep both answers', () => {
    const other = device.tab().storage
    saveScore(ask, 'b', wrong)
    other.setItem('service-advantage:q:gaps/gap-5/other', JSON.stringify({ ...fresh(1), draft: 'x' }))
    saveDraft({ id: 'gaps/gap-5/third', rev: 1 }, 'y')
    expect(outcomes([ask.id, 'gaps/gap-5/other', 'gaps/gap-5/third'])).toEqual({
      [ask.id]: 'wrong',
      'gaps/gap-5/other': 'started',
      'gaps/gap-5/third': 'started',
    })
  })

  test('that answer the same question keep the first try that was saved, though its event is still on its way', () => {
    const stop = attempt(ask.id, 1).listen(() => {})
    device.late = true
    const theirs = { ...fresh(1), tries: 1, first: { answer: 'c', ...wrong, at: 5 }, last: { answer: 'c', ...wrong, at: 5 }, best: wrong }
    device.tab().storage.setItem('service-advantage:q:gaps/gap-5/sign', JSON.stringify(theirs))
    saveScore(ask, 'a', right)
    device.deliver()
    expect(attempt(ask.id, 1).get()).toMatchObject({ tries: 2, first: { answer: 'c' }, last: { answer: 'a' }, best: right })
    stop()
  })
})

describe('a question that moved', () => {
  const old = { ...fresh(1), draft: 'b' }

  test('takes its record along', () => {
    device = useDevice({ 'q:gaps/old/sign': old })
    setMoved({ 'gaps/old/sign': ask.id })
    expect(attempt(ask.id, 1).get()).toEqual(old)
    expect([...device.items.keys()]).toEqual(['service-advantage:q:gaps/gap-5/sign'])
  })

  test('that moved twice takes it along from either place', () => {
    device = useDevice({ 'q:a/a/a': old, 'q:b/b/c': { ...fresh(1), draft: 'z' } })
    setMoved({ 'a/a/a': 'b/b/b', 'b/b/b': ask.id, 'b/b/c': 'c/c/c' })
    expect(outcomes([ask.id, 'a/a/a', 'b/b/b', 'c/c/c'])).toEqual({ [ask.id]: 'started', 'a/a/a': 'untouched', 'b/b/b': 'untouched', 'c/c/c': 'started' })
  })

  test('tells a store that is on the page already', () => {
    device = useDevice({ 'q:gaps/old/sign': old })
    const stop = attempt(ask.id, 1).listen(() => {})
    setMoved({ 'gaps/old/sign': ask.id })
    expect(attempt(ask.id, 1).get()).toEqual(old)
    stop()
  })

  test('keeps the record it has under the new id', () => {
    device = useDevice({ 'q:gaps/old/sign': old, 'q:gaps/gap-5/sign': { ...fresh(1), draft: 'new' } })
    setMoved({ 'gaps/old/sign': ask.id })
    expect(attempt(ask.id, 1).get().draft).toBe('new')
    expect(storedIn(device, 'q:gaps/old/sign')).toEqual(old)
  })

  test('keeps the old record until the new one is stored', () => {
    device = useDevice({ 'q:gaps/old/sign': old })
    device.quota = 0
    setMoved({ 'gaps/old/sign': ask.id })
    expect(attempt(ask.id, 1).get()).toEqual(old)
    expect([...device.items.keys()]).toEqual(['service-advantage:q:gaps/old/sign'])
  })

  test('in a circle hangs nothing', () => {
    device = useDevice({ 'q:a/a/a': old })
    setMoved({ 'a/a/a': 'b/b/b', 'b/b/b': 'c/c/c', 'c/c/c': 'b/b/b' })
    expect([...device.items.values()]).toEqual([JSON.stringify(old)])
  })
})

describe('looking at many questions', () => {
  test('counts a record of another revision as untouched when the revision is known', () => {
    saveScore(ask, 'a', right)
    expect(outcomes([ask.id, { id: ask.id, rev: 1 }])).toEqual({ [ask.id]: 'right' })
    expect(outcomes([{ id: ask.id, rev: 2 }])).toEqual({ [ask.id]: 'untouched' })
    expect(record({ id: ask.id })?.first?.answer).toBe('a')
    expect(record({ id: 'gaps/gap-5/none' })).toBeUndefined()
  })

  test('is worth it again whenever an answer changes here or elsewhere', () => {
    const seen: number[] = []
    const start = $changes.get()
    const stop = $changes.listen((count) => seen.push(count - start))
    saveDraft(ask, 'b')
    device.tab().storage.setItem('service-advantage:q:a/b/c', JSON.stringify(fresh(1)))
    device.tab().storage.setItem('service-advantage:settings', '{"v":1,"theme":"dark"}')
    stop()
    expect(seen).toEqual([1, 2])
  })
})

test('clearing a lesson takes its answers alone, also those still under an old id', () => {
  for (const id of ['gaps/gap-5/a', 'gaps/gap-5/b', 'gaps/gap-51/a', 'gaps/old/a']) saveScore({ ...ask, id }, 'a', right)
  setMoved({ 'gaps/old/a': 'gaps/gap-5/a' })
  const stop = attempt('gaps/gap-5/b', 1).listen(() => {})
  clearAnswers('gaps/gap-5')
  expect([...device.items.keys()]).toEqual(['service-advantage:q:gaps/gap-51/a'])
  expect(attempt('gaps/gap-5/b', 1).get()).toEqual(fresh(1))
  stop()
})

test('on a device whose clock was set back, a new check is not older than a stored one', () => {
  const last = { answer: 'b', ...wrong, at: 9_000_000 }
  device = useDevice({ 'q:gaps/gap-5/sign': { ...fresh(1), tries: 1, first: last, last, best: wrong } })
  saveScore(ask, 'a', right)
  expect(attempt(ask.id, 1).get().last?.at).toBe(9_000_000)
})
