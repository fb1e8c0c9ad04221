// @vitest-environment happy-dom
import { fireEvent, screen, within } from '@testing-library/preact'
import { describe, expect, it } from 'vitest'
import { examples } from '@/questions/single/examples'
import Single from '@/questions/single/island'
import { show } from '@/questions/testing'

describe.each([
  ['zh', '检查', '再试一次', '✗ 不对', '✓ 答对了'],
  ['en', 'Check', 'Try again', '✗ Not right', '✓ Right'],
] as const)('a single choice (%s)', (locale, check, again, wrong, right) => {
  it('is a group of radios under the question, each with its whole text as its name', async () => {
    await show(Single, examples.longWords, { locale })
    const group = screen.getByRole('group', { name: examples.longWords.prompt[locale] })
    const radios = within(group).getAllByRole('radio') as HTMLInputElement[]
    expect(radios.map((radio) => radio.labels?.[0]?.textContent)).toEqual(examples.longWords.options.map((option) => option.text[locale]))
    expect(new Set(radios.map((radio) => radio.name)).size).toBe(1)
    expect(radios.some((radio) => radio.checked)).toBe(false)
  })

  it('can be answered, missed and answered again; the status never speaks, the heading does', async () => {
    const page = await show(Single, examples.plain, { locale })
    page.choose(examples.plain.options[0]!.text[locale])
    fireEvent.click(page.button(check))
    expect(page.verdict()).toBe(wrong)
    page.press(again)
    page.choose(examples.plain.options[1]!.text[locale])
    fireEvent.click(page.button(check))
    expect(page.verdict()).toBe(right)
    expect(page.heard).toEqual([])
  })
})

it('after Check each option says by sign and words how it stands', async () => {
  const page = await show(Single, examples.sixOptions, { locale: 'en' })
  page.choose('Empathy')
  page.press('Show answer')
  const rows = screen.getAllByRole('radio').map((radio) => radio.closest('label')!.textContent)
  expect(rows).toEqual(['Tangibles', 'Responsiveness', 'Assurance', 'Empathy', 'Reliability✓ Right answer', 'None of the five'])
})

it('an author may give more tries: the option is told wrong twice, the key comes with the third', async () => {
  const page = await show(Single, examples.sixOptions)
  for (const option of ['Tangibles', 'Empathy']) {
    page.choose(option)
    page.check()
    expect(page.text()).not.toContain('It was promised, and it was done.')
    page.press('Try again')
  }
  page.choose('Assurance')
  page.check()
  expect(page.text()).toContain('It was promised, and it was done.')
})
