// @vitest-environment happy-dom
import { fireEvent, screen } from '@testing-library/preact'
import { describe, expect, it } from 'vitest'
import { examples } from '@/questions/match/examples'
import Match from '@/questions/match/island'
import { show } from '@/questions/testing'

const list = (name: string) => screen.getByRole('combobox', { name }) as HTMLSelectElement

describe('things to be matched', () => {
  it('have a list each that starts with nothing chosen', async () => {
    await show(Match, examples.plain)
    for (const { text } of examples.plain.lefts) {
      expect([...list(text.en).options].map((option) => option.text)).toEqual(['— choose —', 'Gap 1', 'Gap 2', 'Gap 3', 'Gap 4'])
      expect(list(text.en).value).toBe('')
    }
  })

  it('can be joined by pressing one side and then the other, whichever comes first, and put down with Escape', async () => {
    const page = await show(Match, examples.plain)
    page.press('Gap 4')
    page.press('The advert says: repaired while you wait')
    expect(list('The advert says: repaired while you wait').value).toBe('gap-4')
    page.press('Same-day calls are the rule, and nobody makes them')
    fireEvent.keyDown(page.button('Same-day calls are the rule, and nobody makes them'), { key: 'Escape' })
    expect(page.button('Same-day calls are the rule, and nobody makes them').getAttribute('aria-pressed')).toBe('false')
    page.press('Same-day calls are the rule, and nobody makes them')
    page.press('Gap 3')
    expect(list('Same-day calls are the rule, and nobody makes them').value).toBe('gap-3')
  })

  it('say which option serves another; choosing it frees that other', async () => {
    const page = await show(Match, examples.plain)
    page.select('The manager thinks customers only care about price', 'Gap 3')
    const used = 'Gap 3 (used for The manager thinks customers only care about price)'
    page.select('Same-day calls are the rule, and nobody makes them', used)
    expect(list('The manager thinks customers only care about price').value, 'arrow keys may only be passing').toBe('gap-3')
    fireEvent.blur(list('Same-day calls are the rule, and nobody makes them'))
    expect(list('The manager thinks customers only care about price').value).toBe('')
    expect(page.heard.at(-1)).toBe(
      'Same-day calls are the rule, and nobody makes them goes with Gap 3; 2 left. The manager thinks customers only care about price is free again.',
    )
  })

  it('may share a partner where the question says so', async () => {
    const page = await show(Match, examples.longWords)
    const [one, two] = examples.longWords.lefts.map(({ text }) => text.en) as [string, string]
    const people = examples.longWords.rights[0]!.text.en
    page.select(one, people)
    page.select(two, people)
    expect([list(one).value, list(two).value]).toEqual(['people', 'people'])
  })

  it('are read-only after Check and can still be reached', async () => {
    const page = await show(Match, examples.plain)
    for (const { text, right } of examples.plain.lefts) page.select(text.en, `Gap ${right.at(-1)}`)
    page.check()
    expect(page.verdict()).toBe('✓ Right')
    const field = list(examples.plain.lefts[0]!.text.en)
    expect(field.disabled).toBe(false)
    expect([...field.options].map((option) => option.text)).toEqual(['Gap 1'])
  })
})

it.each([
  [
    'en',
    'Gap ',
    [
      'The manager thinks customers only care about price goes with Gap 1; 2 left.',
      'Same-day calls are the rule, and nobody makes them goes with Gap 3; 1 left.',
      'The advert says: repaired while you wait goes with Gap 4; 0 left.',
    ],
  ],
  [
    'zh',
    '差距',
    ['“店长以为顾客只在乎便宜”配上了“差距1”；还剩2项。', '“规定当天回电，没人做到”配上了“差距3”；还剩1项。', '“广告说随到随修”配上了“差距4”；还剩0项。'],
  ],
] as const)('what is said on the way to all matched, with the keyboard alone (%s)', async (locale, gap, log) => {
  const page = await show(Match, examples.plain, { locale })
  for (const { text, right } of examples.plain.lefts) page.select(text[locale], `${gap}${right.at(-1)}`)
  page.check()
  expect(page.verdict()).toMatch(/^✓/)
  expect(page.heard).toEqual(log)
})
