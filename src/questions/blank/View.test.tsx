// @vitest-environment happy-dom
import { fireEvent, screen } from '@testing-library/preact'
import { expect, it, test } from 'vitest'
import { toAsk, toKey } from '@/questions/authored'
import { examples } from '@/questions/blank/examples'
import Blank from '@/questions/blank/island'
import { scoring } from '@/questions/blank/score'
import { plainWord } from '@/questions/blank/text'
import { show } from '@/questions/testing'

const sentence = 'A gap is __1__ minus __2__; a minus means __3__.'
const fill = (name: string | RegExp, text: string) => fireEvent.input(screen.getByRole('textbox', { name }), { target: { value: text } })

test.each([
  ['　感 知 ', '感知'],
  ['Ｇａｐ  5。', 'gap 5'],
  ['“Perception”', 'perception'],
  ['−4', '-4'],
  ['twenty  two', 'twenty two'],
  ['…', ''],
])('%j is compared as %j', (typed, plain) => expect(plainWord(typed)).toBe(plain))

it('takes the words of either language in both', () => {
  const question = examples.plain
  for (const locale of ['zh', 'en'] as const) {
    const ask = toAsk(question, 'm/l', locale)
    const key = toKey(question, locale)
    expect(scoring.score({ first: ' Perceived Service ', second: '顾客期望', sign: 'below' }, ask as never, key as never, locale)).toMatchObject({
      earned: 3,
      possible: 3,
    })
  }
})

it('names each gap by its number and the sentence it stands in; lists start with nothing chosen', async () => {
  await show(Blank, examples.plain)
  expect(screen.getByRole('textbox', { name: `Gap 1 of 3 in: ${sentence}` })).toBeTruthy()
  expect((screen.getByRole('combobox', { name: `Gap 3 of 3 in: ${sentence}` }) as HTMLSelectElement).value).toBe('')
})

it('sends nothing while an input method is composing', async () => {
  await show(Blank, examples.oneGap)
  expect(fireEvent.keyDown(screen.getByRole('textbox'), { key: 'Enter', isComposing: true })).toBe(false)
  expect(fireEvent.keyDown(screen.getByRole('textbox'), { key: 'Enter' })).toBe(true)
})

it('tells a foreseen wrong word apart, keeps the right gaps, and gives the words only at the end', async () => {
  const page = await show(Blank, examples.plain)
  fill(/Gap 1/, 'expectation')
  fill(/Gap 2/, 'price')
  page.select(/Gap 3/, 'below expectation')
  page.check()
  expect(page.text()).toContain('1 of 3 right.')
  page.press('Try again')
  page.check()
  expect(page.text()).toContain('Not right · 1. expectation Common mistake: works the wrong way round. The wrong way round.')
  expect(page.text()).toContain('Think what the customer wanted.')
  expect(page.text()).not.toContain('Right answer')
  page.press('Try again')
  expect((screen.getByRole('combobox', { name: /Gap 3/ }) as HTMLSelectElement).options).toHaveLength(1)
  fill(/Gap 1/, 'cost')
  fill(/Gap 2/, 'price')
  page.check()
  expect(page.text()).toContain('Right answer1. perception2. expectation3. below expectation')
})

it.each(['zh', 'en'] as const)('nothing is said on the way, the verdict speaks for itself (%s)', async (locale) => {
  const page = await show(Blank, examples.oneGap, { locale })
  page.type('22')
  page.check()
  expect(page.verdict()).toMatch(/^✓/)
  expect(page.heard).toEqual([])
})
