// @vitest-environment happy-dom

import { readFileSync } from 'node:fs'
import { cleanup, fireEvent, render, screen, waitFor, within } from '@testing-library/preact'
import { hydrate, render as unmount } from 'preact'
import { renderToString } from 'preact-render-to-string'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { parse } from 'yaml'
import type { Locale } from '@/i18n/locale'
import { concepts } from '@/schemas/concepts'
import { storedIn } from '@/stores/test-device'
import { places } from './build.ts'
import { tools } from './examples.ts'
import { entriesOf } from './gap-entries.ts'
import type { MapPreset } from './ids.ts'
import { toolStrings } from './tool-strings.ts'
import type { Props } from './View.tsx'
import { toWording } from './wording.ts'

const known = new Map(concepts.parse(parse(readFileSync('content/concepts/gaps.yaml', 'utf8'))).concepts.map((concept) => [concept.id, concept]))

function propsOf(preset: MapPreset, compact = true, locale: Locale = 'en'): Props {
  const entries = entriesOf(locale, known, (gap) => (gap === 'gap-5' ? { href: '/lessons/gaps/gap-5/', scope: 'gaps/gap-5' } : null))
  return { id: 'gm', compact, preset, wording: toWording(locale, entries) }
}

/** Every test opens the page anew: the tool's memory belongs to its module. */
async function load(place: 'lesson' | 'deck:s1' = 'lesson') {
  vi.resetModules()
  const { useDevice } = await import('@/stores/test-device')
  const device = useDevice()
  const { setPlace } = await import('@/stores/place')
  setPlace(place)
  const { default: View } = await import('./View.tsx')
  return { View, device }
}

async function open(props: Props, place?: 'deck:s1') {
  const { View, device } = await load(place)
  const page = render(<View {...props} />)
  await waitFor(() => expect(page.container.querySelector('[data-ready]')).not.toBeNull())
  return { ...page, device }
}

const choose = (name: string, letter: string) => fireEvent.input(screen.getByRole('combobox', { name }), { target: { value: letter } })
const press = (name: string) => fireEvent.click(screen.getByRole('button', { name }))
const notice = () => document.querySelector('.tool-notice')?.textContent ?? ''
const equation = () => document.querySelector('.gm-equation')?.textContent
const number = (name: string) => screen.getByRole('textbox', { name }) as HTMLInputElement
const english = toolStrings.en

afterEach(cleanup)

describe('before anything is pressed', () => {
  it.each(tools.flatMap(({ preset, compact }) => (['zh', 'en'] as const).map((locale) => [preset, compact, locale] as const)))(
    '%s (compact: %s) in %s hydrates to what the server sent',
    async (preset, compact, locale) => {
      const { View } = await load()
      const props = propsOf(preset, compact, locale)
      const host = document.createElement('div')
      host.innerHTML = renderToString(<View {...props} />)
      const sent = host.innerHTML
      hydrate(<View {...props} />, host)
      const now = host.innerHTML
      unmount(null, host)
      expect(now).toBe(sent)
      expect(sent).not.toContain('style=')
    },
  )
})

describe('exploring', () => {
  it('a gap pressed in the figure opens what the course says of it, and closes the one before', async () => {
    const { device } = await open(propsOf('explore'))
    const entry = (n: number) => document.getElementById(`gm-gap-${n}`) as HTMLDetailsElement
    fireEvent.click(screen.getByRole('link', { name: 'Gap 1, the listening gap' }))
    await waitFor(() => expect(entry(1).open).toBe(true))
    expect(within(entry(1)).getByText('Managers who seldom meet a customer')).toBeTruthy()
    expect(within(entry(1)).getByText('Cut layers; gather staff feedback and answer it')).toBeTruthy()
    fireEvent.click(screen.getByRole('link', { name: 'Gap 5, the customer gap' }))
    await waitFor(() => expect([entry(1).open, entry(5).open]).toEqual([false, true]))
    expect(within(entry(5)).getByRole('link', { name: 'Take this lesson' }).getAttribute('href')).toBe('/lessons/gaps/gap-5/')
    await waitFor(() => expect(storedIn(device, 'unit:gap-map')).toMatchObject({ state: { open: 'gap-5' } }))
  })
})

describe('building', () => {
  it('by lists alone: every label in its place is said to be right', async () => {
    await open(propsOf('build'))
    for (const { label, letter } of places) choose(english.build.label[label], letter)
    await waitFor(() => expect(screen.getByRole('img', { name: /A: Expected service, B: Perceived service, .*K: Gap 2\.$/ })).toBeTruthy())
    press('Check')
    await waitFor(() => expect(notice()).toContain('All 11 are in their place.'))
    expect(screen.getAllByText(/in their place|in its place/, { selector: 'b' })).toHaveLength(11)
  })

  it('a wrong label is told why; moving it takes the verdict away', async () => {
    await open(propsOf('build'))
    choose('Expected service', 'B')
    press('Check')
    await waitFor(() => expect(notice()).toContain('0 in their place, 1 not, 10 still to be placed.'))
    expect(screen.getByText(/at the top of the customer’s half/)).toBeTruthy()
    choose('Expected service', 'A')
    await waitFor(() => expect(screen.queryByText(/at the top of the customer’s half/)).toBeNull())
  })

  it('by presses, without dragging: a label, then its place in the figure', async () => {
    const { container } = await open(propsOf('build'))
    press('Gap 5')
    expect(screen.getByRole('button', { name: 'Gap 5' }).getAttribute('aria-pressed')).toBe('true')
    const spot = [...container.querySelectorAll('.spot')].find((one) => one.textContent === 'G') as Element
    fireEvent.click(spot)
    await waitFor(() => expect((screen.getByRole('combobox', { name: 'Gap 5' }) as HTMLSelectElement).value).toBe('G'))
    // A box's place does not take a gap's number.
    press('Gap 1')
    fireEvent.click([...container.querySelectorAll('.spot')].find((one) => one.textContent === 'A') as Element)
    expect((screen.getByRole('combobox', { name: 'Gap 1' }) as HTMLSelectElement).value).toBe('')
  })

  it('says what it did, also which label had to make room', async () => {
    await open(propsOf('build'))
    choose('Gap 5', 'G')
    choose('Gap 4', 'G')
    await waitFor(() => expect(screen.getByRole('status').textContent).toMatch(/^Gap 4 put at G\. 10 to go\. Gap 5 is free again\./))
  })

  it('nothing placed is nothing to check; the whole figure can be shown, and taken back', async () => {
    await open(propsOf('build'))
    press('Check')
    await waitFor(() => expect(notice()).toContain('Place a label first.'))
    choose('Gap 5', 'H')
    press('Show the figure')
    await waitFor(() => expect((screen.getByRole('combobox', { name: 'Gap 5' }) as HTMLSelectElement).value).toBe('G'))
    press('Undo')
    await waitFor(() => expect((screen.getByRole('combobox', { name: 'Gap 5' }) as HTMLSelectElement).value).toBe('H'))
  })
})

describe('adding up', () => {
  it('opens on the lesson’s example: in a sentence, a figure and a table', async () => {
    await open(propsOf('poster'))
    expect(equation()).toBe('Gap 5 = 75 − 98 = −23')
    expect(screen.getByText(/gives −39 and not −23/)).toBeTruthy()
    expect(screen.getByRole('img', { name: /Gap 5 = 75 − 98 = −23/ })).toBeTruthy()
    const cells = within(screen.getByRole('row', { name: /Perceived, under the promise/ })).getAllByRole('cell')
    expect(cells.map((cell) => cell.textContent)).toEqual(['78', '75', '−3'])
    expect(screen.getByText(/^An illustration, not a measurement\./)).toBeTruthy()
  })

  it('gaps that cancel are said to hide a shortfall upstream', async () => {
    await open(propsOf('spring'))
    expect(equation()).toBe('Gap 5 = 95 − 95 = 0')
    expect(screen.getByText(/shortfalls of −13 and surpluses of \+13 offset each other\. Customers notice nothing amiss/)).toBeTruthy()
  })

  it('a gap is changed by number field and by slider, and the result is said', async () => {
    const { device } = await open(propsOf('autumn'))
    fireEvent.input(number('Gap 3: delivered − standard'), { target: { value: '13' } })
    await waitFor(() => expect(equation()).toBe('Gap 5 = 95 − 95 = 0'))
    fireEvent.input(screen.getByRole('slider', { name: 'Gap 1: what head office believes − expected, slider' }), { target: { value: '0' } })
    await waitFor(() => expect(equation()).toBe('Gap 5 = 103 − 95 = +8'))
    expect(screen.getByText(/off the scale/)).toBeTruthy()
    expect(screen.getByText('These are your own numbers.')).toBeTruthy()
    await waitFor(() => expect(screen.getByRole('status').textContent).toContain('Gap 5 is +8'), { timeout: 2000 })
    await waitFor(() => expect(storedIn(device, 'unit:gap-map')).toMatchObject({ state: { chain: { gaps: [0, -5, 13, 0] } } }))
  })

  it('an example takes the place of one’s own numbers, and one press brings them back', async () => {
    await open(propsOf('autumn'))
    fireEvent.input(number('Gap 2: what the standard yields − believed'), { target: { value: '0' } })
    await waitFor(() => expect(equation()).toBe('Gap 5 = 83 − 95 = −12'))
    fireEvent.click(screen.getByRole('radio', { name: 'Spring' }))
    await waitFor(() => expect(equation()).toBe('Gap 5 = 95 − 95 = 0'))
    press('Undo')
    await waitFor(() => expect(equation()).toBe('Gap 5 = 83 − 95 = −12'))
  })
})

describe('on its own page', () => {
  it('has all three modes, and remembers which', async () => {
    const { device } = await open(propsOf('explore', false))
    fireEvent.click(screen.getByRole('radio', { name: 'Build' }))
    await waitFor(() => expect(screen.getByRole('button', { name: 'Check' })).toBeTruthy())
    fireEvent.click(screen.getByRole('radio', { name: 'Add up' }))
    await waitFor(() => expect(equation()).toBe('Gap 5 = 95 − 95 = 0'))
    await waitFor(() => expect(storedIn(device, 'unit:gap-map')).toMatchObject({ state: { mode: 'sum' } }))
  })
})

describe('in a deck', () => {
  it('what the trainer does goes to the room’s session, and touches nothing of a learner’s own', async () => {
    const { device } = await open(propsOf('autumn'), 'deck:s1')
    fireEvent.input(number('Gap 3: delivered − standard'), { target: { value: '0' } })
    await waitFor(() => expect(storedIn(device, 'deck:s1:gap-map')).toMatchObject({ state: { chain: { gaps: [-8, -5, 0, 0] } } }))
    expect(storedIn(device, 'unit:gap-map')).toBeUndefined()
  })

  it('shows what the session holds: numbers, placing, the gap that is open', async () => {
    const { View, device } = await load('deck:s1')
    const state = { mode: null, open: 'gap-3', placing: {}, checked: false, chain: null }
    device.tab().storage.setItem('service-advantage:deck:s1:gap-map', JSON.stringify({ v: 1, state }))
    render(<View {...propsOf('explore')} />)
    await waitFor(() => expect((document.getElementById('gm-gap-3') as HTMLDetailsElement).open).toBe(true))
  })
})
