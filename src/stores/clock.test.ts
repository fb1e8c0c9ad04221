import { afterEach, beforeEach, expect, test, vi } from 'vitest'

let clock: typeof import('@/stores/clock')

beforeEach(async () => {
  vi.useFakeTimers({ toFake: ['Date'] })
  vi.setSystemTime(1000)
  vi.resetModules()
  clock = await import('@/stores/clock')
})

afterEach(() => {
  vi.useRealTimers()
})

test('gives the time of the device', () => {
  expect(clock.now()).toBe(1000)
  vi.setSystemTime(2500)
  expect(clock.now()).toBe(2500)
})

test('stands still when the clock of the device is set back, until it has caught up', () => {
  clock.now()
  vi.setSystemTime(400)
  expect(clock.now()).toBe(1000)
  vi.setSystemTime(1001)
  expect(clock.now()).toBe(1001)
})

test('is never behind a stamp found in a record', () => {
  clock.saw(7000)
  expect(clock.now()).toBe(7000)
  clock.saw(10)
  expect(clock.now()).toBe(7000)
})
