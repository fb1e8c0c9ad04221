import { expect, test, vi } from 'vitest'
import { Device } from '@/stores/test-device'

// Two pages of the course in two tabs: every module is loaded twice, over one device.

const right = { earned: 1, possible: 1 }
const wrong = { earned: 0, possible: 1 }
const ask = { id: 'gaps/gap-5/sign', rev: 1, tries: 3, hints: 0 }
let count = 0

async function openTab(device: Device) {
  vi.resetModules()
  const copy = `${import.meta.resolve('@nanostores/persistent')}?tab=${++count}`
  vi.doMock('@nanostores/persistent', () => import(/* @vite-ignore */ copy))
  const [engine, answers, answering, settings] = await Promise.all([
    import('@/stores/engine'),
    import('@/stores/answers'),
    import('@/stores/answering'),
    import('@/stores/settings'),
  ])
  engine.connect(device.tab())
  return { ...engine, ...answers, ...answering, ...settings }
}

test('what one tab saves, the other shows', async () => {
  const device = new Device()
  const [one, other] = [await openTab(device), await openTab(device)]
  const seen: string[] = []
  const stop = other.$settings.listen(({ theme }) => seen.push(theme))
  one.setTheme('dark')
  one.setTheme('light')
  expect(seen).toEqual(['dark', 'light'])
  expect(other.$settings).not.toBe(one.$settings)
  stop()
})

test('two tabs answering the same question at the same time share one first try and lose no check', async () => {
  const device = new Device()
  const [one, other] = [await openTab(device), await openTab(device)]
  const stops = [one, other].map((tab) => tab.attempt(ask.id, 1).listen(() => {}))
  device.late = true
  one.saveScore(ask, 'b', wrong)
  other.saveScore(ask, 'a', right)
  device.deliver()
  for (const tab of [one, other]) {
    expect(tab.attempt(ask.id, 1).get()).toMatchObject({ tries: 2, first: { answer: 'b' }, last: { answer: 'a' }, best: right })
  }
  for (const stop of stops) stop()
})

test('removing everything in one tab starts the other anew', async () => {
  const device = new Device()
  const [one, other] = [await openTab(device), await openTab(device)]
  const stop = other.attempt(ask.id, 1).listen(() => {})
  one.saveScore(ask, 'b', wrong)
  expect(other.attempt(ask.id, 1).get().tries).toBe(1)
  one.clear()
  expect(other.attempt(ask.id, 1).get().tries).toBe(0)
  expect(device.items.size).toBe(0)
  stop()
})

test('garbage in a record both tabs show is set aside once, and both go on with what they had', async () => {
  const device = new Device()
  const [one, other] = [await openTab(device), await openTab(device)]
  const stops = [one, other].map((tab) => tab.attempt(ask.id, 1).listen(() => {}))
  one.saveScore(ask, 'b', wrong)
  device.late = true
  device.tab().storage.setItem('service-advantage:q:gaps/gap-5/sign', '{broken')
  device.deliver()
  device.deliver()
  expect([...device.items.keys()].sort()).toEqual(['service-advantage:aside:q:gaps/gap-5/sign', 'service-advantage:q:gaps/gap-5/sign'])
  for (const tab of [one, other]) expect(tab.attempt(ask.id, 1).get().first?.answer).toBe('b')
  for (const stop of stops) stop()
})
