// @vitest-environment happy-dom
import { act, fireEvent, screen, waitFor, within } from '@testing-library/preact'
import { renderToString } from 'preact-render-to-string'
import { describe, expect, it, vi } from 'vitest'
import { toAsk } from '@/questions/authored'
import { examples } from '@/questions/examples'
import Multi from '@/questions/multi/island'
import Numeric from '@/questions/numeric/island'
import { question } from '@/questions/Question'
import Single from '@/questions/single/island'
import { scoring } from '@/questions/single/score'
import { fetches, fileOf, serveAt, show } from '@/questions/testing'
import { wordsFor } from '@/questions/words'
import { saveDraft } from '@/stores/answering'
import { attempt, record } from '@/stores/answers'
import { $trouble } from '@/stores/engine'

const plain = examples.single['plain']!
const several = examples.multi['plain']!
const right = /below expectation/
const wrong = /above expectation/

describe('before it lives', () => {
  it('stands in the page as a form with legend and options, its button switched off', () => {
    const ask = toAsk(plain, 'm/l', 'en')
    const html = renderToString(<Single ask={ask as never} bank="/b.json" locale="en" words={wordsFor('single', 'en')} />)
    expect(html).toContain(`<legend>${plain.prompt.en}</legend>`)
    expect(html).not.toContain('data-ready')
    expect(html).toMatch(/<button type="submit" class="btn primary" disabled[^>]*>Check/)
    expect(html).not.toContain('style=')
  })

  it('takes over what was ticked while the page was still loading', async () => {
    const host = document.body.appendChild(document.createElement('div'))
    const ask = toAsk(several, 'module/early', 'en')
    host.innerHTML = renderToString(<Multi ask={ask as never} bank="/b.json" locale="en" words={wordsFor('multi', 'en')} />)
    for (const box of [...host.querySelectorAll('input')].slice(0, 2)) box.checked = true
    const { hydrate } = await import('preact')
    act(() => hydrate(<Multi ask={ask as never} bank="/b.json" locale="en" words={wordsFor('multi', 'en')} />, host))
    expect(attempt(ask.id, 1).get().draft).toEqual(['a', 'b'])
    expect(host.querySelector('[role=status]')?.textContent).toBe('')
    host.remove()
  })

  it('is marked ready, silent, and nothing in it tells right from wrong', async () => {
    const { form, status } = await show(Single, plain)
    expect(form.dataset['ready']).toBe('')
    expect(status.textContent).toBe('')
    expect(form.outerHTML).not.toMatch(/correct|q-right|q-wrong|q-missed|owed|reversed/)
    expect(screen.queryByRole('heading')).toBeNull()
  })
})

describe('Check', () => {
  it('with nothing answered says so and goes to the first part, without a try and without red', async () => {
    const page = await show(Single, plain)
    page.check()
    page.check()
    expect(page.heard).toEqual(['Nothing answered yet.', 'Nothing answered yet.'])
    expect(document.activeElement).toBe(screen.getAllByRole('radio')[0])
    expect(page.form.outerHTML).not.toMatch(/q-wrong|aria-invalid/)
    expect(record(page.ask)?.tries ?? 0).toBe(0)
  })

  it('gives the verdict in words, takes the focus there and keeps the status silent', async () => {
    const page = await show(Single, plain)
    page.choose(right)
    page.check()
    expect(page.verdict()).toBe('✓ Right')
    expect(document.activeElement).toBe(screen.getByRole('heading'))
    expect(page.status.textContent).toBe('')
    expect(page.heard).toEqual([])
  })

  it('pressed before the bank has come waits for it, then scores', async () => {
    let arrive = (_: unknown) => {}
    const page = await show(Single, plain, { scope: 'module/slow', early: true, serve: () => new Promise((resolve) => (arrive = resolve)) })
    page.choose(right)
    page.check()
    expect(page.heard).toEqual(['Fetching the answer…'])
    expect(page.verdict()).toBeUndefined()
    arrive(fileOf(plain, 'module/slow', 'en'))
    await waitFor(() => expect(page.verdict()).toBe('✓ Right'))
    expect(page.status.textContent).toBe('')
  })

  it('with a bank that cannot be fetched says so, leaves the form, and fetches again on demand', async () => {
    let body: unknown = null
    const page = await show(Single, plain, { scope: 'module/lost', serve: async () => body })
    await screen.findByText(/could not be fetched/)
    expect(page.heard).toEqual([])
    expect(within(screen.getByRole('group', { name: page.ask.prompt })).getAllByRole('radio')).toHaveLength(3)
    page.choose(right)
    page.check()
    await waitFor(() => expect(page.status.textContent).toMatch(/could not be fetched/))
    body = fileOf(plain, 'module/lost', 'en')
    page.press('Fetch again')
    await waitFor(() => expect(screen.queryByText(/could not be fetched/, { selector: '.q-note' })).toBeNull())
    page.check()
    await waitFor(() => expect(page.verdict()).toBe('✓ Right'))
  })

  it('leaves everything reachable and unchangeable', async () => {
    const page = await show(Single, plain)
    page.choose(right)
    page.check()
    const [first] = screen.getAllByRole('radio') as HTMLInputElement[]
    expect(first!.disabled).toBe(false)
    expect(first!.getAttribute('aria-disabled')).toBe('true')
    // A browser takes back the choice of a click that was refused.
    expect(fireEvent.click(first!)).toBe(false)
    expect(record(page.ask)).toMatchObject({ last: { answer: 'b' }, tries: 1 })
  })
})

describe('tries', () => {
  it('single: the first miss says why this option is wrong, and not which one is right', async () => {
    const page = await show(Single, plain)
    page.choose(wrong)
    page.check()
    expect(page.verdict()).toBe('✗ Not right')
    expect(page.text()).toContain('The direction is reversed')
    expect(page.text()).toContain('Common mistake: works the wrong way round')
    expect(page.text()).toContain('Tries left: 1.')
    expect(page.text()).not.toContain('something is owed')
    expect(page.form.outerHTML).not.toMatch(/q-right|q-missed/)
    expect(screen.getByLabelText(wrong).getAttribute('aria-describedby')).toBe(screen.getByText(/direction is reversed/).closest('li')!.id)
  })

  it('single: the last miss tells everything, by its text', async () => {
    const page = await show(Single, plain)
    page.choose(wrong)
    page.check()
    page.press('Try again')
    expect(document.activeElement).toBe(screen.getByLabelText(wrong))
    expect((screen.getByLabelText(wrong) as HTMLInputElement).checked).toBe(false)
    page.choose(/5.75/)
    page.check()
    const result = page.form.querySelector('.q-result')!
    const terms = [...result.querySelectorAll('dt')].map((term) => [term.textContent, term.nextElementSibling?.textContent])
    expect(terms).toEqual([
      ['Your answer', '5.75, the mean of both'],
      ['Right answer', '−1.3, below expectation'],
      ['Why', plain.explain.en],
    ])
    const entries = [...result.querySelectorAll(':scope > ul > li')].map((entry) => entry.textContent)
    expect(entries).toEqual([
      '✗ Not right · 5.75, the mean of both Common mistake: takes a mean for the answer. A mean tells a level, not a distance.',
      '→ Right answer · −1.3, below expectation  Perception minus expectation; below zero, something is owed.',
    ])
    expect(within(result as HTMLElement).getByText('Why not the others')).toBeTruthy()
    expect(result.querySelector('details')!.textContent).toContain('+1.3, above expectation')
    expect(screen.queryByText(/Tries left/)).toBeNull()
  })

  it('others: the first miss says how many are right, the second which, and keeps them', async () => {
    const page = await show(Multi, several)
    page.choose(/Quote pick-up/)
    page.choose(/Refurbish/)
    page.check()
    expect(page.verdict()).toBe('◐ Partly right')
    expect(page.text()).toContain('1 of 2 right. Tries left: 2.')
    expect(page.form.outerHTML).not.toMatch(/q-opt q-(right|wrong)/)
    expect(page.text()).not.toContain('That helps tangibles')
    expect(screen.getByRole('button', { name: 'Hint (1/1)' })).toBeTruthy()

    page.press('Try again')
    expect((screen.getByLabelText(/Refurbish/) as HTMLInputElement).checked).toBe(true)
    page.check()
    expect(page.text()).toContain('That helps tangibles')
    expect(page.text()).not.toContain('A promise must first be possible')
    expect(screen.getByLabelText(/Quote pick-up/).closest('label')!.className).toContain('q-right')
    expect(page.form.outerHTML).not.toContain('q-missed')

    page.press('Try again')
    expect(page.heard).toEqual(['The right parts are kept.'])
    const kept = screen.getByLabelText(/Quote pick-up/) as HTMLInputElement
    expect(kept.checked).toBe(true)
    expect((screen.getByLabelText(/Refurbish/) as HTMLInputElement).checked).toBe(false)
    fireEvent.click(kept)
    expect(kept.checked).toBe(true)

    page.press('Clear all')
    expect(kept.checked).toBe(false)
    page.choose(/Quote pick-up/)
    page.choose(/Tell customers/)
    page.check()
    expect(page.text()).toContain('→ Right answer · Inspect every repair once more')
    expect(page.verdict()).toBe('◐ Partly right')
  })

  it('says when all that was chosen is right and something is missing', async () => {
    const page = await show(Multi, several)
    page.choose(/Quote pick-up/)
    page.check()
    expect(page.text()).toContain('All you chose is right, but something is missing.')
  })

  it('may be tried again when all is right; the first score stays', async () => {
    const page = await show(Single, plain)
    page.choose(right)
    page.check()
    page.press('Try again')
    expect(screen.getAllByRole('radio').some((radio) => (radio as HTMLInputElement).checked)).toBe(false)
    page.choose(wrong)
    page.check()
    expect(page.verdict()).toBe('✗ Not right')
    expect(record(page.ask)).toMatchObject({ first: { answer: 'b', earned: 1 }, last: { answer: 'a', earned: 0 } })
  })
})

describe('help', () => {
  it('comes in steps, is counted, and is said; the last step can be heard again', async () => {
    const page = await show(Single, plain)
    expect(page.text()).not.toContain('First think')
    page.press('Hint (1/2)')
    page.press('Hint (2/2)')
    page.press('Hint (2/2)')
    const [one, two] = plain.hints.map((hint, index) => `Hint (${index + 1}/2) ${hint.en}`)
    expect(page.heard).toEqual([one, two, two])
    expect([...page.form.querySelectorAll('.q-note')].map((note) => note.textContent)).toEqual([one, two])
    expect(record(page.ask)?.hints).toBe(2)
  })

  it('"Show answer" tells it, earns nothing, and the heading carries it', async () => {
    const page = await show(Single, plain)
    page.choose(wrong)
    page.press('Show answer')
    expect(page.verdict()).toBe('→ Answer shown')
    const heading = screen.getByRole('heading')
    expect(document.activeElement).toBe(heading)
    expect(document.getElementById(heading.getAttribute('aria-describedby')!)?.textContent).toBe('Right answer−1.3, below expectation')
    expect(page.text()).toContain('Your answer+1.3, above expectation')
    expect((screen.getByLabelText(right) as HTMLInputElement).checked).toBe(true)
    expect(record(page.ask)).toMatchObject({ shown: true, done: true })
  })
})

describe('what is remembered', () => {
  it('is the draft, at every change, and the verdict', async () => {
    const page = await show(Single, plain)
    page.choose(wrong)
    expect(record(page.ask)?.draft).toBe('a')
    page.choose(right)
    expect(record(page.ask)?.draft).toBe('b')
    page.unmount()
    const later = await show(Single, plain, { scope: page.scope })
    expect((screen.getByLabelText(right) as HTMLInputElement).checked).toBe(true)
    later.check()
    later.unmount()
    const again = await show(Single, plain, { scope: page.scope, locale: 'zh' })
    expect(again.verdict()).toBe('✓ 答对了')
    expect(again.heard).toEqual([])
    expect(document.activeElement).toBe(document.body)
  })

  it('of an older revision is told, and this one question starts anew', async () => {
    saveDraft({ id: 'module/revised/single-plain', rev: 1 }, 'a')
    const page = await show(Single, { ...plain, rev: 2 } as typeof plain, { scope: 'module/revised' })
    expect(page.text()).toContain('This question was corrected. Your old answer: “+1.3, above expectation”.')
    expect(screen.getAllByRole('radio').some((radio) => (radio as HTMLInputElement).checked)).toBe(false)
  })

  it('of another shape does no harm', async () => {
    saveDraft({ id: 'module/odd/single-plain', rev: 1 }, { not: ['an', 'option'] })
    const page = await show(Single, plain, { scope: 'module/odd' })
    page.check()
    expect(page.heard).toEqual(['Nothing answered yet.'])
  })

  it('can be deleted, after a second question', async () => {
    const page = await show(Single, plain)
    page.choose(right)
    page.check()
    page.press('Delete my record')
    const group = screen.getByRole('group', { name: /record for this question will be deleted/ })
    expect(document.activeElement).toBe(within(group).getByRole('button', { name: 'Keep' }))
    fireEvent.keyDown(document.activeElement!, { key: 'Escape' })
    expect(document.activeElement).toBe(page.button('Delete my record'))
    expect(page.verdict()).toBe('✓ Right')
    page.press('Delete my record')
    page.press('Delete')
    expect(page.heard).toEqual(['Your record was deleted.'])
    expect(document.activeElement).toBe(screen.getAllByRole('radio')[0])
    expect(page.verdict()).toBeUndefined()
    expect(record(page.ask)).toBeUndefined()
  })

  it('and cannot be saved is said once', async () => {
    const page = await show(Multi, several)
    $trouble.set([{ code: 'full', key: `q:${page.ask.id}` }])
    page.choose(/Refurbish/)
    page.choose(/Quote/)
    expect(page.heard).toEqual(['This device could not save your answer; it will be lost when you leave the page.'])
    $trouble.set([])
  })
})

it('eight questions of a page fetch their bank once', async () => {
  const { bankFile } = await import('@/questions/bank-file')
  const page = await show(Single, plain)
  await Promise.all(Array.from({ length: 7 }, () => bankFile(page.bank)))
  expect(fetches.filter((url) => url === page.bank)).toHaveLength(1)
})

it('a field sends on Enter, and not while an input method is composing', async () => {
  const page = await show(Numeric, examples.numeric['plain']!)
  page.type('-0.88')
  expect(fireEvent.keyDown(screen.getByRole('textbox'), { key: 'Enter', isComposing: true })).toBe(false)
  expect(fireEvent.keyDown(screen.getByRole('textbox'), { key: 'Enter' })).toBe(true)
  page.check()
  expect(page.verdict()).toBe('✓ Right')
})

it('a view that throws leaves the words of the question and a sentence', async () => {
  const Broken = question(scoring, () => {
    throw new Error('a view that throws')
  })
  vi.spyOn(console, 'error').mockImplementation(() => {})
  const page = await show(Broken, plain)
  for (const option of (plain as { options: { text: { en: string } }[] }).options) expect(page.text()).toContain(option.text.en)
  expect(page.text()).toContain('could not be shown properly')
})

it('sources and the report link follow the verdict, so that the next Tab reaches them', async () => {
  const page = await show(Single, plain, {
    props: { sources: [{ id: 's', short: 'Example 1990', href: '#source-s' }], reportHref: 'mailto:course@example.org' },
  })
  page.choose(right)
  page.check()
  const links = within(page.form).getAllByRole('link')
  expect(links.map((link) => link.getAttribute('href'))).toEqual(['#source-s', 'mailto:course@example.org'])
  const order = page.form.querySelectorAll('h3, a, summary, button')
  expect(order[0]).toBe(screen.getByRole('heading'))
})

describe('how sure', () => {
  it('may be said before the first Check of a round, is kept with it, and costs nothing', async () => {
    const page = await show(Single, plain)
    page.choose(wrong)
    page.choose('Guess')
    page.choose('Sure')
    expect(attempt(page.ask.id, page.ask.rev).get().sure).toBe('sure')
    page.check()
    expect(record(page.ask)).toMatchObject({ first: { sure: 'sure', earned: 0 }, log: [{ share: 0, try: 1, sure: 'sure', mistakes: ['example-flipped'] }] })
    page.press('Try again')
    expect(screen.queryByLabelText('Sure')).toBeNull()
    expect(page.heard).toEqual([])
  })
})

describe('the other language', () => {
  it('stands in the same place, with what was answered, its verdict, and back again', async () => {
    const zh = fileOf(plain, 'module/flip', 'zh')
    const page = await show(Single, plain, { scope: 'module/flip' })
    serveAt(page.bank.replace('/en/', '/zh/'), {
      ...zh,
      locale: 'zh',
      words: { single: wordsFor('single', 'zh') },
      asks: { [page.ask.id]: toAsk(plain, 'module/flip', 'zh') },
      sources: {},
    })
    page.choose(right)
    page.press('中文')
    await screen.findByText(plain.prompt.zh)
    expect(page.form.lang).toBe('zh-CN')
    expect((page.form.querySelector('input:checked') as HTMLInputElement).value).toBe('b')
    page.check()
    expect(page.verdict()).toBe('✓ 答对了')
    expect(page.text()).toContain(plain.explain.zh)
    page.press('English')
    expect(page.verdict()).toBe('✓ Right')
    expect(page.form.lang).toBe('')
    expect(page.heard).toEqual(['已换成中文。', 'Now in English.'])
  })

  it('that cannot be fetched leaves everything as it is and says so', async () => {
    const page = await show(Single, plain)
    serveAt(page.bank.replace('/en/', '/zh/'), null)
    page.press('中文')
    await waitFor(() => expect(page.status.textContent).toMatch(/could not be fetched/))
    expect(page.text()).toContain(plain.prompt.en)
  })
})

describe('what a type shows after', () => {
  const unscored = { ...scoring, score: () => ({ kind: 'scored' as const, earned: 0, possible: 0, parts: [] }) }
  const Noted = question(unscored, Single.View as never, ({ answer, amend, restart }) => (
    <>
      <output>{String(answer)}</output>
      <button type="button" onClick={() => amend(() => 'c')}>
        amend
      </button>
      <button type="button" onClick={() => restart('a')}>
        restart
      </button>
    </>
  ))

  it('comes once it is done; may change the answer without a try, and start from an answer', async () => {
    const page = await show(Noted, plain)
    page.choose(wrong)
    expect(screen.queryByText('amend')).toBeNull()
    page.check()
    page.press('amend')
    expect(record(page.ask)).toMatchObject({ first: { answer: 'c' }, last: { answer: 'c' }, tries: 1 })
    expect(record(page.ask)).not.toHaveProperty('log')
    page.press('restart')
    expect(record(page.ask)).toMatchObject({ draft: 'a', tries: 0, again: true })
    expect(page.verdict()).toBeUndefined()
  })
})

it('a corrected question says what was corrected and what had been answered', async () => {
  const ask = toAsk(plain, 'module/corrected', 'en')
  saveDraft(ask, 'a')
  const mended = { ...plain, rev: 2, changed: { zh: '数字改过。', en: 'The figures were wrong.' } }
  const page = await show(Single, mended, { scope: 'module/corrected' })
  expect(page.form.querySelector('.q-note')?.textContent).toMatch(/^This question was corrected\. Your old answer: “.+”\. The figures were wrong\.$/)
})
