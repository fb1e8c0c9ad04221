// @vitest-environment happy-dom
import { act, fireEvent, render, screen, waitFor } from '@testing-library/preact'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import type { Locale } from '@/i18n/locale'
import { strings } from '@/practice/review/strings'
import View from '@/practice/review/View'
import { answered, course, holdClock, scope } from '@/practice/testing'
import { record } from '@/stores/answers'
import { useDevice } from '@/stores/test-device'

beforeEach(() => {
  useDevice()
  holdClock()
})
afterEach(() => {
  vi.useRealTimers()
  history.replaceState(null, '', '/')
})

const open = (locale: Locale = 'en') => render(<View index={course(locale)} words={strings[locale]} locale={locale} home="/review/" />)
/** The question that is asked, ready to be answered, its key at hand. */
async function asked() {
  await waitFor(() => document.querySelector('form[data-ready]') ?? Promise.reject())
  await act(async () => {})
  return screen.getByRole('radio', { name: /below expectation/ }) as HTMLInputElement
}
const press = (name: string | RegExp) => fireEvent.click(screen.getByRole('button', { name }))

it.each([
  ['en', 'You have not answered anything yet'],
  ['zh', '还没有答过题'],
] as const)('in %s invites to a lesson while nothing was answered', (locale, text) => {
  open(locale)
  expect(document.body.textContent).toContain(text)
  expect(screen.queryByRole('button')).toBeNull()
})

it('says when something comes back where nothing is due, and lets one practise anyway', async () => {
  answered('one', 0, 1)
  open()
  expect(document.body.textContent).toMatch(/Nothing is due today\. Next: Saturday, November 28\./)
  press('Practise a few anyway')
  expect(await asked()).toBeTruthy()
})

it('says how much is due, asks one after the other in a round of its own, and in the end what comes back when', async () => {
  answered('one', 9, 0, { sure: 'sure' })
  answered('two', 9, 0)
  open()
  expect(document.body.textContent).toContain('Due today: 2, about 1 min.')
  press('All of them (2)')
  expect(location.hash).toBe('#all')
  expect(document.activeElement?.textContent).toBe('Question 1 of 2')
  fireEvent.click(await asked())
  fireEvent.submit(document.querySelector('form')!)
  expect(record({ id: `${scope}/one` })?.log, 'what was wrong and sure comes first').toHaveLength(2)
  press('Next')
  expect(document.activeElement?.textContent).toBe('Question 2 of 2')
  press('Finish')
  expect(document.activeElement?.textContent, 'one passed over was not answered').toBe('That round is done: 1 of 1 right at the first try.')
  expect(screen.getByRole('listitem').textContent).toMatch(/^\w+, \w+ \d+: 1$/)
  expect(document.body.textContent).toContain('Still due today: 1.')
  expect(location.hash).toBe('')
})

it('a question whose answer is shown at once is done for today', async () => {
  answered('one', 9, 0)
  open()
  press(/All of them/)
  await asked()
  press(/Show/)
  press('Finish')
  expect(document.body.textContent).toContain('Nothing is due today.')
})

it('begins at once where the address says so, leaves the focus alone, and keeps what was entered in the round', async () => {
  answered('one', 9, 0)
  history.replaceState(null, '', '/#five')
  const first = open()
  fireEvent.click(await asked())
  expect(document.activeElement?.tagName).not.toBe('H2')
  first.unmount()
  open()
  expect((await asked()).checked).toBe(true)
})
