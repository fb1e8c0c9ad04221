import { beforeEach, describe, expect, it, test } from 'vitest'
import { fresh } from '@/models/attempt'
import { withScore } from '@/models/attempt-steps'
import { applyMerge, exportPassport, mostBytes, type Plan, planMerge, readPassport } from '@/stores/passport'
import { type Device, storedIn, useDevice } from '@/stores/test-device'

let device: Device
const right = { earned: 1, possible: 1 }
const wrong = { earned: 0, possible: 1 }
const answered = (answer: string, points: typeof right, at: number) => withScore(fresh(1), answer, points, at, 3)
const passport = (saved: object, more: object = {}) => JSON.stringify({ course: 'service-advantage', v: 1, at: '2026-11-26T00:00:00.000Z', saved, ...more })
const planOf = (text: string): Plan => {
  const read = readPassport(text)
  if ('refusal' in read) throw new Error(read.refusal.code)
  return planMerge(read.entries)
}
const everything = () => Object.fromEntries(device.items)

beforeEach(() => {
  device = useDevice()
})

describe('a passport', () => {
  const mine = {
    'q:gaps/gap-5/sign': answered('b', wrong, 10),
    'lesson:gaps/gap-5': { v: 1, read: true, section: 'sign', at: 5 },
    'self:gaps': { v: 1, expected: 6, believed: 4, at: 7 },
    'unit:gap-calculator': { v: 1, state: null },
    'scenario:gap-calculator:x': { v: 1, name: 'June', at: 3, data: {} },
    'sitting:exam': { v: 1, past: [{ at: 9, share: 0.5, counted: 20 }], at: 9 },
    settings: { v: 1, theme: 'dark' },
  }

  it('taken along and opened on an empty device gives the same, and once more changes nothing', () => {
    device = useDevice(mine)
    const { name, text } = exportPassport(Date.UTC(2026, 10, 26))
    expect(name).toBe('service-advantage-2026-11-26.json')
    const before = everything()
    device = useDevice()
    expect(applyMerge(planOf(text))).not.toBe('full')
    expect(Object.keys(mine).map((key) => storedIn(device, key))).toEqual(Object.values(mine))
    expect(everything()).toEqual(before)
    expect(planOf(text)).toMatchObject({ added: 0, changed: 0, same: 7 })
  })

  it('and what is here become one: the latest answer, every event, what only one has', () => {
    device = useDevice({
      'q:m/l/a': answered('b', wrong, 10),
      'q:m/l/here': answered('a', right, 1),
      'lesson:m/l': { v: 1, read: false, section: 'new', at: 9 },
    })
    const there = { 'q:m/l/a': answered('a', right, 20), 'q:m/l/there': answered('c', wrong, 2), 'lesson:m/l': { v: 1, read: true, section: 'old', at: 4 } }
    const plan = planOf(passport(there))
    expect(plan).toMatchObject({ added: 1, changed: 2, same: 0, answers: 2 })
    expect(everything(), 'a plan writes nothing').toHaveProperty('service-advantage:q:m/l/a', JSON.stringify(answered('b', wrong, 10)))
    applyMerge(plan)
    expect(storedIn(device, 'q:m/l/a')).toMatchObject({ first: { answer: 'b' }, last: { answer: 'a' }, log: [{ at: 10 }, { at: 20 }] })
    expect(storedIn(device, 'q:m/l/here')).toBeTruthy()
    expect(storedIn(device, 'q:m/l/there')).toEqual(there['q:m/l/there'])
    expect(storedIn(device, 'lesson:m/l')).toEqual({ v: 1, read: true, section: 'new', at: 9 })
  })

  it('with other numbers in a tool leaves those here and keeps the others beside', () => {
    device = useDevice({ 'unit:gap-calculator': { v: 1, state: { n: 1 } } })
    const there = passport({ 'unit:gap-calculator': { v: 1, state: { n: 2 } } })
    applyMerge(planOf(there))
    expect(storedIn(device, 'unit:gap-calculator')).toEqual({ v: 1, state: { n: 1 } })
    const beside = [...device.items].filter(([key]) => key.includes('scenario:gap-calculator:'))
    expect(beside.map(([, text]) => JSON.parse(text).data)).toEqual([{ n: 2 }])
    expect(planOf(there).writes.size, 'twice is once').toBe(0)
  })

  it('can be taken back', () => {
    device = useDevice({ 'q:m/l/a': answered('b', wrong, 10) })
    const before = everything()
    const done = applyMerge(planOf(passport({ 'q:m/l/a': answered('a', right, 20), 'q:m/l/b': answered('a', right, 20) })))
    if (done === 'full') throw new Error('there was room')
    done.undo()
    expect(everything()).toEqual(before)
  })

  it('that does not fit is not taken in at all', () => {
    device = useDevice({ 'q:m/l/a': answered('b', wrong, 10) })
    const before = everything()
    const many = Object.fromEntries(Array.from({ length: 30 }, (_, n) => [`q:m/l/n${n}`, answered('a', right, n)]))
    device.quota = 4000
    expect(applyMerge(planOf(passport({ ...many, 'q:m/l/a': answered('a', right, 20) })))).toBe('full')
    expect(everything()).toEqual(before)
  })

  it('is not taken in where the browser saves nothing', () => {
    device.blocked = true
    expect(applyMerge(planOf(passport({ 'q:m/l/a': answered('a', right, 20) })))).toBe('full')
  })
})

test.each([
  ['nonsense', 'json', undefined],
  ['', 'json', undefined],
  [passport({ 'q:m/l/a': fresh(1) }).slice(0, 60), 'cut', undefined],
  ['[]', 'foreign', undefined],
  ['null', 'foreign', undefined],
  [JSON.stringify({ course: 'another', v: 1, saved: {} }), 'foreign', undefined],
  [passport([]), 'foreign', undefined],
  [passport({}, { v: 2 }), 'newer', undefined],
  [passport({ 'q:m/l/a': { ...fresh(1), v: 2 } }), 'newer', 'q:m/l/a'],
  [passport({ 'q:m/l/a': { ...fresh(1), tries: 'x' } }), 'broken', 'q:m/l/a'],
  [passport({ 'q:m/l/a': { ...fresh(1), log: [{}] } }), 'broken', 'q:m/l/a'],
  [passport({ 'q:m/l/a': 'text' }), 'broken', 'q:m/l/a'],
  [passport({ 'q:<img src=x onerror=alert(1)>': fresh(1) }), 'broken', 'q:<img src=x onerror=alert(1)>'],
  [passport({ unknown: { v: 1 } }), 'broken', 'unknown'],
  ['{"course":"service-advantage","v":1,"saved":{"__proto__":{"v":1}}}', 'broken', '__proto__'],
  ['{"course":"service-advantage","v":1,"saved":{"constructor:x":{"v":1}}}', 'broken', 'constructor:x'],
  [passport({ 'sitting:exam': { v: 1, past: [], at: 1, now: { drawn: 7 } } }), 'broken', 'sitting:exam'],
  [`${'['.repeat(5000)}`, 'json', undefined],
  ['x'.repeat(mostBytes + 1), 'large', undefined],
])('refused, and nothing is touched: %.40s', (text, code, entry) => {
  device = useDevice({ 'q:m/l/a': answered('b', wrong, 10) })
  const before = everything()
  expect(readPassport(text)).toEqual({ refusal: entry ? { code, entry } : { code } })
  expect(everything()).toEqual(before)
})

test('rooms and what was set aside stay where they are', () => {
  const read = readPassport(passport({ 'deck:q:m/l/a': fresh(1), 'aside:q:m/l/a': 'nonsense', 'q:m/l/a': fresh(1) }))
  expect('entries' in read && [...read.entries.keys()]).toEqual(['q:m/l/a'])
})
