import { beforeEach, expect, test } from 'vitest'
import { $trouble } from '@/stores/engine'
import { $settings, setTheme } from '@/stores/settings'
import { storedIn, useDevice } from '@/stores/test-device'

// The store lives as long as this file: each test starts from an empty device.
beforeEach(() => {
  useDevice()
  $settings.get()
})

test('the theme follows the device until the reader chooses', () => {
  const device = useDevice()
  expect($settings.get().theme).toBe('system')
  expect(device.items.size).toBe(0)
})

test('a choice is saved in the shape that the page frame reads before the first paint', () => {
  const device = useDevice()
  setTheme('dark')
  expect(device.items.get('service-advantage:settings')).toBe('{"v":1,"theme":"dark"}')
  setTheme('system')
  expect(storedIn(device, 'settings')).toEqual({ v: 1, theme: 'system' })
})

test('a choice in another tab is heard', () => {
  const device = useDevice()
  const stop = $settings.listen(() => {})
  device.tab().storage.setItem('service-advantage:settings', '{"v":1,"theme":"light"}')
  expect($settings.get().theme).toBe('light')
  stop()
})

test('a theme that is not known is set aside', () => {
  const device = useDevice({ settings: { v: 1, theme: 'sepia' } })
  expect($settings.get().theme).toBe('system')
  expect(storedIn(device, 'aside:settings')).toEqual({ v: 1, theme: 'sepia' })
  expect($trouble.get()).toEqual([{ code: 'corrupted', key: 'settings' }])
})
