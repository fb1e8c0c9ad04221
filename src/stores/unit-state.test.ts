import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { $trouble, clear } from '@/stores/engine'
import { setPlace } from '@/stores/place'
import { type Device, storedIn, useDevice } from '@/stores/test-device'
import { unitState } from '@/stores/unit-state'

const isNumber = (state: unknown): state is number => typeof state === 'number'

let count = 0
let key = ''
let device: Device
let stop: (() => void) | undefined

beforeEach(() => {
  vi.useFakeTimers()
  key = `slider-${++count}`
  device = useDevice()
  setPlace('lesson')
})

afterEach(() => {
  stop?.()
  stop = undefined
  vi.runAllTimers()
  vi.useRealTimers()
})

/** A unit on the page. */
function mounted() {
  const $state = unitState(key, 0, isNumber)
  stop = $state.listen(() => {})
  return $state
}

describe('in a lesson', () => {
  test('the state is kept for next time', () => {
    mounted().set(5)
    expect(storedIn(device, `unit:${key}`)).toEqual({ v: 1, state: 5 })
    expect(unitState(key, 0, isNumber).get()).toBe(5)
  })

  test('a store that nobody watches is kept as well', () => {
    const $state = unitState(key, 0, isNumber)
    $state.set(1)
    $state.set(2)
    expect($state.get()).toBe(2)
    vi.advanceTimersByTime(300)
    expect(storedIn(device, `unit:${key}`)).toEqual({ v: 1, state: 2 })
  })

  test('nothing is read before the first mount', () => {
    device = useDevice({ [`unit:${key}`]: { v: 1, state: 5 } })
    const $state = unitState(key, 0, isNumber)
    expect($state.value).toBe(0)
    expect($state.get()).toBe(5)
  })

  test('a long drag is written at most once in 300 ms and never waits longer than that', () => {
    const $state = mounted()
    const other = device.tab()
    const writes: [number, string | null][] = []
    const start = Date.now()
    other.events.addEventListener('storage', (event) => writes.push([Date.now() - start, (event as StorageEvent).newValue]))
    for (let step = 1; step <= 50; step++) {
      $state.set(step)
      vi.advanceTimersByTime(20)
    }
    vi.advanceTimersByTime(1000)
    // One change every 20 ms from 0 to 980 ms: at 300 ms the 15 changes of 0 to 280 ms are there, and so on.
    expect(writes).toEqual([
      [0, '{"v":1,"state":1}'],
      [300, '{"v":1,"state":15}'],
      [600, '{"v":1,"state":30}'],
      [900, '{"v":1,"state":45}'],
      [1200, '{"v":1,"state":50}'],
    ])
  })

  test('leaving the page saves what was still waiting', () => {
    const $state = mounted()
    $state.set(1)
    $state.set(2)
    expect(storedIn(device, `unit:${key}`)).toEqual({ v: 1, state: 1 })
    device.leave()
    expect(storedIn(device, `unit:${key}`)).toEqual({ v: 1, state: 2 })
  })

  test('another tab is heard, and what was waiting here does not write over it', () => {
    const $state = mounted()
    $state.set(1)
    $state.set(2)
    device.tab().storage.setItem(`service-advantage:unit:${key}`, '{"v":1,"state":9}')
    expect($state.get()).toBe(9)
    vi.advanceTimersByTime(1000)
    expect(storedIn(device, `unit:${key}`)).toEqual({ v: 1, state: 9 })
  })

  test('removing everything takes what was still waiting with it', () => {
    const $state = mounted()
    $state.set(1)
    $state.set(2)
    clear()
    vi.advanceTimersByTime(1000)
    expect($state.get()).toBe(0)
    expect(device.items.size).toBe(0)
  })

  test('a state of another shape is set aside and the unit starts from its first state', () => {
    device = useDevice({ [`unit:${key}`]: { v: 1, state: [1, 2] } })
    expect(mounted().get()).toBe(0)
    expect(storedIn(device, `aside:unit:${key}`)).toEqual({ v: 1, state: [1, 2] })
    expect($trouble.get()).toEqual([{ code: 'corrupted', key: `unit:${key}` }])
  })

  test('a full storage leaves the unit working', () => {
    device.quota = 0
    const $state = mounted()
    $state.set(3)
    vi.advanceTimersByTime(1000)
    expect($state.get()).toBe(3)
    expect($trouble.get()).toEqual([{ code: 'full', key: `unit:${key}` }])
  })
})

describe('in a deck', () => {
  test('the windows of the deck share the state, and the lesson has its own', () => {
    device.items.set(`service-advantage:unit:${key}`, '{"v":1,"state":5}')
    setPlace('deck:s1')
    const $state = mounted()
    expect($state.get()).toBe(0)
    $state.set(2)
    expect(storedIn(device, `deck:s1:${key}`)).toEqual({ v: 1, state: 2 })
    device.tab().storage.setItem(`service-advantage:deck:s1:${key}`, '{"v":1,"state":3}')
    expect($state.get()).toBe(3)
    expect(storedIn(device, `unit:${key}`)).toEqual({ v: 1, state: 5 })
  })
})

describe('in memory', () => {
  test('nothing is read and nothing is saved', () => {
    device.items.set(`service-advantage:unit:${key}`, '{"v":1,"state":5}')
    setPlace('memory')
    const $state = mounted()
    expect($state.get()).toBe(0)
    $state.set(2)
    vi.advanceTimersByTime(1000)
    expect($state.get()).toBe(2)
    expect([...device.items.values()]).toEqual(['{"v":1,"state":5}'])
  })
})

test('a unit whose place changed hears no more of the place before', () => {
  const $state = mounted()
  setPlace('deck:s1')
  device.tab().storage.setItem(`service-advantage:unit:${key}`, '{"v":1,"state":9}')
  expect($state.get()).toBe(0)
})

test('a page that says its place after the unit was mounted gets the saved state then', () => {
  device.items.set(`service-advantage:unit:${key}`, '{"v":1,"state":5}')
  setPlace('memory')
  const $state = mounted()
  setPlace('lesson')
  expect($state.get()).toBe(5)
})
