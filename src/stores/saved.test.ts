import { expect, test } from 'vitest'
import { clear, freeze, write } from '@/stores/engine'
import { copy, saved } from '@/stores/saved'
import { useDevice } from '@/stores/test-device'

test('what is saved is listed by key, with its size in bytes', () => {
  useDevice({ settings: '{"v":1}', 'aside:a': '{broken' }).items.set('another:a', '1')
  // 'service-advantage:' is 18 characters, 'settings' 8, '{"v":1}' 7: 33 of two bytes. 'aside:a' 7, '{broken' 7: 32.
  expect(saved()).toEqual([
    { key: 'aside:a', value: '{broken', size: 64 },
    { key: 'settings', value: { v: 1 }, size: 66 },
  ])
})

test('a copy says what it is of and when it was made', () => {
  useDevice({ settings: { v: 1, theme: 'dark' } })
  expect(copy(Date.UTC(2026, 10, 23, 6, 30))).toEqual({
    course: 'service-advantage',
    v: 1,
    at: '2026-11-23T06:30:00.000Z',
    saved: { settings: { v: 1, theme: 'dark' } },
  })
})

test('a copy has what could not be stored, and what is left alone as it is stored', () => {
  const device = useDevice({ a: '"newer"' })
  freeze('a', 'newer')
  write('a', '"here"')
  device.quota = 0
  write('b', '"waits"')
  expect(copy(0).saved).toEqual({ a: 'newer', b: 'waits' })
})

test('nothing is saved once everything is removed', () => {
  useDevice({ a: '1' })
  clear()
  expect(saved()).toEqual([])
})
