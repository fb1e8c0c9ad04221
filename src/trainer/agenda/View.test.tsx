// @vitest-environment happy-dom
import { act, cleanup, fireEvent, render, screen, waitFor, within } from '@testing-library/preact'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { Locale } from '@/i18n/locale'
import type { Agenda, DeckIndex, LessonItem } from '@/models/agenda'
import { agendaText } from '@/stores/agenda-file'
import { type Device, storedIn, useDevice } from '@/stores/test-device'
import { strings } from './strings.ts'
import View from './View.tsx'

const slides = (...ids: string[]) => ids.map((id, at) => ({ id, title: `Slide ${id}`, minutes: 10, optional: at === 2 }))
const index: DeckIndex = {
  modules: [{ id: 'gaps', title: 'The gaps model', lessons: ['gaps/one', 'gaps/two', 'gaps/three'] }],
  lessons: {
    'gaps/one': { title: 'Gap 1', href: '/en/lessons/gaps/one/', minutes: 40, slides: slides('a', 'b', 'c', 'd') },
    'gaps/two': { title: 'Gap 2', href: '/en/lessons/gaps/two/', minutes: 40, slides: slides('a', 'b', 'c', 'd') },
    'gaps/three': { title: 'Gap 3', href: '/en/lessons/gaps/three/', minutes: 20, slides: slides('a', 'b') },
  },
}
const lesson = (id: string, scope: string, more: Partial<LessonItem> = {}): LessonItem => ({ kind: 'lesson', id, scope, hidden: [], notes: {}, ...more })
const morning: Agenda = {
  v: 1,
  id: 'abc123',
  title: 'Morning',
  start: '09:00',
  end: '10:30',
  items: [lesson('x', 'gaps/one'), { kind: 'break', id: 'y', minutes: 15, label: '' }, lesson('z', 'gaps/two')],
}

let device: Device
beforeEach(() => {
  device = useDevice()
  history.replaceState(null, '', '#')
})
afterEach(() => {
  cleanup()
  history.replaceState(null, '', '#')
})

const { page: _, ...words } = strings.en
function open(agenda?: Agenda, locale: Locale = 'en') {
  if (agenda) {
    device = useDevice({ [`agenda:${agenda.id}`]: agenda })
    history.replaceState(null, '', `#${agenda.id}`)
  }
  return render(<View index={index} words={locale === 'en' ? words : strings.zh} cohort="/en/trainer/cohort/" />)
}
const press = (name: string | RegExp) => fireEvent.click(screen.getByRole('button', { name }))
const kept = (id = 'abc123') => storedIn(device, `agenda:${id}`) as Agenda
const names = () => screen.getAllByRole('listitem').flatMap((row) => within(row).queryByRole('heading')?.textContent ?? [])
const text = () => document.body.textContent
const spoken = () => screen.getAllByRole('status').map(({ textContent }) => textContent?.trim())
/** The announcer speaks a moment later. */
const hears = (sentence: string) => waitFor(() => expect(spoken()).toContain(sentence))

describe('all agendas', () => {
  it.each([
    ['en', 'No agenda yet'],
    ['zh', '还没有安排'],
  ] as const)('in %s invites to make one while there is none', (locale, sentence) => {
    open(undefined, locale)
    expect(text()).toContain(sentence)
  })

  it('a module makes half a day, with breaks, and opens', () => {
    open()
    press('Make it')
    expect(names()).toEqual(['Gap 1', 'Break', 'Gap 2', 'Gap 3'])
    expect(screen.getByRole('textbox', { name: 'Name' })).toHaveProperty('value', 'The gaps model, half a day')
    expect(document.activeElement?.tagName).toBe('H2')
    expect(kept(location.hash.slice(1)).items).toHaveLength(4)
  })

  it('nothing but a name makes an empty one', () => {
    open()
    fireEvent.change(screen.getByLabelText('Begin with'), { target: { value: '' } })
    press('Make it')
    expect(text()).toContain('Nothing here yet')
    press('Add this lesson')
    press('Add a break')
    expect(names()).toEqual(['Gap 1', 'Break'])
  })

  it('are listed with their lessons and times, also one another tab makes', () => {
    open()
    act(() => device.tab().storage.setItem('service-advantage:agenda:abc123', JSON.stringify(morning)))
    expect(screen.getByRole('link', { name: 'Morning' }).getAttribute('href')).toBe('#abc123')
    expect(text()).toContain('2 lessons, 09:00–10:35')
  })

  it('an address of one that is not here says so', () => {
    history.replaceState(null, '', '#nowhere')
    open()
    expect(text()).toContain('This agenda is not on this device.')
  })
})

describe('an agenda', () => {
  it('says when each is held, how long it is, and that it runs past its end', () => {
    open(morning)
    expect(screen.getAllByText(/^\d\d:\d\d–\d\d:\d\d$/, { selector: 'p' }).map((time) => time.textContent)).toEqual([
      '09:00–09:40',
      '09:40–09:55',
      '09:55–10:35',
    ])
    expect(text()).toContain('09:00 to 10:35, 1 h 35 min in all, of which 15 min break.')
    expect(text()).toContain('5 min past 10:30.')
    fireEvent.input(screen.getByLabelText('Should end at'), { target: { value: '12:00' } })
    expect(text()).toContain('1 h 25 min to spare before 12:00.')
    fireEvent.input(screen.getByLabelText('Starts at'), { target: { value: '23:30' } })
    expect(text()).toContain('01:05 next day')
    expect(kept()).toMatchObject({ start: '23:30', end: '12:00' })
  })

  it('is moved by buttons that keep the focus and say the new place; at the ends they say so', async () => {
    open(morning)
    press('Move up: Gap 2')
    expect(names()).toEqual(['Gap 1', 'Gap 2', 'Break'])
    expect(document.activeElement?.getAttribute('aria-label')).toBe('Move up: Gap 2')
    await hears('Gap 2 is now 2 of 3')
    press('Move up: Gap 2')
    press('Move up: Gap 2')
    await hears('Gap 2 is first already')
    expect(kept().items.map(({ id }) => id)).toEqual(['z', 'x', 'y'])
  })

  it('gives a lesson other minutes, and its plan back', () => {
    open(morning)
    const field = () => screen.getByLabelText('Minutes of Gap 1')
    fireEvent.input(field(), { target: { value: '55' } })
    expect(text()).toContain('planned: 40 min')
    expect(kept().items[0]).toMatchObject({ minutes: 55 })
    fireEvent.input(field(), { target: { value: '40' } })
    expect(kept().items[0]).not.toHaveProperty('minutes')
  })

  it('takes an item out at once and puts it back where it was', () => {
    open(morning)
    press('Take out: Break')
    expect(names()).toEqual(['Gap 1', 'Gap 2'])
    expect(spoken()).toContain('Taken out: Break.Undo')
    expect(document.activeElement?.textContent).toBe('Undo')
    press('Undo')
    expect(kept()).toEqual(morning)
    expect(document.activeElement?.textContent).toBe('Break')
  })

  it('leads to present, slides, handout and guide, each knowing the agenda', () => {
    open(morning)
    const to = (name: string) => screen.getByRole('link', { name }).getAttribute('href')
    expect(to('Start')).toBe('/en/lessons/gaps/one/present/?agenda=abc123&item=x')
    expect(to('Present: Gap 2')).toBe('/en/lessons/gaps/two/present/?agenda=abc123&item=z')
    expect(to('Slides: Gap 2')).toBe('/en/lessons/gaps/two/deck/')
    expect(to('Handout: Gap 2')).toBe('/en/lessons/gaps/two/handout/')
    expect(to('Trainer’s guide: Gap 2')).toBe('/en/lessons/gaps/two/guide/?start=09:55')
  })

  it('is renamed and duplicated', () => {
    open(morning)
    fireEvent.input(screen.getByRole('textbox', { name: 'Name' }), { target: { value: 'Late morning' } })
    expect(screen.getByRole('heading', { level: 2 }).textContent).toBe('Late morning')
    press('Duplicate')
    expect(screen.getByRole('textbox', { name: 'Name' })).toHaveProperty('value', 'Late morning (copy)')
    expect(kept(location.hash.slice(1))).toMatchObject({ title: 'Late morning (copy)', items: morning.items })
    expect(kept().title).toBe('Late morning')
  })

  it('is deleted when asked twice, and comes back', () => {
    open(morning)
    press('Delete')
    expect(screen.getByRole('group', { name: 'Delete “Morning”?' })).toBeTruthy()
    press('Keep it')
    expect(document.activeElement?.textContent).toBe('Delete')
    press('Delete')
    press('Delete it')
    expect(device.items.size).toBe(0)
    expect(document.activeElement?.textContent).toBe('Undo')
    press('Undo')
    expect(kept()).toEqual(morning)
    expect(names()).toEqual(['Gap 1', 'Break', 'Gap 2'])
  })

  it('deleted in another tab is gone here', () => {
    open(morning)
    act(() => device.tab().storage.removeItem('service-advantage:agenda:abc123'))
    expect(text()).toContain('This agenda is not on this device.')
  })

  it('keeps a lesson and slides the course no longer has, and says so', () => {
    open({ ...morning, items: [lesson('g', 'old/gone'), lesson('x', 'gaps/one', { hidden: ['lost'], notes: { lost: 'kept words' } })] })
    expect(text()).toContain('This lesson is no longer in the course.')
    expect(screen.getByRole('link', { name: 'Start' }).getAttribute('href')).toContain('item=x')
    unfold()
    expect(screen.getByLabelText('My note: lost')).toHaveProperty('value', 'kept words')
  })
})

function unfold() {
  const fold = screen.getAllByText(/^Slides and notes/)[0]?.closest('details')
  act(() => void fold?.setAttribute('open', ''))
}

describe('the slides of a lesson', () => {
  it('are drawn when unfolded', () => {
    open(morning)
    expect(screen.queryAllByRole('checkbox')).toHaveLength(0)
    unfold()
    expect(screen.getAllByRole('checkbox').map((box) => box.closest('label')?.textContent)).toContain('3. Slide c 10 minoptional')
  })

  it('are left out and shown again, and the minutes follow; one always stays', () => {
    open(morning)
    unfold()
    for (const box of screen.getAllByRole('checkbox').slice(0, 3)) fireEvent.click(box)
    expect(kept().items[0]).toMatchObject({ hidden: ['a', 'b', 'c'] })
    expect(text()).toContain('09:00–09:10')
    expect(text()).toContain('Slides and notes: 1 of 4 shown')
    const last = screen.getAllByRole('checkbox')[3] as HTMLInputElement
    fireEvent.click(last)
    expect(last.checked).toBe(true)
    expect(spoken()).toContain('One slide stays. To leave the lesson out, take it out of the agenda.')
    fireEvent.click(screen.getAllByRole('checkbox')[0]!)
    expect(kept().items[0]).toMatchObject({ hidden: ['b', 'c'] })
  })

  it('carry the trainer’s own notes, which are text whatever stands in them', () => {
    const page = open(morning)
    unfold()
    fireEvent.input(screen.getByLabelText('My note: Slide b'), { target: { value: '<img src=x onerror=alert(1)>' } })
    expect(kept().items[0]).toMatchObject({ notes: { b: '<img src=x onerror=alert(1)>' } })
    expect(page.container.querySelector('img')).toBeNull()
    expect(text()).toContain('notes: 1')
  })
})

describe('a file', () => {
  const paste = (file: string) => {
    fireEvent.input(screen.getByLabelText('Or paste the text here'), { target: { value: file } })
    press('Open it')
  }

  it('opened elsewhere is the agenda; opened beside another state, both are there', async () => {
    open()
    paste(agendaText(morning))
    expect(names()).toEqual(['Gap 1', 'Break', 'Gap 2'])
    expect(spoken()).toContain('Opened: Morning.')
    fireEvent.input(screen.getByRole('textbox', { name: 'Name' }), { target: { value: 'Changed' } })
    location.hash = '#all'
    await screen.findByRole('link', { name: 'Changed' })
    paste(agendaText(morning))
    expect(text()).toContain('Both are kept')
    expect([...device.items.keys()]).toHaveLength(2)
  })

  it.each([
    ['{"course":"serv', 'breaks off'],
    ['<html>', 'not a file saved here'],
    ['{"course":"service-advantage","v":1,"saved":{}}', 'records'],
    ['{"course":"service-advantage","kind":"agenda","v":2}', 'newer version'],
    ['{"course":"service-advantage","kind":"agenda","v":1,"agenda":{"v":1}}', 'makes no sense'],
    ['{"a":1}', 'something else'],
  ])('that is %s is refused in a sentence', (file, sentence) => {
    open()
    paste(file)
    const status = screen.getAllByRole('status').find(({ textContent }) => textContent?.includes('have not been touched'))
    expect(status?.textContent).toContain(sentence)
    expect(document.activeElement).toBe(status)
    expect(device.items.size).toBe(0)
  })
})
