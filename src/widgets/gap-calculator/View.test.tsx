// @vitest-environment happy-dom

import { readFileSync } from 'node:fs'
import { cleanup, fireEvent, render, screen, waitFor, within } from '@testing-library/preact'
import { hydrate, render as unmount } from 'preact'
import { renderToString } from 'preact-render-to-string'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { parse } from 'yaml'
import type { Locale } from '@/i18n/locale'
import { exampleState, type GapState } from '@/models/gap-state'
import { instrument } from '@/schemas/instrument'
import { deskStrings } from './desk-strings.ts'
import { examples } from './examples.ts'
import { toWording } from './instrument.ts'
import { toFragment, toJson } from './share.ts'
import { scoresOf } from './state.ts'
import { strings } from './strings.ts'
import type { Props } from './View.tsx'

const presets = Object.fromEntries(
  ['repair-centre', 'hotel'].map((id) => [id, instrument.parse(parse(readFileSync(`content/instruments/servqual.${id}.yaml`, 'utf8')))]),
)

function propsOf(id = 'default', locale: Locale = 'en'): Props {
  const example = examples.find((one) => one.id === id)
  const preset = example && presets[example.preset]
  if (!preset) throw new Error(`propsOf requires an example named ${id}`)
  const state: GapState = example.state ?? exampleState({ ...preset.example, name: preset.example.name[locale] })
  return {
    id: 'gc',
    compact: example.compact,
    words: strings[locale],
    example: state,
    labels: example.labels ?? preset.items.map((item) => item.label[locale]),
    instrumentUrl: `/instruments/${locale}/${preset.id}.json`,
    warnings: scoresOf(state).warnings.length > 0 ? deskStrings[locale].warnings : undefined,
  }
}

/** Every test opens the page anew: the calculator's memory belongs to its module. */
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
  return { ...page, device, View, props }
}

const button = (name: string | RegExp) => screen.getByRole('button', { name })
const press = (name: string | RegExp) => fireEvent.click(button(name))
const field = (name: string | RegExp) => screen.getByRole('textbox', { name }) as HTMLInputElement
const type = (name: string | RegExp, text: string) => fireEvent.input(field(name), { target: { value: text } })
const score = (name: string) => screen.getByText(name, { selector: 'dt' }).nextElementSibling?.textContent
const panel = async (name: string) => {
  press(name)
  const region = screen.getByRole('region', { name })
  await waitFor(() => expect(within(region).queryByText(/^(Opening|正在打开)/)).toBeNull())
  return within(region)
}

beforeEach(() => {
  history.replaceState(null, '', '/lesson/')
  vi.stubGlobal('fetch', async (url: string) => {
    const [, locale, id] = /\/instruments\/(zh|en)\/(.+)\.json$/.exec(url) ?? []
    const preset = presets[id ?? '']
    return preset ? Response.json(toWording(preset, locale as Locale)) : new Response('', { status: 404 })
  })
})

afterEach(() => {
  cleanup()
  vi.unstubAllGlobals()
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
      const first = host.innerHTML
      unmount(null, host)
      expect(first).toBe(sent)
      expect(sent).not.toContain('style=')
    },
  )

  it('the worked example is complete: scores, figure, table, where it comes from', async () => {
    await open()
    expect(score('Weighted score')).toBe('−0.68')
    expect(score('Unweighted score')).toBe('−0.51')
    expect(score('Mean of the 22 item gaps')).toBe('−0.53')
    expect(score('Perception alone (SERVPERF)')).toBe('5.61, weighted 5.62')
    expect(screen.getByText(/n\s=\s120 · 7-point scale/)).toBeTruthy()
    expect(screen.getByRole('img', { name: /Largest shortfall: Reliability \(−1\.15\); smallest: Tangibles \(−0\.05\)/ })).toBeTruthy()
    const table = within(screen.getByRole('table', { name: /gap and weight of the five dimensions/ }))
    expect(
      within(table.getByRole('row', { name: /Reliability/ }))
        .getAllByRole('cell')
        .map((cell) => cell.textContent),
    ).toEqual(['6.60', '5.45', '−1.15', '34'])
    expect(screen.getByText(/58% of the shortfall comes from reliability/)).toBeTruthy()
    expect(screen.getByText('Item 8 Ready when promised')).toBeTruthy()
  })

  it('says the same in Chinese', async () => {
    await open(propsOf('default', 'zh'))
    expect(score('加权总分')).toBe('−0.68')
    expect(screen.getByText('按权重算，感知比期望低0.68分，其中58%来自可靠性。')).toBeTruthy()
  })

  it('announces nothing', async () => {
    await open()
    expect(screen.getByRole('status').textContent).toBe('')
  })

  it('fetches nothing in a lesson', async () => {
    const fetched = vi.fn(() => Promise.reject(new Error('not yet')))
    vi.stubGlobal('fetch', fetched)
    await open()
    expect(fetched).not.toHaveBeenCalled()
  })
})

describe('pictures', () => {
  it('change one for another, each with its table', async () => {
    await open()
    fireEvent.click(screen.getByRole('radio', { name: 'Priorities' }))
    await screen.findByRole('img', { name: /To close first: Reliability, Responsiveness/ })
    const row = within(screen.getByRole('table', { name: /Priority/ })).getByRole('row', { name: /Reliability/ })
    expect(
      within(row)
        .getAllByRole('cell')
        .map((cell) => cell.textContent),
    ).toEqual(['34', '−1.15', '−0.391', '58%', 'Close first'])
    fireEvent.click(screen.getByRole('radio', { name: 'E against P' }))
    await screen.findByRole('img', { name: /5 of the dimensions lie below the diagonal/ })
  })

  it('all stand on the tool page', async () => {
    await open(propsOf('full'))
    expect(screen.getAllByRole('img')).toHaveLength(3)
    expect(screen.queryByRole('radio', { name: 'E against P' })).toBeNull()
  })
})

describe('own numbers', () => {
  it('start empty, in words; and come back with one press', async () => {
    await open()
    press('Use my own numbers')
    await screen.findByText('Cleared. Put your own numbers in.')
    await screen.findByText(/There is nothing to work out yet/)
    expect(score('Weighted score')).toBe('–')
    press('Undo')
    await waitFor(() => expect(score('Weighted score')).toBe('−0.68'))
    expect(document.activeElement?.textContent).toContain('Restored.')
  })

  it('are computed as they are typed, and said once the typing pauses', async () => {
    await open(propsOf('full'))
    await screen.findByRole('textbox', { name: 'Weight: Tangibles' })
    type('Perception: 5 Keeps its word', '6.7')
    await waitFor(() => expect(score('Weighted score')).not.toBe('−0.68'))
    // Item 5 moves from 5.10 to 6.70: its dimension gap from -1.15 to -0.83, the weighted score by 34 x 0.32 / 100.
    expect(score('Weighted score')).toBe('−0.57')
    await waitFor(() => expect(screen.getByRole('status').textContent).toContain('Weighted score −0.57, unweighted −0.45'), { timeout: 2000 })
  })

  it('are still there when the page is opened again, and in the other language', async () => {
    const first = await open()
    await panel('Change the numbers')
    type('Weight: Tangibles', '0')
    await waitFor(() => expect(first.device.items.size).toBeGreaterThan(0))
    const stored = new Map(first.device.items)
    cleanup()

    const { View, device } = await load()
    for (const [key, value] of stored) device.items.set(key, value)
    render(<View {...propsOf('full', 'zh')} />)
    await screen.findByText(/权重合计90，不是100/)
  })

  it('that cannot be are refused in words beside the field, and the last good one counts on', async () => {
    await open()
    await panel('Change the numbers')
    const name = 'Perception: 1 Up-to-date equipment'
    type(name, '8')
    const message = await screen.findByText('Enter a number from 1 to 7. Still using 5.7.')
    expect(field(name).getAttribute('aria-invalid')).toBe('true')
    expect(field(name).getAttribute('aria-describedby')).toContain(message.id)
    expect(score('Weighted score')).toBe('−0.68')
    type(name, 'five')
    await screen.findByText('That is not a number. Still using 5.7.')
    type(name, '５．８')
    await waitFor(() => expect(screen.queryByRole('alert')).toBeNull())
    expect(field(name).getAttribute('aria-invalid')).toBeNull()
  })

  it('may be missing: the item is left out and named', async () => {
    await open()
    await panel('Change the numbers')
    type('Expectation: 2 Inviting premises', '')
    await screen.findByText('Left out, because expectation or perception is missing: item 2.')
  })

  it('move by keyboard and by stepper', async () => {
    await open()
    await panel('Change the numbers')
    const name = 'Perception: 1 Up-to-date equipment'
    fireEvent.keyDown(field(name), { key: 'ArrowUp' })
    await waitFor(() => expect(field(name).value).toBe('5.8'))
    press(`Less: ${name}`)
    await waitFor(() => expect(field(name).value).toBe('5.7'))
  })

  it('on a smaller scale lose what no longer fits, and get it back', async () => {
    await open()
    await panel('Change the numbers')
    fireEvent.click(screen.getByRole('radio', { name: '5 points' }))
    await screen.findByText(/Now a 5-point scale. Answers above 5 were taken out: 43\./)
    press('Undo')
    await waitFor(() => expect(score('Weighted score')).toBe('−0.68'))
  })

  it('may be dimension means alone', async () => {
    await open()
    await panel('Change the numbers')
    fireEvent.click(screen.getByRole('radio', { name: 'Dimension means only' }))
    await waitFor(() => expect(field('Perception: 2 Reliability').value).toBe('5.45'))
    type('Perception: 2 Reliability', '6.6')
    await waitFor(() => expect(score('Weighted score')).toBe('−0.29'))
    expect(screen.queryByText('Mean of the 22 item gaps')).toBeNull()
  })
})

describe('weights', () => {
  it('that are not 100 are said, and evened out with one press', async () => {
    await open()
    await panel('Change the numbers')
    expect(button('Bring to 100 in proportion').getAttribute('aria-disabled')).toBe('true')
    type('Weight: Tangibles', '20')
    await screen.findByText('Total: 110 points, not 100')
    await screen.findByText(/The weights add up to 110, not 100/)
    press('Bring to 100 in proportion')
    await screen.findByText(/Total: 100 points/)
    const points = strings.en.dimensions.map((name) => field(`Weight: ${name}`).value)
    // 110 points: 18.18, 30.91, 21.82, 18.18, 10.91; the three largest remainders take the three points left.
    expect(points).toEqual(['18', '31', '22', '18', '11'])
    press('Undo')
    await waitFor(() => expect(field('Weight: Tangibles').value).toBe('20'))
  })
})

describe('scenarios', () => {
  it('are saved, compared, opened, deleted, and brought back', async () => {
    await open()
    const scenarios = await panel('Save and compare')
    fireEvent.input(field('Name for these numbers'), { target: { value: 'June' } })
    press('Save')
    await screen.findByText('Saved “June”.')
    await panel('Change the numbers')
    type('Weight: Reliability', '54')
    type('Weight: Responsiveness', '4')
    await waitFor(() => expect(score('Weighted score')).toBe('−0.76'))

    fireEvent.change(screen.getByLabelText('First'), { target: { value: (scenarios.getAllByRole('option', { name: 'June' })[0] as HTMLOptionElement).value } })
    const row = await waitFor(() => within(screen.getByRole('table', { name: 'Compare two' })).getByRole('row', { name: /Weighted/ }))
    await waitFor(() =>
      expect(
        within(row)
          .getAllByRole('cell')
          .map((cell) => cell.textContent),
      ).toEqual(['−0.68', '−0.76', '−0.08']),
    )

    press('Open: June')
    await waitFor(() => expect(score('Weighted score')).toBe('−0.68'))
    press('Delete: June')
    await screen.findByText('Nothing saved yet.')
    press('Undo')
    await screen.findByRole('button', { name: 'Open: June' })
  })
})

describe('export', () => {
  it('offers each file as text too', async () => {
    await open()
    await panel('Export and share')
    const content = () => (screen.getByLabelText('Content') as HTMLTextAreaElement).value
    expect(content()).toMatch(/^\ufeffGap calculator,"Bluestone/)
    expect(content()).toContain('Reliability,6.6,5.45,-1.15,34,-0.391,')
    fireEvent.click(screen.getByRole('radio', { name: /JSON/ }))
    await waitFor(() => expect(JSON.parse(content())).toMatchObject({ format: 'gap-calculator', version: 1 }))
    fireEvent.click(screen.getByRole('radio', { name: 'Link' }))
    await waitFor(() => expect(content()).toMatch(/\/lesson\/#gc=[\w-]+$/))
  })

  it('opens its own file again, and refuses any other without touching the numbers', async () => {
    await open()
    await panel('Export and share')
    const paste = (text: string) => {
      fireEvent.input(screen.getByLabelText('Or paste its content here'), { target: { value: text } })
      press('Open')
    }
    paste('{"format":"gap-calculator","version":2}')
    await screen.findByText(/They come from a newer version/)
    paste('<img src=x onerror=alert(1)>')
    await screen.findByText('Not opened. They are incomplete or have been altered. Your numbers are as they were.')
    expect(score('Weighted score')).toBe('−0.68')
    paste(toJson({ ...propsOf().example, weights: [20, 20, 20, 20, 20] }))
    await waitFor(() => expect(score('Weighted score')).toBe('−0.51'))
  })
})

describe('how it is worked out', () => {
  it('puts the learner’s numbers into the formulas', async () => {
    await open()
    const method = await panel('How this is worked out')
    expect(method.getByText('4.90 − 6.75 = −1.85')).toBeTruthy()
    expect(method.getByText('[(−0.05) + (−1.15) + (−0.75) + (−0.35) + (−0.25)] / 5 = −0.51')).toBeTruthy()
    expect(method.getByText('[10 × (−0.05) + 34 × (−1.15) + 24 × (−0.75) + 20 × (−0.35) + 12 × (−0.25)] / 100 = −0.68')).toBeTruthy()
    expect(method.getByText('−11.60 / 22 = −0.53')).toBeTruthy()
    expect(method.getAllByText(/1988/).length).toBeGreaterThan(0)
  })
})

describe('a link', () => {
  it('brings its numbers, and keeps one’s own as a scenario', async () => {
    const first = await open()
    await panel('Change the numbers')
    type('Weight: Tangibles', '0')
    await waitFor(() => expect(first.device.items.size).toBeGreaterThan(0))
    history.replaceState(null, '', `/lesson/${toFragment({ ...propsOf().example, name: 'From the trainer', weights: [20, 20, 20, 20, 20] })}`)
    fireEvent(window, new Event('hashchange'))
    await screen.findByText('From the trainer')
    await screen.findByText('These numbers came with the link. Your own are saved as “Before the link”.')
    expect(location.hash).toBe('')
    await panel('Save and compare')
    await screen.findByRole('button', { name: 'Open: Before the link' })
  })

  it('that is broken gets a sentence and the worked example', async () => {
    history.replaceState(null, '', '/lesson/#gc=%3Cscript%3Ealert(1)%3C/script%3E')
    const { container } = await open()
    await screen.findByText(/The numbers in the link could not be opened. They are incomplete or have been altered. What you see is the example./)
    expect(score('Weighted score')).toBe('−0.68')
    expect(container.querySelector('script')).toBeNull()
  })
})

describe('nothing is lost', () => {
  const link = (name: string, weights = [20, 20, 20, 20, 20]) => toFragment({ ...propsOf().example, name, weights })
  const follow = async (name: string, fragment = link(name)) => {
    history.replaceState(null, '', `/lesson/${fragment}`)
    fireEvent(window, new Event('hashchange'))
    await screen.findByText(name)
  }
  const names = () => screen.queryAllByRole('button', { name: /^Open: / }).map((element) => element.getAttribute('aria-label'))
  const notice = () => document.querySelector('.gc-notice')?.textContent?.trim()

  it('by two links: the second rescues nothing that nobody has changed, and a changed link gets a name of its own', async () => {
    await open()
    await panel('Change the numbers')
    type('Weight: Tangibles', '0')
    await panel('Save and compare')
    await follow('First link')
    await waitFor(() => expect(names()).toEqual(['Open: Before the link']))
    await follow('Second link')
    await waitFor(() => expect(notice()).toBe('These numbers came with the link. Undo'))
    expect(names()).toEqual(['Open: Before the link'])
    type('Weight: Tangibles', '30')
    await follow('Third link')
    await waitFor(() => expect(notice()).toBe('These numbers came with the link. Your own are saved as “Before the link (2)”. Undo'))
    expect(names().sort()).toEqual(['Open: Before the link', 'Open: Before the link (2)'])
    press('Open: Before the link')
    await waitFor(() => expect(field('Weight: Tangibles').value).toBe('0'))
  })

  it('by a broken link', async () => {
    await open()
    await panel('Change the numbers')
    type('Weight: Tangibles', '0')
    history.replaceState(null, '', '/lesson/#gc=%3C')
    fireEvent(window, new Event('hashchange'))
    await waitFor(() => expect(notice()).toMatch(/could not be opened.*Your own numbers are as they were\.$/))
    expect(field('Weight: Tangibles').value).toBe('0')
  })

  it('by an Undo pressed late: it goes with the first change', async () => {
    await open()
    press('Use my own numbers')
    await screen.findByRole('button', { name: 'Undo' })
    type('Weight: Tangibles', '10')
    await waitFor(() => expect(screen.queryByRole('button', { name: 'Undo' })).toBeNull())
  })

  it('by “Use my own numbers”, which leaves numbers that were worked on and goes to the first field', async () => {
    await open()
    await panel('Change the numbers')
    type('Weight: Tangibles', '0')
    press('Use my own numbers')
    await waitFor(() => expect(document.activeElement).toBe(field('Name')))
    expect(field('Weight: Tangibles').value).toBe('0')
    expect(notice()).toBeUndefined()
  })

  it('without a word: what cannot be stored is said to last until the page is closed', async () => {
    const { device } = await open()
    device.quota = 0
    await panel('Save and compare')
    press('Save')
    await waitFor(() => expect(notice()).toMatch(/^“Bluestone.* is kept only until this page is closed/))
  })

  it('by saving twice under one name', async () => {
    await open()
    await panel('Save and compare')
    type('Name for these numbers', 'June')
    press('Save')
    await waitFor(() => expect(notice()).toBe('Saved “June”.'))
    press('Save')
    await waitFor(() => expect(notice()).toBe('Saved “June (2)”.'))
    expect(names().sort()).toEqual(['Open: June', 'Open: June (2)'])
  })

  it('of the focus: it is on what is said once the button has gone', async () => {
    await open()
    await panel('Save and compare')
    await waitFor(() => expect(document.activeElement).toBe(screen.getByRole('region', { name: 'Save and compare' })))
    type('Name for these numbers', 'June')
    press('Save')
    await screen.findByRole('button', { name: 'Open: June' })
    button('Delete: June').focus()
    press('Delete: June')
    await waitFor(() => expect(document.activeElement?.textContent).toContain('Deleted “June”.'))
    await panel('Change the numbers')
    button('Clear').focus()
    press('Clear')
    await waitFor(() => expect(document.activeElement?.textContent).toContain('Cleared.'))
    expect(field('Name for these numbers').value).toBe('')
  })

  it('when a scenario that is being compared is deleted: the numbers of now stand in', async () => {
    await open()
    await panel('Save and compare')
    for (const name of ['May', 'June']) {
      type('Name for these numbers', name)
      press('Save')
      await screen.findByRole('button', { name: `Open: ${name}` })
    }
    const first = () => screen.getByLabelText('First') as HTMLSelectElement
    const may = () => [...first().options].find((option) => option.textContent === 'May')
    fireEvent.change(first(), { target: { value: may()?.value } })
    await waitFor(() => expect(first().selectedOptions[0]?.textContent).toBe('May'))
    press('Delete: May')
    await waitFor(() => expect(first().selectedOptions[0]?.textContent).toBe('The numbers shown now'))
  })
})

describe('equal shares', () => {
  const even = { expectation: new Array(22).fill(6), perception: new Array(22).fill(5), weights: [20, 20, 20, 20, 20] }

  it('single out no dimension', async () => {
    const props = propsOf()
    await open({ ...props, example: { ...props.example, ...even } })
    expect(screen.getByText(/the largest part is shared equally by tangibles, reliability, responsiveness, assurance, empathy, 20% each\.$/)).toBeTruthy()
  })
})

describe('when the wordings do not come', () => {
  it('says so, and tries again when asked', async () => {
    const { fetch: works } = globalThis
    vi.stubGlobal('fetch', async () => new Response('', { status: 503 }))
    await open()
    press('Change the numbers')
    await screen.findByText('That did not open. The network may be down.')
    vi.stubGlobal('fetch', works)
    press('Try again')
    await screen.findByRole('textbox', { name: 'Weight: Tangibles' })
  })
})

describe('hostile words', () => {
  it('stay words', async () => {
    const { container } = await open(propsOf('hostile'))
    expect(screen.getByText(/<b>Donaudampf/)).toBeTruthy()
    expect(container.querySelector('.gc-about b b, script')).toBeNull()
  })
})
