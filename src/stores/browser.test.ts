// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, test, vi } from 'vitest'

// What the engine does by itself in a browser, without a test having given it a device.

beforeEach(() => {
  localStorage.clear()
  vi.resetModules()
})

afterEach(() => {
  vi.restoreAllMocks()
})

test('a page saves to the storage of the browser and lists it', async () => {
  const { keys, read, write } = await import('@/stores/engine')
  write('q:a', '1')
  expect(localStorage.getItem('service-advantage:q:a')).toBe('1')
  expect(keys()).toEqual(['q:a'])
  expect(read('q:a')).toBe('1')
})

test('a page hears of another tab through the window', async () => {
  const { $settings } = await import('@/stores/settings')
  const stop = $settings.listen(() => {})
  localStorage.setItem('service-advantage:settings', '{"v":1,"theme":"dark"}')
  window.dispatchEvent(new StorageEvent('storage', { key: 'service-advantage:settings', newValue: '{"v":1,"theme":"dark"}' }))
  expect($settings.get().theme).toBe('dark')
  stop()
})

test.each([
  [
    'throws',
    (): Storage => {
      throw new DOMException('The operation is insecure.', 'SecurityError')
    },
  ],
  ['is not there', () => null as unknown as Storage],
])('a browser whose localStorage %s is a browser that allows no storage', async (_, get) => {
  vi.spyOn(window, 'localStorage', 'get').mockImplementation(get)
  const { $trouble, read, write } = await import('@/stores/engine')
  expect(read('q:a')).toBeUndefined()
  write('q:a', '1')
  expect(read('q:a')).toBe('1')
  expect($trouble.get()).toEqual([{ code: 'blocked' }])
})

test('hiding the page saves what a unit had not saved yet', async () => {
  const { setPlace } = await import('@/stores/place')
  const { unitState } = await import('@/stores/unit-state')
  setPlace('lesson')
  const $state = unitState('slider', 0, (state): state is number => typeof state === 'number')
  $state.set(1)
  $state.set(2)
  window.document.dispatchEvent(new Event('visibilitychange', { bubbles: true }))
  expect(localStorage.getItem('service-advantage:unit:slider')).toBe('{"v":1,"state":2}')
})
