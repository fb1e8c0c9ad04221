// @vitest-environment happy-dom
import { screen } from '@testing-library/preact'
import { expect, it } from 'vitest'
import { examples } from '@/questions/matrix/examples'
import Matrix from '@/questions/matrix/island'
import { show } from '@/questions/testing'

it('is a table with headers, its radios named by row and column', async () => {
  await show(Matrix, examples.plain)
  expect(screen.getAllByRole('columnheader').map((head) => head.textContent)).toEqual(['Statement', 'Customer', 'Firm'])
  expect(screen.getByRole('rowheader', { name: /Service standards/ })).toBeTruthy()
  const radio = screen.getByRole('radio', { name: 'Service standards: Firm' }) as HTMLInputElement
  expect(radio.name).toMatch(/standard$/)
})

it('names the first row still open', async () => {
  const page = await show(Matrix, examples.plain)
  page.choose('Expected service: Customer')
  page.check()
  expect(page.heard).toEqual(['Still to answer: 2.'])
  expect(document.activeElement).toBe(screen.getByLabelText('Service standards: Customer'))
})

it('keeps the right rows for another try', async () => {
  const page = await show(Matrix, examples.plain)
  page.choose('Expected service: Customer')
  page.choose('Service standards: Customer')
  page.choose('Perceived service: Firm')
  page.check()
  page.press('Try again')
  page.check()
  page.press('Try again')
  expect((screen.getByLabelText('Expected service: Customer') as HTMLInputElement).checked).toBe(true)
  expect((screen.getByLabelText('Service standards: Customer') as HTMLInputElement).checked).toBe(false)
  expect(screen.getByLabelText('Expected service: Firm').getAttribute('aria-disabled')).toBe('true')
})

it('as a survey notes what was said, and calls nothing right', async () => {
  const page = await show(Matrix, examples.survey)
  for (const { text } of examples.survey.rows) page.choose(`${text.en}: Fairly well`)
  expect(screen.queryByText('Show answer')).toBeNull()
  expect(screen.queryByLabelText('Sure')).toBeNull()
  page.check()
  expect(page.verdict()).toBe('✓ Noted')
  expect(page.text()).not.toContain('Right answer')
})

it.each(['zh', 'en'] as const)('nothing is said on the way, the verdict speaks for itself (%s)', async (locale) => {
  const page = await show(Matrix, examples.plain, { locale })
  for (const { text, column } of examples.plain.rows) page.choose(`${text[locale]}: ${examples.plain.columns.find(({ id }) => id === column)?.text[locale]}`)
  page.check()
  expect(page.verdict()).toMatch(/^✓/)
  expect(page.heard).toEqual([])
})
