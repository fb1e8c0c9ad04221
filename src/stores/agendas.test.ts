import { beforeEach, describe, expect, it, test } from 'vitest'
import type { Agenda } from '@/models/agenda'
import { withTitle } from '@/models/agenda-edit'
import { agendaText, mostBytes, readAgenda, takeIn } from '@/stores/agenda-file'
import { agenda, allAgendas, changeAgenda, hasAgenda, newId, removeAgenda, saveAgenda } from '@/stores/agendas'
import { $trouble } from '@/stores/engine'
import { applyMerge, exportPassport, planMerge, readPassport } from '@/stores/passport'
import { type Device, storedIn, useDevice } from '@/stores/test-device'

let device: Device
const morning: Agenda = {
  v: 1,
  id: 'abc123',
  title: 'Morning',
  start: '09:00',
  items: [
    { kind: 'lesson', id: 'x', scope: 'gaps/gap-5', hidden: ['sign'], notes: { sign: '<b>mine</b>' } },
    { kind: 'break', id: 'y', minutes: 15, label: '' },
  ],
}

beforeEach(() => {
  device = useDevice()
})

describe('an agenda', () => {
  it('is stored under its id, and its store says what is stored', () => {
    const heard: string[] = []
    const stop = agenda('abc123').subscribe(({ title }) => heard.push(title))
    expect(saveAgenda(morning)).toBe(true)
    expect(storedIn(device, 'agenda:abc123')).toEqual(morning)
    changeAgenda('abc123', (was) => withTitle(was, 'Afternoon'))
    stop()
    expect(heard).toEqual(['', 'Morning', 'Afternoon'])
  })

  it('changed in another tab is changed further, not back', () => {
    saveAgenda(morning)
    device.tab().storage.setItem('service-advantage:agenda:abc123', JSON.stringify({ ...morning, start: '13:00' }))
    changeAgenda('abc123', (was) => withTitle(was, 'Afternoon'))
    expect(storedIn(device, 'agenda:abc123')).toEqual({ ...morning, start: '13:00', title: 'Afternoon' })
  })

  it('that was removed stays so, also when another tab changes it afterwards', () => {
    saveAgenda(morning)
    removeAgenda('abc123')
    expect(changeAgenda('abc123', (was) => withTitle(was, 'x'))).toBe(false)
    expect(hasAgenda('abc123')).toBe(false)
    expect(device.items.size).toBe(0)
  })

  it('without room stays for as long as the page lives, and that is said', () => {
    device.quota = 0
    expect(saveAgenda(morning)).toBe(false)
    expect(allAgendas()).toEqual([morning])
    expect($trouble.get()).toEqual([{ code: 'full', key: 'agenda:abc123' }])
  })

  it('without any storage lives in memory', () => {
    device.blocked = true
    saveAgenda(morning)
    expect(agenda('abc123').get()).toEqual(morning)
  })
})

test('agendas are listed by title; one that makes no sense is set aside, a newer one left alone', () => {
  device = useDevice({
    'agenda:bbbbbb': { ...morning, id: 'bbbbbb', title: 'B' },
    'agenda:aaaaaa': { ...morning, id: 'aaaaaa', title: 'A' },
    'agenda:broken': '{broken',
    'agenda:another': morning,
    'agenda:tomorrow': { ...morning, id: 'tomorrow', v: 2 },
  })
  expect(allAgendas().map(({ title }) => title)).toEqual(['A', 'B'])
  expect(device.items.get('service-advantage:aside:agenda:broken')).toBe('{broken')
  expect(storedIn(device, 'aside:agenda:another')).toEqual(morning)
  expect(storedIn(device, 'agenda:tomorrow')).toEqual({ ...morning, id: 'tomorrow', v: 2 })
})

test('new ids differ and can be an agenda’s and an item’s', () => {
  const all = Array.from({ length: 50 }, newId)
  expect(new Set(all).size).toBe(50)
  for (const id of all) expect(id).toMatch(/^[a-z0-9]{6,40}$/)
})

describe('a file', () => {
  const read = (value: unknown) => readAgenda(typeof value === 'string' ? value : JSON.stringify(value))

  it('saved here and opened elsewhere is the same agenda', () => {
    const found = read(agendaText(morning))
    expect(found).toEqual({ agenda: morning })
    expect(takeIn(morning)).toEqual({ agenda: morning, how: 'new', stored: true })
    expect(storedIn(device, 'agenda:abc123')).toEqual(morning)
  })

  it('opened twice is there once; opened beside one changed since, both are kept', () => {
    saveAgenda(morning)
    expect(takeIn(morning)).toMatchObject({ how: 'same' })
    expect(allAgendas()).toHaveLength(1)
    changeAgenda('abc123', (was) => withTitle(was, 'Changed here'))
    const { agenda: beside, how } = takeIn(morning)
    expect(how).toBe('beside')
    expect(allAgendas()).toEqual([{ ...morning, title: 'Changed here' }, beside])
    expect(beside).toEqual({ ...morning, id: beside.id })
  })

  it('gives nothing but what an agenda is made of', () => {
    const odd = { ...morning, evil: 1, items: [{ ...morning.items[0], style: 'x' }, morning.items[1]] }
    expect(read({ course: 'service-advantage', kind: 'agenda', v: 1, agenda: odd, more: 2 })).toEqual({ agenda: morning })
  })

  it.each<[string, unknown, string]>([
    ['nothing', '', 'json'],
    ['a picture', '\u0089PNG\r\n', 'json'],
    ['one that breaks off', agendaText(morning).slice(0, 80), 'cut'],
    ['one of another program', { name: 'x', version: 3 }, 'foreign'],
    ['one of another course', { course: 'other', kind: 'agenda', v: 1, agenda: morning }, 'foreign'],
    ['a learner’s records', { course: 'service-advantage', v: 1, saved: {} }, 'records'],
    ['a newer file', { course: 'service-advantage', kind: 'agenda', v: 2, agenda: {} }, 'newer'],
    ['a newer agenda', { course: 'service-advantage', kind: 'agenda', v: 1, agenda: { ...morning, v: 9 } }, 'newer'],
    ['a broken agenda', { course: 'service-advantage', kind: 'agenda', v: 1, agenda: { ...morning, start: 'soon' } }, 'broken'],
    ['an agenda that is a number', { course: 'service-advantage', kind: 'agenda', v: 1, agenda: 7 }, 'broken'],
    ['null', 'null', 'foreign'],
    ['far too much', ' '.repeat(mostBytes + 1), 'large'],
  ])('that is %s is refused for a reason, and nothing is touched', (_, text, refusal) => {
    expect(read(text)).toEqual({ refusal })
    expect(device.items.size).toBe(0)
  })
})

describe('in a trainer’s records', () => {
  it('agendas are taken along; one that differs on both sides is kept twice, and only once more', () => {
    saveAgenda(morning)
    const { text } = exportPassport(0)
    device = useDevice({ 'agenda:abc123': { ...morning, title: 'Changed there' } })
    for (const added of [1, 0]) {
      const found = readPassport(text)
      if ('refusal' in found) throw new Error(found.refusal.code)
      const plan = planMerge(found.entries)
      expect(plan.writes.size).toBe(added)
      applyMerge(plan)
    }
    expect(allAgendas().map(({ title }) => title)).toEqual(['Changed there', 'Morning'])
  })

  it('one that is none, or under another’s key, is refused', () => {
    const passport = (key: string, value: unknown) => readPassport(JSON.stringify({ course: 'service-advantage', v: 1, saved: { [key]: value } }))
    expect(passport('agenda:abc123', { ...morning, start: 'x' })).toEqual({ refusal: { code: 'broken', entry: 'agenda:abc123' } })
    expect(passport('agenda:other1', morning)).toEqual({ refusal: { code: 'broken', entry: 'agenda:other1' } })
  })
})
