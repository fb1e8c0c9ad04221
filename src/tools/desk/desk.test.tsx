// @vitest-environment happy-dom

import { cleanup, fireEvent, render, screen, waitFor, within } from '@testing-library/preact'
import fc from 'fast-check'
import { type ComponentType, hydrate, render as unmount } from 'preact'
import { renderToString } from 'preact-render-to-string'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import type { Locale } from '@/i18n/locale'
import type { StateFile } from '@/models/state-file'
import { caseInWords } from '@/schemas/scenario-words'
import { storedIn } from '@/stores/test-device'
import { deskStrings } from '@/tools/desk/desk-strings'
import { shortCase } from '@/widgets/complaint-simulator/examples'
import * as simulatorState from '@/widgets/complaint-simulator/state'
import { strings as simulator } from '@/widgets/complaint-simulator/strings'
import * as convenienceState from '@/widgets/convenience-scorecard/state'
import { strings as convenience } from '@/widgets/convenience-scorecard/strings'
import * as journeyState from '@/widgets/journey-map/state'
import { strings as journey } from '@/widgets/journey-map/strings'
import * as matrixState from '@/widgets/loyalty-matrix/state'
import { strings as matrix } from '@/widgets/loyalty-matrix/strings'
import { figureStrings } from '@/widgets/profit-chain/figure-strings'
import * as chainState from '@/widgets/profit-chain/state'
import { strings as chain } from '@/widgets/profit-chain/strings'
import * as plannerState from '@/widgets/relationship-planner/state'
import { strings as planner } from '@/widgets/relationship-planner/strings'
import * as retentionState from '@/widgets/retention-economics/state'
import { strings as retention } from '@/widgets/retention-economics/strings'

// biome-ignore lint/suspicious/noExplicitAny: tools with states of their own; each test treats them alike
type Any = any

interface Case {
  id: string
  /** The preset of its running case: Cloudridge, unless said otherwise. */
  preset?: string
  presets: (locale: Locale) => Record<string, Any>
  check: (value: unknown) => unknown
  file: StateFile<Any>
  view: () => Promise<{ default: ComponentType<Any> }>
  shared: (locale: Locale) => object
  /** What stands first for the worked example of the running case. */
  headline: string
  /** A field of the results or of the first panel, what to type, and what stands first then. */
  change: { panel?: string; headline: string } & ({ field: string; value: string } | { press: RegExp })
}

const cases: Case[] = [
  {
    id: 'loyalty-matrix',
    presets: matrixState.presetStates,
    check: matrixState.checkState,
    file: matrixState.file,
    view: () => import('@/widgets/loyalty-matrix/View'),
    shared: (locale) => ({ words: matrix[locale] }),
    headline: 'Of 200, 58 (29 %) are hostages: they seem to stay, and will go when there is somewhere to go.',
    change: { field: 'Satisfied from', value: '2', headline: 'Of 200, 66 (33 %) are mercenaries: they say they are satisfied and may leave all the same.' },
  },
  {
    id: 'retention-economics',
    presets: retentionState.presetStates,
    check: retentionState.checkState,
    file: retentionState.file,
    view: () => import('@/widgets/retention-economics/View'),
    shared: (locale) => ({ words: retention[locale] }),
    headline: 'A customer is worth 1,100, with the first margin today.',
    change: {
      field: 'Still there a period later (%)',
      value: '85',
      headline: 'A customer is worth 1,320, with the first margin today.',
    },
  },
  {
    id: 'profit-chain',
    presets: chainState.presetStates,
    check: chainState.checkState,
    file: chainState.file,
    view: () => import('@/widgets/profit-chain/View'),
    shared: (locale) => ({ words: chain[locale], figure: figureStrings[locale], presets: chainState.presetStates(locale) }),
    headline: 'Money is saved from quarter 1; from quarter 6 on profit is lower than it was.',
    change: { panel: 'Levers: what changes, and when', field: 'Training: Change (%)', value: '0', headline: 'Nothing is changed, and profit stays as it is.' },
  },
  {
    id: 'relationship-planner',
    presets: plannerState.presetStates,
    check: plannerState.checkState,
    file: plannerState.file,
    view: () => import('@/widgets/relationship-planner/View'),
    shared: (locale) => ({ words: planner[locale] }),
    headline: 'It does not fit: 840 hours a year where there are 600, 240 too many.',
    change: {
      panel: 'Hours, costs and limits',
      field: 'Hours there are in a year',
      value: '900',
      headline: 'It fits: 840 hours a year of 900, 60 to spare.',
    },
  },
  {
    id: 'journey-map',
    preset: 'clinic',
    presets: journeyState.presetStates,
    check: journeyState.checkState,
    file: journeyState.file,
    view: () => import('@/widgets/journey-map/View'),
    shared: (locale) => ({ words: journey[locale] }),
    headline: 'Put right “Waiting for the doctor” first: importance 5, short of what was expected by 2.5.',
    change: {
      panel: 'Touchpoints: add, change, reorder',
      field: 'Experienced here (1 to 7)',
      value: '1',
      headline: 'Put right “Booking” first: importance 3, short of what was expected by 4.5.',
    },
  },
  {
    id: 'convenience-scorecard',
    preset: 'clinic',
    presets: convenienceState.presetStates,
    check: convenienceState.checkState,
    file: convenienceState.file,
    view: () => import('@/widgets/convenience-scorecard/View'),
    shared: (locale) => ({ words: convenience[locale] }),
    headline: 'The weakest stage is getting what they came for: 3.4 of 7 (n = 40).',
    change: {
      panel: 'Put in scores',
      field: 'How many people (optional)',
      value: '50',
      headline: 'The weakest stage is getting what they came for: 3.4 of 7 (n = 50).',
    },
  },
  {
    id: 'complaint-simulator',
    preset: 'short',
    presets: () => ({ short: simulatorState.opening('short'), played: { ...simulatorState.opening('short'), path: shortCase.paths.good } }),
    check: simulatorState.checkState,
    file: simulatorState.file,
    view: () => import('@/widgets/complaint-simulator/View'),
    shared: (locale) => ({
      words: simulator[locale],
      cases: [{ id: 'short', title: shortCase.title[locale], trade: shortCase.trade[locale], difficulty: 1, url: '/scenarios/short.json' }],
      loaded: {
        id: 'short',
        title: shortCase.title[locale],
        trade: shortCase.trade[locale],
        role: shortCase.role[locale],
        may: shortCase.may.map((text) => text[locale]),
        case: caseInWords(shortCase.case, locale),
        paths: shortCase.paths,
      },
    }),
    headline: 'Promised for yesterday: your turn.',
    change: { press: /Put everything down/, headline: 'Step 1. Calm 3, trust 2.' },
  },
]

const propsOf = ({ presets, shared, preset: running = 'cloudridge' }: Case, locale: Locale = 'en', preset = running, compact = true): Any => ({
  id: 'tool',
  compact,
  desk: deskStrings[locale],
  shelf: '/tools/',
  example: presets(locale)[preset],
  ...shared(locale),
})

/** Every test opens the page anew: a tool's memory belongs to its module. */
async function load({ view }: Case, place: 'lesson' | 'deck:s1' = 'lesson') {
  vi.resetModules()
  const { useDevice } = await import('@/stores/test-device')
  const device = useDevice()
  const { setPlace } = await import('@/stores/place')
  setPlace(place)
  const { default: View } = await view()
  return { View, device }
}

async function open(one: Case, place?: 'deck:s1') {
  const { View, device } = await load(one, place)
  render(<View {...propsOf(one)} />)
  await waitFor(() => expect(document.querySelector('[data-ready]')).not.toBeNull())
  return { device }
}

async function panel(name: string) {
  const details = screen.getByText(name, { selector: 'summary' }).parentElement as HTMLDetailsElement
  details.open = true
  fireEvent(details, new Event('toggle'))
  await waitFor(() => expect(details.children).toHaveLength(2))
  return within(details)
}

const first = () => document.querySelector('.tool-first')?.textContent
const notice = () => document.querySelector('.tool-notice')?.textContent ?? ''
const type = (field: string, value: string) => fireEvent.input(screen.getByRole('textbox', { name: field }), { target: { value } })
async function change(one: Case) {
  if (one.change.panel) await panel(one.change.panel)
  if ('press' in one.change) fireEvent.click(screen.getByRole('button', { name: one.change.press }))
  else type(one.change.field, one.change.value)
  await waitFor(() => expect(first()).toBe(one.change.headline))
}

beforeEach(() => history.replaceState(null, '', '/lesson/'))
afterEach(() => {
  cleanup()
  vi.restoreAllMocks()
})

describe.each(cases)('$id', (one) => {
  it.each(
    (['zh', 'en'] as const).flatMap((locale) =>
      Object.keys(one.presets(locale)).flatMap((preset) => [true, false].map((compact) => [preset, locale, compact] as const)),
    ),
  )('%s in %s (compact: %s) hydrates to what the server sent', async (preset, locale, compact) => {
    const { View } = await load(one)
    const props = propsOf(one, locale, preset, compact)
    const host = document.createElement('div')
    host.innerHTML = renderToString(<View {...props} />)
    const sent = host.innerHTML
    hydrate(<View {...props} />, host)
    const now = host.innerHTML
    unmount(null, host)
    expect(now).toBe(sent)
    expect(sent).not.toContain('style=')
    expect(sent).not.toMatch(/NaN|undefined|\{[a-z]+\}/)
  })

  it('opens on its worked example; what is typed changes it and is stored', async () => {
    const { device } = await open(one)
    expect(first()).toBe(one.headline)
    await change(one)
    await waitFor(() => expect(storedIn(device, `unit:${one.id}`)).toBeTruthy())
  })

  it('in a deck what the trainer changes goes to the room, and touches nothing of a learner’s own', async () => {
    const { device } = await open(one, 'deck:s1')
    await change(one)
    await waitFor(() => expect(storedIn(device, `deck:s1:${one.id}`)).toBeTruthy())
    expect(storedIn(device, `unit:${one.id}`)).toBeUndefined()
  })

  it('is saved under a name, deleted, and brought back', async () => {
    await open(one)
    const keep = await panel('Save')
    fireEvent.input(keep.getByRole('textbox', { name: 'Give it a name' }), { target: { value: 'June' } })
    fireEvent.click(keep.getByRole('button', { name: 'Save it' }))
    await waitFor(() => expect(keep.getByRole('button', { name: 'Open: June' })).toBeTruthy())
    fireEvent.click(keep.getByRole('button', { name: 'Delete: June' }))
    await waitFor(() => expect(keep.queryByRole('button', { name: 'Open: June' })).toBeNull())
    fireEvent.click(screen.getByRole('button', { name: 'Undo' }))
    await waitFor(() => expect(keep.getByRole('button', { name: 'Open: June' })).toBeTruthy())
  })

  it('leaves as a table without a live formula, and as data that open again', async () => {
    await open(one)
    const take = await panel('Export and share')
    const text = () => (take.getByRole('textbox', { name: 'Content' }) as HTMLTextAreaElement).value
    for (const line of text()
      .replace(/^\ufeff/, '')
      .split('\r\n'))
      expect(line).not.toMatch(/(^|,)"?[=@]/)
    fireEvent.click(take.getByRole('radio', { name: /^Data/ }))
    await waitFor(() => expect(JSON.parse(text())).toMatchObject({ format: one.id, version: 1 }))
    fireEvent.input(take.getByRole('textbox', { name: /paste its content/ }), { target: { value: '{"format":"x"}' } })
    fireEvent.click(take.getByRole('button', { name: 'Open' }))
    await waitFor(() => expect(notice()).toContain('Not opened. It does not belong to this tool.'))
    expect(first()).toBe(one.headline)
  })

  it('a link’s numbers are shown, one’s own are saved first, and one press takes it back; a broken link changes nothing', async () => {
    await open(one)
    await change(one)
    location.hash = one.file.toFragment(one.presets('en')[one.preset ?? 'cloudridge']) ?? ''
    fireEvent(window, new Event('hashchange'))
    await waitFor(() => expect(notice()).toContain('What you had is saved as “Before the link was opened”.'))
    expect([first(), location.hash]).toEqual([one.headline, ''])
    fireEvent.click(screen.getByRole('button', { name: 'Undo' }))
    await waitFor(() => expect(first()).toBe(one.change.headline))
    location.hash = `${one.file.fragment}%%%`
    fireEvent(window, new Event('hashchange'))
    await waitFor(() => expect(notice()).toContain('The link cannot be opened.'))
    expect(first()).toBe(one.change.headline)
  })

  it('every worked example opens again as it was, as a file and as a link', () => {
    for (const state of Object.values(one.presets('zh'))) {
      expect(one.check(state)).toEqual(state)
      expect(one.file.fromJson(one.file.toJson(state))).toEqual({ ok: true, state })
      expect(one.file.fromFragment(one.file.toFragment(state) ?? '')).toEqual({ ok: true, state })
    }
  })

  it('what is not ours is refused with its reason, and nothing throws', () => {
    const { fromJson, fromFragment, fragment } = one.file
    expect(fromJson('{')).toEqual({ ok: false, code: 'unreadable' })
    expect(fromJson('[]')).toEqual({ ok: false, code: 'foreign' })
    expect(fromJson(JSON.stringify({ format: one.id, version: 2 }))).toEqual({ ok: false, code: 'newer' })
    expect(fromJson(JSON.stringify({ format: one.id, version: 1 }))).toEqual({ ok: false, code: 'damaged' })
    expect(fromFragment(`${fragment}${'A'.repeat(200_000)}`)).toEqual({ ok: false, code: 'unreadable' })
    fc.assert(
      fc.property(fc.anything(), fc.string(), (value, text) => {
        one.check(value)
        fromJson(text)
        fromFragment(fragment + text)
      }),
    )
  })
})
