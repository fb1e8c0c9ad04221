// @vitest-environment happy-dom
import { screen, within } from '@testing-library/preact'
import { expect, it } from 'vitest'
import { show } from '@/questions/testing'
import { examples } from '@/questions/truefalse/examples'
import TrueFalse from '@/questions/truefalse/island'

it('is a claim with two verdicts, and a group of its own for the reason', async () => {
  const page = await show(TrueFalse, examples.plain)
  const because = screen.getByRole('group', { name: 'Because:' })
  expect(within(because).getAllByRole('radio')).toHaveLength(3)
  page.check()
  expect(page.heard).toEqual(['Nothing answered yet.'])
  expect(document.activeElement).toBe(screen.getByLabelText('True'))
  page.choose('False')
  page.check()
  expect(page.heard).toEqual(['Nothing answered yet.', 'Still to answer: 1.'])
  expect(document.activeElement).toBe(within(because).getAllByRole('radio')[0])
})

it('has one try: a right verdict for a wrong reason is half right, and all is told', async () => {
  const page = await show(TrueFalse, examples.plain)
  page.choose('False')
  page.choose(/the four others added up/)
  page.check()
  expect(page.verdict()).toBe('◐ Partly right')
  expect(page.text()).toContain('1 of 2 right.')
  expect(page.text()).toContain('Right answer · One favourable gap can cancel another')
  expect(screen.queryByText('Show answer')).toBeNull()
})

it('gives nothing for a right reason under a wrong verdict', async () => {
  const page = await show(TrueFalse, examples.plain)
  page.choose('True')
  page.choose(/can cancel another/)
  page.check()
  expect(page.text()).toContain('Common mistake: takes a mean for the answer.')
})

it.each(['zh', 'en'] as const)('nothing is said on the way, the verdict speaks for itself (%s)', async (locale) => {
  const page = await show(TrueFalse, examples.plain, { locale })
  page.choose(locale === 'zh' ? '错' : 'False')
  page.choose(examples.plain.reasons[1]!.text[locale])
  page.check()
  expect(page.verdict()).toMatch(/^✓/)
  expect(page.heard).toEqual([])
})
