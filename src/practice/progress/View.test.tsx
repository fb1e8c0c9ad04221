// @vitest-environment happy-dom
import { fireEvent, render, screen, within } from '@testing-library/preact'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import type { Locale } from '@/i18n/locale'
import { strings } from '@/practice/progress/strings'
import View from '@/practice/progress/View'
import { answered, course, holdClock } from '@/practice/testing'
import { allRecords } from '@/stores/answers'
import { useDevice } from '@/stores/test-device'

beforeEach(() => {
  useDevice()
  holdClock()
})
afterEach(() => vi.useRealTimers())

const links = { home: '/', review: '/review/', passport: '/passport/' }
const open = (locale: Locale = 'en') => render(<View index={course(locale)} words={strings[locale]} locale={locale} links={links} />)
const row = (name: RegExp) => within(screen.getByRole('row', { name })).getAllByRole('cell')
const text = () => document.body.textContent

it.each([
  ['en', 'Nothing answered yet'],
  ['zh', '还没有答过题'],
] as const)('in %s invites to the course while nothing was answered', (locale, words) => {
  open(locale)
  expect(text()).toContain(words)
  expect(screen.getAllByRole('link')[0]?.getAttribute('href')).toBe('/')
})

it('shows how many were answered, first and best tries, and what is due', () => {
  answered('one', 9, 0)
  open()
  expect(row(/^Gap 5/).map(({ textContent }) => textContent)).toEqual(['1/2', '0%', '0%'])
  expect(text()).toContain('Due for review today: 1.')
})

it('names what was mixed up with the section to read again, and grows quiet when it was put right', () => {
  answered('one', 9, 0, { mistakes: ['flipped'] })
  answered('two', 9, 0, { mistakes: ['flipped'] })
  const page = open()
  expect(screen.getByRole('listitem').textContent).toBe('Twice: taking a minus for a plus. Read section 2 again: The sign')
  expect(screen.getByRole('link', { name: /section 2/ }).getAttribute('href')).toBe('/lessons/gaps/gap-5/#sign')
  page.unmount()
})

it('says nothing about judgement from too few answers', () => {
  answered('one', 9, 1, { sure: 'sure' })
  open()
  expect(text()).toContain('Too few so far (1) to read anything from.')
})

it('takes the three gaps of a learner, each with its sign', () => {
  answered('one', 9, 0.5)
  open()
  fireEvent.input(screen.getByLabelText('Expected'), { target: { value: '6' } })
  fireEvent.input(screen.getByLabelText('Believed'), { target: { value: '5' } })
  expect(row(/^Believed − expected/)[0]?.textContent).toBe('−1.0')
  expect(row(/^Measured − believed/)[0]?.textContent).toBe('−1.0')
  expect(row(/^Measured − expected/)[0]?.textContent).toBe('−2.0')
  expect(screen.getByRole('img').getAttribute('aria-label')).toBe('Expected 6.0, Believed 5.0, Measured 4.0')
})

it('clears a lesson after a second press, says so, and the focus is not lost', () => {
  answered('one', 9, 0)
  open()
  fireEvent.click(screen.getByRole('button', { name: 'Clear this lesson: Gap 5' }))
  expect(allRecords()).toHaveLength(1)
  fireEvent.click(screen.getByRole('button', { name: /Press again/ }))
  expect(allRecords()).toEqual([])
  expect(document.activeElement?.textContent).toBe('Cleared.')
})
