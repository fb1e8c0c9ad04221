import { expect, test } from 'vitest'
import { $trouble, keys, read } from '@/stores/engine'
import { $settings } from '@/stores/settings'

test('on the server nothing is stored and nothing is amiss', () => {
  expect($settings.get()).toEqual({ v: 1, theme: 'system' })
  expect(read('settings')).toBeUndefined()
  expect(keys()).toEqual([])
  expect($trouble.get()).toEqual([])
})
