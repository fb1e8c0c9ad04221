// @vitest-environment happy-dom
import { screen, within } from '@testing-library/preact'
import { describe, expect, it } from 'vitest'
import { examples } from '@/questions/multi/examples'
import Multi from '@/questions/multi/island'
import { show } from '@/questions/testing'

describe.each(['zh', 'en'] as const)('several right answers (%s)', (locale) => {
  it('are a group of checkboxes under the question, each with its text as its name', async () => {
    await show(Multi, examples.manyOptions, { locale })
    const group = screen.getByRole('group', { name: examples.manyOptions.prompt[locale] })
    for (const option of examples.manyOptions.options) expect(within(group).getByRole('checkbox', { name: option.text[locale] })).toBeTruthy()
  })
})

it.each([
  ['en', ['1 of 2 chosen.', '2 of 2 chosen.', '3 of 2 chosen.', 'Choose 2.', '2 of 2 chosen.']],
  ['zh', ['已选1项，共选2项。', '已选2项，共选2项。', '已选3项，共选2项。', '请选2项。', '已选2项，共选2项。']],
] as const)('what is said where two are asked for (%s)', async (locale, log) => {
  const page = await show(Multi, examples.chooseTwo, { locale })
  for (const option of examples.chooseTwo.options) page.choose(option.text[locale])
  page.check()
  expect(document.activeElement).toBe(screen.getAllByRole('checkbox')[0])
  page.choose(examples.chooseTwo.options[1]!.text[locale])
  page.check()
  expect(page.verdict()).toMatch(/^✓/)
  expect(page.heard).toEqual(log)
})

it('nothing is said while ticking where the number is open', async () => {
  const page = await show(Multi, examples.plain)
  for (const option of examples.plain.options) page.choose(option.text.en)
  page.choose(examples.plain.options[0]!.text.en)
  expect(page.heard).toEqual([])
  expect(screen.getByText('More than one may be right.')).toBeTruthy()
})

it('after the last try every option says how it stands, the missed ones too', async () => {
  const page = await show(Multi, examples.plain)
  page.choose(/Quote pick-up/)
  page.choose(/Refurbish/)
  for (let tries = 0; tries < 3; tries++) {
    if (tries) page.press('Try again')
    if (tries) page.choose(/Offer water/)
    page.check()
  }
  const rows = screen.getAllByRole('checkbox').map((box) => box.closest('label')!.textContent)
  expect(rows).toEqual([
    'Quote pick-up times from real working times✓ Right',
    'Refurbish the shop',
    'Tell customers ahead when time runs out✓ Right answer',
    'Offer water to those who queue✗ Not right',
    'Inspect every repair once more✓ Right answer',
  ])
  for (const box of screen.getAllByRole('checkbox')) expect(box.getAttribute('aria-disabled')).toBe('true')
})
