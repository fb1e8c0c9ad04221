// @vitest-environment happy-dom

import { act, renderHook } from '@testing-library/preact'
import { atom } from 'nanostores'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { useHistory } from '@/tools/desk/useHistory'

beforeEach(() => void vi.useFakeTimers())
afterEach(() => void vi.useRealTimers())

function start() {
  const $state = atom<string | null>(null)
  const { result } = renderHook(() => useHistory($state))
  const put = (text: string | null, after = 1000) =>
    act(() => {
      vi.advanceTimersByTime(after)
      $state.set(text)
    })
  const step = (which: 'undo' | 'redo') => {
    let moved = false
    act(() => {
      moved = result.current[which]()
    })
    return moved
  }
  return { $state, result, put, step }
}

test('goes back through every change and forward again', () => {
  const { $state, result, put, step } = start()
  expect(result.current).toMatchObject({ canUndo: false, canRedo: false })
  put('a')
  put('b')
  expect([step('undo'), $state.get()]).toEqual([true, 'a'])
  expect([step('undo'), $state.get()]).toEqual([true, null])
  expect([step('undo'), $state.get()]).toEqual([false, null])
  expect([step('redo'), step('redo'), $state.get(), step('redo')]).toEqual([true, true, 'b', false])
})

test('what is typed without a pause is one step', () => {
  const { $state, put, step } = start()
  put('w')
  put('wo', 100)
  put('wor', 100)
  put('other', 2000)
  step('undo')
  expect($state.get()).toBe('wor')
  step('undo')
  expect($state.get()).toBe(null)
})

test('a change after going back takes the way forward away', () => {
  const { $state, result, put, step } = start()
  put('a')
  put('b')
  step('undo')
  put('c')
  expect(result.current.canRedo).toBe(false)
  step('undo')
  expect($state.get()).toBe('a')
})

test('what is cut off is a step of its own', () => {
  const { $state, result, put, step } = start()
  put('a')
  act(() => result.current.cut())
  put('b', 10)
  step('undo')
  expect($state.get()).toBe('a')
})
