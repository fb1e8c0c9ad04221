// @vitest-environment happy-dom
import { screen } from '@testing-library/preact'
import { describe, expect, it } from 'vitest'
import { examples } from '@/questions/numeric/examples'
import Numeric from '@/questions/numeric/island'
import { show } from '@/questions/testing'

describe.each([
  ['zh', '你的数', '分 （保留2位小数）'],
  ['en', 'Your number', 'points (decimal places: 2)'],
] as const)('a number (%s)', (locale, name, unit) => {
  it('is typed into one field with a name, its unit and decimals beside it', async () => {
    await show(Numeric, examples.plain, { locale })
    const field = screen.getByRole('textbox', { name })
    expect(field.getAttribute('inputmode')).toBe('decimal')
    expect(document.getElementById(field.getAttribute('aria-describedby')!.trim())?.textContent).toBe(unit)
  })
})

it.each([
  ['en', ['Nothing answered yet.', 'Please type one number only, with a point for decimals: −1.25, for example.', '−0.88', '0.88', '−0.88']],
  ['zh', ['还没有作答。', '请只填一个数，小数点用“.”，例如−1.25。', '−0.88', '0.88', '−0.88']],
] as const)('what is said on the way to a number (%s)', async (locale, log) => {
  const page = await show(Numeric, examples.plain, { locale })
  page.check()
  expect(document.activeElement).toBe(screen.getByRole('textbox'))
  page.type('0,88')
  page.check()
  page.type('0.88')
  for (let press = 0; press < 3; press++) page.press(/sign|正负号/)
  page.check()
  expect(page.verdict()).toMatch(/^✓/)
  expect(page.heard).toEqual(log)
})

it('a named wrong number is told by name from the second miss on, and can still be read', async () => {
  const page = await show(Numeric, examples.plain)
  page.type('0.88')
  page.check()
  expect(page.text()).not.toContain('the sign is reversed')
  page.press('Try again')
  page.check()
  expect(page.text()).toContain('✗ Not right · 0.88 points Common mistake: works the wrong way round. The size is right, the sign is reversed.')
  expect(page.text()).not.toContain('−0.88 points')
  const field = screen.getByRole('textbox') as HTMLInputElement
  expect(field.readOnly).toBe(true)
  expect(field.disabled).toBe(false)
  expect(field.getAttribute('aria-describedby')).toContain(`${page.ask.id.replaceAll('/', '-')}-why-value`)
  page.press('Change the sign')
  expect(field.value).toBe('0.88')
})

it('after the last try the right number stands there, and what the other wrong ones betray', async () => {
  const page = await show(Numeric, examples.plain)
  for (let tries = 0; tries < 3; tries++) {
    if (tries) page.press('Try again')
    page.type('5')
    page.check()
  }
  expect(page.text()).toContain('✗ Not right · 5 points')
  expect(page.text()).toContain('→ Right answer · −0.88 points')
  const rest = page.form.querySelector('details')!.textContent
  expect(rest).toContain('0.88 points')
  expect(rest).toContain('−0.80 points')
  expect(rest).not.toContain('Look again')
})

it('what a phone or an input method makes of a number counts as it is', async () => {
  const page = await show(Numeric, examples.noUnit)
  page.type('２５％')
  page.check()
  expect(page.verdict()).toBe('✓ Right')
})
