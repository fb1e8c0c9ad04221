import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { $trouble } from '@/stores/engine'
import { list, remove, save } from '@/stores/scenarios'
import { type Device, storedIn, useDevice } from '@/stores/test-device'

let device: Device
let time = 1_000_000

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['Date'] })
  device = useDevice()
  tick()
})

afterEach(() => {
  vi.restoreAllMocks()
  vi.useRealTimers()
})

function tick(): number {
  time += 1000
  vi.setSystemTime(time)
  return time
}

describe('a saved scenario', () => {
  test('has a key of its own, a name and its time', () => {
    const { id } = save('gap-calculator', '城西店，三月', { rows: [1, 2] })
    expect(storedIn(device, `scenario:gap-calculator:${id}`)).toEqual({ v: 1, name: '城西店，三月', at: time, data: { rows: [1, 2] } })
    expect(list('gap-calculator')).toEqual([{ id, name: '城西店，三月', at: time, data: { rows: [1, 2] } }])
  })

  test('is listed with its tool alone, the latest first', () => {
    save('gap-calculator', 'March', 1)
    tick()
    save('gap-calculator', 'April', 2)
    save('gap-calculator-2', 'other tool', 3)
    expect(list('gap-calculator').map(({ name }) => name)).toEqual(['April', 'March'])
  })

  test('saved again under its id is written anew', () => {
    const { id } = save('kano', 'March', 1)
    tick()
    expect(save('kano', 'March, corrected', 2, id)).toEqual({ id, stored: true })
    expect(list('kano')).toEqual([{ id, name: 'March, corrected', at: time, data: 2 }])
  })

  test('on a device whose clock was set back is not older than those listed before', () => {
    device = useDevice({ 'scenario:kano:x': { v: 1, name: 'x', at: time + 5000, data: 1 } })
    list('kano')
    save('kano', 'later', 2)
    time += 5000
    expect(list('kano').map(({ at }) => at)).toEqual([time, time])
  })

  test('that was removed leaves nothing behind', () => {
    const { id } = save('kano', 'March', 1)
    remove('kano', id)
    expect(list('kano')).toEqual([])
    expect(device.items.size).toBe(0)
  })
})

test('ids differ, also when two are made at the same moment by the same chance', () => {
  vi.spyOn(Math, 'random').mockReturnValueOnce(0.5).mockReturnValueOnce(0.5).mockReturnValueOnce(0.25)
  const ids = [save('kano', 'a', 1).id, save('kano', 'b', 2).id]
  expect(new Set(ids).size).toBe(2)
  expect(list('kano')).toHaveLength(2)
})

test('data that a tool cannot use are left out and left alone', () => {
  save('kano', 'fits', 1)
  save('kano', 'does not', 'one')
  const isNumber = (data: unknown): data is number => typeof data === 'number'
  expect(list('kano', isNumber).map(({ name }) => name)).toEqual(['fits'])
  expect(list('kano')).toHaveLength(2)
})

test('one that makes no sense is set aside and the others are listed', () => {
  device = useDevice({ 'scenario:kano:x': '{broken', 'scenario:kano:y': { v: 1, name: 'good', at: 1, data: null } })
  expect(list('kano')).toEqual([{ id: 'y', name: 'good', at: 1, data: null }])
  expect(device.items.get('service-advantage:aside:scenario:kano:x')).toBe('{broken')
  expect($trouble.get()).toEqual([{ code: 'corrupted', key: 'scenario:kano:x' }])
})

test('without room it stays for as long as the page lives', () => {
  device.quota = 0
  const { id, stored } = save('kano', 'March', 1)
  expect(stored).toBe(false)
  expect(list('kano')).toEqual([{ id, name: 'March', at: time, data: 1 }])
  expect($trouble.get()).toEqual([{ code: 'full', key: `scenario:kano:${id}` }])
})
