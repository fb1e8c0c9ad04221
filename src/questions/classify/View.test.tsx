// @vitest-environment happy-dom
import { fireEvent, screen, within } from '@testing-library/preact'
import { describe, expect, it } from 'vitest'
import { examples } from '@/questions/classify/examples'
import Classify from '@/questions/classify/island'
import { show } from '@/questions/testing'

const list = (name: string) => screen.getByRole('combobox', { name }) as HTMLSelectElement

describe('cards in buckets', () => {
  it('have a list each, named by the card, that starts with no bucket', async () => {
    await show(Classify, examples.plain)
    const group = screen.getByRole('group', { name: examples.plain.prompt.en })
    for (const card of examples.plain.cards) {
      const entries = within(within(group).getByRole('combobox', { name: card.text.en })).getAllByRole('option')
      expect(entries.map((entry) => entry.textContent)).toEqual(['— choose —', 'Tangibles', 'Reliability', 'None of these'])
      expect(list(card.text.en).value).toBe('')
    }
  })

  it('show in their bucket, with a count', async () => {
    const page = await show(Classify, examples.plain)
    page.select('Staff look neat', 'Tangibles')
    page.select('Friday means Friday', 'Tangibles')
    const bucket = screen.getByText('Tangibles: 2').closest('li')!
    expect(
      within(bucket)
        .getAllByRole('listitem')
        .map((item) => item.textContent),
    ).toEqual(['Staff look neat', 'Friday means Friday'])
    expect(screen.getByText('Reliability: 0')).toBeTruthy()
  })

  it('can be picked up and placed by pressing, and put down with Escape', async () => {
    const page = await show(Classify, examples.plain)
    const place = page.button('Place in Tangibles')
    expect(place.getAttribute('aria-disabled')).toBe('true')
    page.press('Place in Tangibles')
    expect(page.heard).toEqual([])

    page.press('Staff look neat')
    expect(page.button('Staff look neat').getAttribute('aria-pressed')).toBe('true')
    expect(place.getAttribute('aria-disabled')).toBeNull()
    fireEvent.keyDown(page.button('Staff look neat'), { key: 'Escape' })
    expect(page.button('Staff look neat').getAttribute('aria-pressed')).toBe('false')

    page.press('Friday means Friday')
    page.press('Place in Reliability')
    expect(list('Friday means Friday').value).toBe('reliability')
    expect(page.button('Friday means Friday').getAttribute('aria-pressed')).toBe('false')
    expect(page.heard).toEqual([
      'Picked up Staff look neat. Choose where it goes.',
      'Put down Staff look neat.',
      'Picked up Friday means Friday. Choose where it goes.',
      'Placed Friday means Friday in Reliability; 3 of 4 left.',
    ])
  })

  it('that have no place yet are counted at Check, and the first takes the focus', async () => {
    const page = await show(Classify, examples.plain)
    page.check()
    page.select('Staff look neat', 'Tangibles')
    page.select('Cheaper than across the road', 'None of these')
    page.check()
    expect(document.activeElement).toBe(list('Friday means Friday'))
    expect(page.heard.filter((text) => !text.startsWith('Placed'))).toEqual(['Nothing answered yet.', 'Still to answer: 2.'])
  })
})

it.each([
  [
    'en',
    ['Tangibles', 'Reliability', 'None of these', '— choose —'],
    [
      'Placed Staff look neat in Tangibles; 3 of 4 left.',
      'Placed Friday means Friday in Tangibles; 2 of 4 left.',
      'Took back Friday means Friday; 3 of 4 left.',
      'Placed Friday means Friday in Reliability; 2 of 4 left.',
      'Placed Cheaper than across the road in None of these; 1 of 4 left.',
      'Placed The bill is never wrong in Reliability; 0 of 4 left.',
    ],
  ],
  [
    'zh',
    ['有形性', '可靠性', '都不属于', '— 请选择 —'],
    [
      '“员工着装整洁”已放进“有形性”；4张还剩3张。',
      '“说好周五就是周五”已放进“有形性”；4张还剩2张。',
      '“说好周五就是周五”已取回；4张还剩3张。',
      '“说好周五就是周五”已放进“可靠性”；4张还剩2张。',
      '“比对面便宜”已放进“都不属于”；4张还剩1张。',
      '“账单从不出错”已放进“可靠性”；4张还剩0张。',
    ],
  ],
] as const)('what is said on the way to all cards placed, with the keyboard alone (%s)', async (locale, [first, second, none, choose], log) => {
  const page = await show(Classify, examples.plain, { locale })
  const [dress, friday, price, bill] = examples.plain.cards.map((card) => card.text[locale]) as [string, string, string, string]
  page.select(dress, first)
  page.select(friday, first)
  page.select(friday, choose)
  page.select(friday, second)
  page.select(price, none)
  page.select(bill, second)
  page.check()
  expect(page.verdict()).toMatch(/^✓/)
  expect(page.heard).toEqual(log)
})

it('keeps the right cards for the third try; where a wrong one belongs is told at the end', async () => {
  const page = await show(Classify, examples.plain)
  page.select('Staff look neat', 'Tangibles')
  page.select('Friday means Friday', 'Tangibles')
  page.select('Cheaper than across the road', 'Tangibles')
  page.select('The bill is never wrong', 'None of these')
  page.check()
  expect(page.text()).toContain('1 of 4 right. Tries left: 2.')
  page.press('Try again')
  expect(list('Friday means Friday').value).toBe('tangibles')
  page.check()
  expect(page.text()).toContain('✗ Not right · Friday means Friday Common mistake: mixes up two dimensions')
  // The same mistake again is not told again.
  expect(page.text().match(/mixes up two dimensions/g)).toHaveLength(1)
  expect(page.text()).not.toContain('A promise was kept.')
  expect([...list('Friday means Friday').options].map((option) => option.text)).toEqual(['Tangibles'])

  page.press('Try again')
  expect([list('Staff look neat').value, list('Friday means Friday').value]).toEqual(['tangibles', ''])
  expect([...list('Staff look neat').options].map((option) => option.text)).toEqual(['Tangibles'])
  page.press('Staff look neat')
  expect(page.button('Staff look neat').getAttribute('aria-pressed')).toBe('false')
  page.select('Friday means Friday', 'Reliability')
  page.select('Cheaper than across the road', 'Reliability')
  page.select('The bill is never wrong', 'Reliability')
  page.check()
  expect(page.verdict()).toBe('◐ Partly right')
  expect(page.text()).toContain('A promise was kept.')
  expect(page.text()).toContain('Right answerStaff look neat → TangiblesFriday means Friday → Reliability')
})
