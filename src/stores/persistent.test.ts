import { beforeEach, describe, expect, test } from 'vitest'
import { $trouble, clear } from '@/stores/engine'
import { load, persistent, type Saved, type Shape, update } from '@/stores/persistent'
import { type Device, storedIn, useDevice } from '@/stores/test-device'

interface Point extends Saved {
  v: 3
  x: number
  y: number
}

const initial: Point = Object.freeze({ v: 3, x: 0, y: 0 })
const shape: Shape<Point> = {
  initial,
  check: (value): value is Point => Number.isFinite((value as Point).x) && Number.isFinite((value as Point).y),
  migrations: {
    1: ({ at }: { at: [number, number] }) => ({ pair: at }),
    2: ({ pair: [x, y] }: { pair: [number, number] }) => ({ x, y }),
  },
}

let count = 0
let key = ''
let device: Device

beforeEach(() => {
  key = `point-${++count}`
  device = useDevice()
})

/** A store over a device that holds a value already. */
function over(value: unknown) {
  device = useDevice({ [key]: value })
  return persistent(key, shape)
}

describe('a saved value', () => {
  test('is written with its version and read again', () => {
    persistent(key, shape).set({ v: 3, x: 1, y: 2 })
    expect(storedIn(device, key)).toEqual({ v: 3, x: 1, y: 2 })
    expect(persistent(key, shape).get()).toEqual({ v: 3, x: 1, y: 2 })
  })

  test('is not read before it is asked for, so that a first render can show what the server showed', () => {
    const $point = over({ v: 3, x: 1, y: 2 })
    expect($point.value).toBe(initial)
    expect($point.get()).toEqual({ v: 3, x: 1, y: 2 })
    expect(($point as unknown as { init: Point }).init).toBe(initial)
  })

  test('leaves no trace when it is the initial one again', () => {
    const $point = over({ v: 3, x: 1, y: 2 })
    $point.set(initial)
    expect(device.items.size).toBe(0)
  })

  test('is not rewritten by being read', () => {
    const text = '{ "v": 3, "y": 2, "x": 1, "extra": true }'
    over(text).get()
    expect(device.items.get(`service-advantage:${key}`)).toBe(text)
  })

  test('is fitted to the content at every reading', () => {
    device = useDevice({ [key]: { v: 3, x: 9, y: 2 } })
    const $point = persistent(key, { ...shape, fit: (point) => ({ ...point, x: Math.min(point.x, 5) }) })
    expect($point.get().x).toBe(5)
    expect(storedIn(device, key)).toEqual({ v: 3, x: 9, y: 2 })
  })
})

describe('an older version', () => {
  test('goes through its migrations in order', () => {
    expect(over({ v: 1, at: [4, 5] }).get()).toEqual({ v: 3, x: 4, y: 5 })
    expect(over({ v: 2, pair: [6, 7] }).get()).toEqual({ v: 3, x: 6, y: 7 })
  })

  test('is saved as of today with the next change', () => {
    const $point = over({ v: 1, at: [4, 5] })
    update($point, key, (point) => ({ ...point, x: 8 }))
    expect(storedIn(device, key)).toEqual({ v: 3, x: 8, y: 5 })
  })

  test.each([
    ['without the migration it needs', { v: 0, at: [4, 5] }],
    ['whose migration fails', { v: 2, nothing: true }],
    ['whose migration makes no good value', { v: 1, at: ['a', 'b'] }],
  ])('%s is set aside', (_, value) => {
    const $point = over(value)
    expect($point.get()).toBe(initial)
    expect(storedIn(device, `aside:${key}`)).toEqual(value)
    expect($trouble.get()).toEqual([{ code: 'corrupted', key }])
  })
})

describe('a newer version', () => {
  const tomorrow = { v: 4, somewhere: 'else' }

  test('is left untouched while this page works in memory', () => {
    const $point = over(tomorrow)
    expect($point.get()).toBe(initial)
    $point.set({ v: 3, x: 1, y: 1 })
    expect($point.get()).toEqual({ v: 3, x: 1, y: 1 })
    expect(storedIn(device, key)).toEqual(tomorrow)
    expect($trouble.get()).toEqual([{ code: 'newer', key }])
  })

  test('from another tab leaves this page what it has', () => {
    const $point = over({ v: 3, x: 1, y: 1 })
    const stop = $point.listen(() => {})
    device.tab().storage.setItem(`service-advantage:${key}`, JSON.stringify(tomorrow))
    expect($point.get()).toEqual({ v: 3, x: 1, y: 1 })
    $point.set({ v: 3, x: 2, y: 2 })
    expect($point.get()).toEqual({ v: 3, x: 2, y: 2 })
    expect(storedIn(device, key)).toEqual(tomorrow)
    expect($trouble.get()).toEqual([{ code: 'newer', key }])
    stop()
  })
})

describe('a text that makes no sense', () => {
  test.each(['{"v":3,', 'null', '7', '"text"', '[]', '{}', '{"v":"3","x":1,"y":1}', '{"v":2.5}', '{"v":3,"x":"1","y":1}', ''])('%s is set aside', (text) => {
    const $point = over(text)
    expect($point.get()).toBe(initial)
    expect([...device.items]).toEqual([[`service-advantage:aside:${key}`, text]])
    expect($trouble.get()).toEqual([{ code: 'corrupted', key }])
  })

  test('makes way for new values', () => {
    const $point = over('{')
    $point.get()
    $point.set({ v: 3, x: 1, y: 1 })
    expect(storedIn(device, key)).toEqual({ v: 3, x: 1, y: 1 })
    expect(device.items.get(`service-advantage:aside:${key}`)).toBe('{')
  })

  test('stays where it is when there is no room to set it aside, and the page works in memory', () => {
    const $point = over('{')
    device.quota = 0
    expect($point.get()).toBe(initial)
    $point.set({ v: 3, x: 1, y: 1 })
    device.quota = Number.POSITIVE_INFINITY
    $point.set({ v: 3, x: 2, y: 2 })
    expect($point.get()).toEqual({ v: 3, x: 2, y: 2 })
    expect([...device.items]).toEqual([[`service-advantage:${key}`, '{']])
  })

  test('from another tab is set aside, and the value of this page stands again', () => {
    const $point = over({ v: 3, x: 1, y: 1 })
    const stop = $point.listen(() => {})
    device.tab().storage.setItem(`service-advantage:${key}`, '{broken')
    expect($point.get()).toEqual({ v: 3, x: 1, y: 1 })
    expect(storedIn(device, key)).toEqual({ v: 3, x: 1, y: 1 })
    expect(device.items.get(`service-advantage:aside:${key}`)).toBe('{broken')
    expect($trouble.get()).toEqual([{ code: 'corrupted', key }])
    stop()
  })
})

describe('trouble with saving', () => {
  const point: Point = { v: 3, x: 1, y: 1 }

  test('a blocked storage leaves a store that works for this page', () => {
    device.blocked = true
    const $point = persistent(key, shape)
    expect($point.get()).toBe(initial)
    $point.set(point)
    expect($point.get()).toEqual(point)
    expect($trouble.get()).toEqual([{ code: 'blocked' }])
  })

  test('a full storage loses nothing that was entered', () => {
    const $point = over({ v: 3, x: 1, y: 1 })
    device.quota = 0
    update($point, key, (was) => ({ ...was, x: 2 }))
    update($point, key, (was) => ({ ...was, y: was.y + was.x }))
    expect($point.get()).toEqual({ v: 3, x: 2, y: 3 })
    expect(load(key, shape)).toEqual({ v: 3, x: 2, y: 3 })
    expect(storedIn(device, key)).toEqual(point)
    expect($trouble.get()).toEqual([{ code: 'full', key }])
  })
})

describe('another tab', () => {
  test('is heard, whatever it does', () => {
    const $point = persistent(key, shape)
    const seen: number[] = []
    const stop = $point.listen(({ x }) => seen.push(x))
    const other = device.tab().storage
    other.setItem(`service-advantage:${key}`, '{"v":3,"x":1,"y":1}')
    other.setItem(`service-advantage:${key}`, '{"v":3,"x":2,"y":1}')
    other.removeItem(`service-advantage:${key}`)
    stop()
    expect(seen).toEqual([1, 2, 0])
  })

  test('does not change a store of another key', () => {
    const $point = over({ v: 3, x: 1, y: 1 })
    const stop = $point.listen(() => {})
    const before = $point.get()
    device.tab().storage.setItem('service-advantage:other', '{"v":3,"x":2,"y":2}')
    expect($point.get()).toBe(before)
    stop()
  })

  test('is not undone by a change here, also when its event is still on its way', () => {
    const $point = over({ v: 3, x: 1, y: 1 })
    const stop = $point.listen(() => {})
    device.late = true
    device.tab().storage.setItem(`service-advantage:${key}`, '{"v":3,"x":1,"y":7}')
    update($point, key, (point) => ({ ...point, x: 2 }))
    expect(storedIn(device, key)).toEqual({ v: 3, x: 2, y: 7 })
    device.deliver()
    expect($point.get()).toEqual({ v: 3, x: 2, y: 7 })
    stop()
  })

  test('that wrote before this one leaves both with what was written last', () => {
    const $point = persistent(key, shape)
    const stop = $point.listen(() => {})
    device.late = true
    device.tab().storage.setItem(`service-advantage:${key}`, '{"v":3,"x":1,"y":1}')
    $point.set({ v: 3, x: 2, y: 2 })
    device.deliver()
    expect($point.get()).toEqual({ v: 3, x: 2, y: 2 })
    expect(storedIn(device, key)).toEqual({ v: 3, x: 2, y: 2 })
    stop()
  })
})

test('a page taken from the back-forward cache catches up', () => {
  const $point = persistent(key, shape)
  const stop = $point.listen(() => {})
  device.items.set(`service-advantage:${key}`, '{"v":3,"x":1,"y":1}')
  device.wake()
  expect($point.get()).toEqual({ v: 3, x: 1, y: 1 })
  stop()
})

test('removing everything starts the stores on this page anew', () => {
  const $point = over({ v: 3, x: 1, y: 1 })
  const stop = $point.listen(() => {})
  clear()
  expect($point.get()).toBe(initial)
  expect(device.items.size).toBe(0)
  stop()
})

describe('one look without a store', () => {
  test('gives the value, or nothing', () => {
    expect(load(key, shape)).toBeUndefined()
    over({ v: 1, at: [4, 5] })
    expect(load(key, shape)).toEqual({ v: 3, x: 4, y: 5 })
  })

  test('sets aside what makes no sense, but not under the hands of a store', () => {
    const $point = over({ v: 3, x: 1, y: 1 })
    const stop = $point.listen(() => {})
    device.late = true
    device.tab().storage.setItem(`service-advantage:${key}`, '{broken')
    expect(load(key, shape)).toEqual({ v: 3, x: 1, y: 1 })
    device.deliver()
    expect($point.get()).toEqual({ v: 3, x: 1, y: 1 })
    expect(device.items.get(`service-advantage:aside:${key}`)).toBe('{broken')
    stop()
  })
})
