// @vitest-environment happy-dom

import { readFileSync } from 'node:fs'
import { cleanup, fireEvent, render, screen, waitFor, within } from '@testing-library/preact'
import { hydrate, render as unmount } from 'preact'
import { renderToString } from 'preact-render-to-string'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { parse } from 'yaml'
import type { Locale } from '@/i18n/locale'
import { concepts } from '@/schemas/concepts'
import { storedIn } from '@/stores/test-device'
import { deskStrings } from '@/tools/desk/desk-strings'
import { examples } from './examples.ts'
import { exampleState } from './preset.ts'
import { type DiagnosisState, file } from './share.ts'
import { statements } from './statements.ts'
import type { Props } from './View.tsx'
import { toWording } from './wording.ts'

const known = new Map(concepts.parse(parse(readFileSync('content/concepts/gaps.yaml', 'utf8'))).concepts.map((concept) => [concept.id, concept]))

function propsOf(id = 'default', locale: Locale = 'en'): Props {
  const example = examples.find((one) => one.id === id)
  if (!example) throw new Error(`propsOf requires an example named ${id}`)
  return {
    id: 'gd',
    compact: example.compact,
    desk: deskStrings[locale],
    wording: toWording(locale, known, (gap) => `/lessons/gaps/${gap}/`, '/tools/'),
    example: exampleState(example.team, locale),
  }
}

/** Every test opens the page anew: the tool's memory belongs to its module. */
async function load() {
  vi.resetModules()
  const { useDevice } = await import('@/stores/test-device')
  const device = useDevice()
  const { setPlace } = await import('@/stores/place')
  setPlace('lesson')
  const { default: View } = await import('./View.tsx')
  return { View, device }
}

async function open(props = propsOf()) {
  const { View, device } = await load()
  const page = render(<View {...props} />)
  await waitFor(() => expect(page.container.querySelector('[data-ready]')).not.toBeNull())
  return { ...page, device }
}

const panel = async (name: string) => {
  const details = screen.getByText(name, { selector: 'summary' }).parentElement as HTMLDetailsElement
  details.open = true
  fireEvent(details, new Event('toggle'))
  await waitFor(() => expect(details.children).toHaveLength(2))
  return within(details)
}
const first = () => document.querySelector('.tool-first')?.textContent
const notice = () => document.querySelector('.tool-notice')?.textContent

beforeEach(() => history.replaceState(null, '', '/lesson/'))
afterEach(() => {
  cleanup()
  vi.restoreAllMocks()
})

describe('before anything is pressed', () => {
  it.each(examples.flatMap(({ id }) => (['zh', 'en'] as const).map((locale) => [id, locale] as const)))(
    '%s in %s hydrates to what the server sent',
    async (id, locale) => {
      const { View } = await load()
      const props = propsOf(id, locale)
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

  it('the worked example says where to begin, why, who sees it differently, and what to do', async () => {
    await open()
    expect(first()).toBe('Begin with gap 1, the listening gap.')
    expect(screen.getByText(/highest score, 5\.03\. Close behind, within 0\.5 points: gap 2, the design and standards gap 4\.91\./)).toBeTruthy()
    expect(screen.getByRole('img', { name: /Gap 1, the listening gap 5\.03, Gap 2, .* 4\.91, Gap 3, .* 3\.88, Gap 4, .* 3\.90/ })).toBeTruthy()
    const scores = within(screen.getByRole('table', { name: /score, people, spread/ }))
    const cells = within(scores.getByRole('row', { name: /Gap 1/ })).getAllByRole('cell')
    expect(cells.map((cell) => cell.textContent)).toEqual(['5.03', '8', '1.27', '1.03', 'agree'])
    const roles = within(screen.getByRole('table', { name: '3 managers, 5 of the front line' }))
    expect(
      within(roles.getByRole('row', { name: /Gap 1/ }))
        .getAllByRole('cell')
        .map((cell) => cell.textContent),
    ).toEqual(['3.67', '5.85', '+2.19'])
    expect(screen.getByText(/front line scores 2\.19 points higher than managers/)).toBeTruthy()
    expect(screen.getByText('Leaders who watch cost and commit little to quality')).toBeTruthy()
    expect(screen.getByText(/Bring managers to the floor regularly/)).toBeTruthy()
    expect(screen.getByRole('link', { name: /gap 1, the listening gap/ }).getAttribute('href')).toBe('/lessons/gaps/gap-1/')
  })

  it('announces nothing', async () => {
    await open()
    expect(screen.getByRole('status').textContent).toBe('')
  })
})

describe('one person', () => {
  it('rates, and the example makes room for their own; nothing is guessed from a few', async () => {
    const { device } = await open()
    const rate = await panel('Rate it myself')
    expect(rate.getAllByRole('group')).toHaveLength(27)
    fireEvent.click(within(rate.getByRole('group', { name: /^1\.1 / })).getByRole('radio', { name: '2' }))
    await waitFor(() => expect(first()).toMatch(/^No ratings yet/))
    for (const { id } of statements.slice(1, 4))
      fireEvent.click(within(rate.getByRole('group', { name: new RegExp(`^${id} `) })).getByRole('radio', { name: '2' }))
    await waitFor(() => expect(first()).toBe('Begin with gap 1, the listening gap.'))
    expect(screen.getByText('This is one person’s view. Ask several managers and several of the front line before you conclude anything.')).toBeTruthy()
    expect(rate.getByText('4 of 27 rated')).toBeTruthy()
    // 8 − 2 = 6 three times, and 2 for the complaint that is asked the other way round: 20 / 4 = 5.
    expect(screen.getByText(/It has the highest score, 5\.00\./)).toBeTruthy()
    expect(storedIn(device, 'unit:gap-diagnosis')).toMatchObject({ state: { ratings: expect.arrayContaining([2]) } })
  })

  it('can say that they cannot say, and clear all with a way back', async () => {
    await open(propsOf('alone'))
    const rate = await panel('Rate it myself')
    fireEvent.click(within(rate.getByRole('group', { name: /^1\.1 / })).getByRole('radio', { name: '4' }))
    await waitFor(() => expect(rate.getByText('1 of 27 rated')).toBeTruthy())
    fireEvent.click(within(rate.getByRole('group', { name: /^1\.1 / })).getByRole('radio', { name: 'cannot say' }))
    await waitFor(() => expect(rate.getByText('0 of 27 rated')).toBeTruthy())
    fireEvent.click(within(rate.getByRole('group', { name: /^1\.1 / })).getByRole('radio', { name: '4' }))
    fireEvent.click(rate.getByRole('button', { name: 'Clear all' }))
    await waitFor(() => expect(rate.getByText('0 of 27 rated')).toBeTruthy())
    fireEvent.click(screen.getByRole('button', { name: 'Undo' }))
    await waitFor(() => expect(rate.getByText('1 of 27 rated')).toBeTruthy())
  })
})

describe('a team', () => {
  const rows = ['role', ...statements.map(({ id }) => id)]
  const line = (role: string, rating: number | string) => [role, ...statements.map(() => rating)].join('\t')
  const paste = async (text: string) => {
    const team = await panel('Read in a team')
    fireEvent.input(team.getByRole('textbox', { name: /paste rows/ }), { target: { value: text } })
    fireEvent.click(team.getByRole('button', { name: 'Read in' }))
    return team
  }

  it('is read in from a spreadsheet; only what it comes to is stored', async () => {
    const { device } = await open()
    await paste([rows.join('\t'), line('manager', 6), line('manager', 6), line('front', 2), line('front', 2)].join('\n'))
    await waitFor(() => expect(notice()).toContain('Read in: the ratings of 4 people.'))
    expect(screen.getByRole('table', { name: '2 managers, 2 of the front line' })).toBeTruthy()
    const { state } = storedIn(device, 'unit:gap-diagnosis') as { state: DiagnosisState }
    expect(state.team?.raters).toBe(4)
    expect(state.ratings.every((rating) => rating === null)).toBe(true)
  })

  it('has its bad cells told by row and column, and the rest kept', async () => {
    await open()
    const team = await paste([rows.join('\t'), line('manager', 9), line('front', 3)].join('\n'))
    await waitFor(() => expect(team.getByText(/27 cells could not be used/)).toBeTruthy())
    expect(team.getByText('Row 2, “1.1”: found “9”, expected a whole number from 1 to 7')).toBeTruthy()
    expect(team.getByText('17 more are not listed.')).toBeTruthy()
  })

  it('is refused in words where there is no table, and what was there stays', async () => {
    await open()
    await paste('hello')
    await waitFor(() => expect(notice()).toContain('Not read in: no heading begins with a number'))
    expect(first()).toBe('Begin with gap 1, the listening gap.')
  })
})

describe('kept and taken along', () => {
  it('is saved under a name, deleted, and brought back', async () => {
    await open()
    const keep = await panel('Save')
    fireEvent.input(keep.getByRole('textbox', { name: 'Give it a name' }), { target: { value: 'June' } })
    fireEvent.click(keep.getByRole('button', { name: 'Save it' }))
    await waitFor(() => expect(keep.getByRole('button', { name: 'Open: June' })).toBeTruthy())
    fireEvent.click(keep.getByRole('button', { name: 'Delete: June' }))
    await waitFor(() => expect(keep.queryByRole('button', { name: 'Open: June' })).toBeNull())
    fireEvent.click(screen.getByRole('button', { name: 'Undo' }))
    await waitFor(() => expect(keep.getByRole('button', { name: 'Open: June' })).toBeTruthy())
  })

  it('leaves as a table, as findings, as data and as a link, each also as text', async () => {
    await open()
    const take = await panel('Export and share')
    const text = () => (take.getByRole('textbox', { name: 'Content' }) as HTMLTextAreaElement).value
    expect(text()).toContain('Gap diagnosis,"Bluestone Device Repair, West Gate (invented)"')
    fireEvent.click(take.getByRole('radio', { name: /Findings/ }))
    await waitFor(() => expect(JSON.parse(text())).toMatchObject({ format: 'service-findings', tool: 'gap-diagnosis', language: 'en' }))
    expect(JSON.parse(text()).madeOn).toMatch(/^\d{4}-\d\d-\d\d$/)
    fireEvent.click(take.getByRole('radio', { name: 'Link' }))
    await waitFor(() => expect(text()).toContain('/lesson/#gd='))
    expect(take.queryByRole('button', { name: 'Download' })).toBeNull()
  })

  it('a foreign file is refused in a sentence', async () => {
    await open()
    const take = await panel('Export and share')
    fireEvent.input(take.getByRole('textbox', { name: /paste its content/ }), { target: { value: '{"format":"x"}' } })
    fireEvent.click(take.getByRole('button', { name: 'Open' }))
    await waitFor(() => expect(notice()).toContain('Not opened. It does not belong to this tool.'))
  })

  it('a link’s results are shown, one’s own ratings saved first, and one press takes it back', async () => {
    await open(propsOf('alone'))
    const rate = await panel('Rate it myself')
    fireEvent.click(within(rate.getByRole('group', { name: /^1\.1 / })).getByRole('radio', { name: '4' }))
    location.hash = file.toFragment(propsOf().example) ?? ''
    fireEvent(window, new Event('hashchange'))
    await waitFor(() => expect(notice()).toContain('What you had is saved as “Before the link was opened”.'))
    expect(first()).toBe('Begin with gap 1, the listening gap.')
    expect(location.hash).toBe('')
    fireEvent.click(screen.getByRole('button', { name: 'Undo' }))
    await waitFor(() => expect(first()).toMatch(/^No ratings yet/))
  })

  it('a broken link is said and changes nothing', async () => {
    history.replaceState(null, '', '/lesson/#gd=%%%')
    await open()
    await waitFor(() => expect(notice()).toContain('The link cannot be opened.'))
    expect(first()).toBe('Begin with gap 1, the listening gap.')
  })
})
