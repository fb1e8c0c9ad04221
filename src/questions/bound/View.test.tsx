// @vitest-environment happy-dom
import { act, screen, within } from '@testing-library/preact'
import { afterEach, describe, expect, it } from 'vitest'
import type { GapState } from '@/models/gap-state'
import { examples } from '@/questions/bound/examples'
import Bound from '@/questions/bound/island'
import { fileOf, serveAt, show } from '@/questions/testing'
import { attempt } from '@/stores/answers'
import { $gapCalculator } from '@/stores/gap-calculator'

/** A branch whose five gaps are all −1, but reliability: −2. Weighted by 20, 40, 20, 10, 10 that is −1.4. */
const branch: GapState = {
  name: '东门店',
  mode: 'dimensions',
  scale: 7,
  n: 12,
  weights: [20, 40, 20, 10, 10],
  expectation: new Array(22).fill(null),
  perception: new Array(22).fill(null),
  means: { expectation: [6, 7, 6, 6, 6], perception: [5, 5, 5, 5, 5] },
}
/** Puts numbers into the calculator; views hear of it a moment later. */
const fill = (state: GapState | null) =>
  act(async () => {
    $gapCalculator.set(state)
    await new Promise((done) => setTimeout(done))
  })
const rows = () =>
  within(screen.getByRole('table'))
    .getAllByRole('row')
    .slice(1)
    .map((row) => row.textContent)
const caption = () => screen.getByRole('table').querySelector('caption')?.textContent
const field = () => screen.getByRole('textbox') as HTMLInputElement

afterEach(() => fill(null))

describe.each([
  ['zh', '用例题的数：湖滨诊所（虚构）', ['维度', '期望E', '感知P', '权重'], '可靠性6.505.6036', '打开差距计算器', '/tools/gap-calculator/'],
  [
    'en',
    'From the worked example: Lakeside Clinic (invented)',
    ['Dimension', 'E', 'P', 'Weight'],
    'Reliability6.505.6036',
    'Open the gap calculator',
    '/en/tools/gap-calculator/',
  ],
] as const)('the numbers asked about (%s)', (locale, whose, heads, second, tool, address) => {
  it('stand in a table that says whose they are, with a way to the calculator', async () => {
    await show(Bound, examples.plain, { locale })
    expect(caption()).toBe(whose)
    expect(screen.getAllByRole('columnheader').map((head) => head.textContent)).toEqual(heads)
    expect(rows()).toHaveLength(5)
    expect(rows()[1]).toBe(second)
    expect(screen.getByRole('link', { name: tool }).getAttribute('href')).toBe(address)
  })

  it('are the learner’s as soon as there are enough of them', async () => {
    await show(Bound, examples.plain, { locale })
    await fill(branch)
    expect(caption()).toBe({ zh: '用你计算器里的数：东门店', en: 'From your calculator: 东门店' }[locale])
    expect(rows()[1]).toBe({ zh: '可靠性7540', en: 'Reliability7540' }[locale])
    await fill({ ...branch, name: '', means: { ...branch.means!, perception: [5, null, 5, 5, 5] } })
    expect(caption()).toContain({ zh: '你计算器里的数还不够', en: 'Your calculator lacks numbers' }[locale])
    expect(rows()[1]).toBe(second)
  })
})

it('weights that are not 100 show their sum, which one has to divide by', async () => {
  await show(Bound, examples.plain)
  await fill({ ...branch, weights: [20, 40, 20, 10, 0] })
  expect(rows()[5]).toBe('Total90')
})

it('a dimension gap is asked about its items', async () => {
  await show(Bound, examples.longWords, { locale: 'zh' })
  expect(rows()).toEqual(['第5条6.65.4', '第6条6.45.8', '第7条6.55.9', '第8条6.75.2', '第9条6.35.7'])
})

it.each([
  [
    'en',
    [
      'Nothing answered yet.',
      'Please type one number only, with a point for decimals: −1.25, for example.',
      'The table has new numbers: work them out afresh.',
      '−1.4',
    ],
  ],
  ['zh', ['还没有作答。', '请只填一个数，小数点用“.”，例如−1.25。', '表里的数换好了，请重新算。', '−1.4']],
] as const)('what is said on the way to a number (%s)', async (locale, log) => {
  const page = await show(Bound, examples.plain, { locale })
  page.check()
  expect(document.activeElement).toBe(field())
  page.type('0,5')
  page.check()
  await fill(branch)
  page.press(/Take the new|换成新的数/)
  expect(document.activeElement).toBe(field())
  page.type('1.4')
  page.press(/sign|正负号/)
  page.check()
  expect(page.verdict()).toMatch(/^✓/)
  expect(page.heard).toEqual(log)
})

describe('an answer that was begun', () => {
  it('keeps its numbers when the calculator changes, says so, and offers the new ones', async () => {
    const page = await show(Bound, examples.plain)
    await fill(branch)
    page.type('-1.4')
    await fill({ ...branch, name: 'Gate', weights: [20, 20, 20, 20, 20] })
    expect(rows()[1]).toBe('Reliability7540')
    expect(caption()).toBe('From your calculator')
    expect(page.text()).toContain('The numbers in the calculator have changed.')
    page.check()
    expect(page.verdict()).toBe('✓ Right')
    expect(page.text()).not.toContain('have changed')
    expect(page.text()).toContain(
      '[20\u00a0×\u00a0(−1) + 40\u00a0×\u00a0(−2) + 20\u00a0×\u00a0(−1) + 10\u00a0×\u00a0(−1) + 10\u00a0×\u00a0(−1)]\u00a0/\u00a0100 =\u00a0−1.40.',
    )
  })

  it('drops what was typed with the numbers it was typed for', async () => {
    const page = await show(Bound, examples.plain)
    page.type('-0.56')
    await fill(branch)
    page.press('Take the new ones')
    expect(field().value).toBe('')
    expect(rows()[1]).toBe('Reliability7540')
    expect(screen.queryByRole('button', { name: 'Take the new ones' })).toBeNull()
    page.type('-1.4')
    page.check()
    expect(page.verdict()).toBe('✓ Right')
  })

  it('is judged the same after the page was loaded again, whatever the calculator holds then', async () => {
    const first = await show(Bound, examples.plain)
    await fill(branch)
    first.type('-1.4')
    first.check()
    first.unmount()
    await fill({ ...branch, weights: [0, 0, 0, 0, 100] })
    const again = await show(Bound, examples.plain, { scope: first.scope })
    expect(again.verdict()).toBe('✓ Right')
    expect(rows()[1]).toBe('Reliability7540')
    expect(again.text()).toContain('Right answer−1.40 points')
  })

  it('is judged the same in the other language', async () => {
    const page = await show(Bound, examples.plain)
    serveAt(page.bank.replace('bank/en', 'bank/zh'), {
      locale: 'zh',
      ...fileOf(examples.plain, page.scope, 'zh'),
      words: { bound: { ...(await import('@/questions/words')).wordsFor('bound', 'zh') } },
      asks: { [page.ask.id]: (await import('@/questions/authored')).toAsk(examples.plain, page.scope, 'zh') },
      sources: {},
    })
    await fill(branch)
    page.type('-1.2')
    for (let tries = 0; tries < 2; tries++) {
      if (tries) page.press('Try again')
      page.type('-1.2')
      page.check()
    }
    expect(page.text()).toContain('The weights are not in it. [(−1) + (−2) + (−1) + (−1) + (−1)]\u00a0/\u00a05 =\u00a0−1.20.')
    page.press('中文')
    await screen.findByText('可靠性')
    expect(page.text()).toContain('没有用上权重。[(−1) + (−2) + (−1) + (−1) + (−1)]\u00a0/\u00a05 =\u00a0−1.20。')
    expect(rows()[1]).toBe('可靠性7540')
  })
})

it('a mistake is told by name with how it came about, from the second miss on; after the last try the right working stands there', async () => {
  const page = await show(Bound, examples.plain)
  for (let tries = 0; tries < 3; tries++) {
    if (tries) page.press('Try again')
    page.type('0.56')
    page.check()
    if (tries === 0) expect(page.text()).not.toContain('the sign is not')
    if (tries === 1) expect(page.text()).toContain('✗ Not right · 0.56 points Common mistake: works the wrong way round. The size is right, the sign is not')
    if (tries === 1) expect(page.text()).not.toContain('−0.56 points')
  }
  expect(page.text()).toContain('→ Right answer · −0.56 points')
  expect(page.text()).toContain('=\u00a0−0.56.')
  const rest = page.form.querySelector('details')!.textContent
  expect(rest).toContain('−0.43 points')
  expect(rest).toContain('−56.00 / −11.20 points')
  expect(rest).not.toContain('=')
  expect(field().readOnly).toBe(true)
  expect(field().disabled).toBe(false)
})

it('the answer shown unasked is about the numbers that stood there, and stays about them', async () => {
  const page = await show(Bound, examples.plain)
  await fill(branch)
  page.press('Show answer')
  expect(page.text()).toContain('Right answer−1.40 points')
  expect(rows()[1]).toBe('Reliability7540')
  await fill(null)
  expect(page.text()).toContain('Right answer−1.40 points')
  expect(rows()[1]).toBe('Reliability7540')
  expect(attempt(page.ask.id, 1).get().shown).toBe(true)
})

it('a question only looked at leaves no trace', async () => {
  const page = await show(Bound, examples.plain)
  await fill(branch)
  expect(attempt(page.ask.id, 1).get().draft).toBeUndefined()
})

describe('numbers that are drawn', () => {
  it('can be drawn anew before they are answered, and leave the calculator alone', async () => {
    const page = await show(Bound, examples.seeded)
    await fill(branch)
    const before = rows()
    expect(caption()).toBe('Made up for practice')
    page.type('1')
    page.press('Other numbers')
    expect(field().value).toBe('')
    expect(rows()).not.toEqual(before)
    expect(page.heard).toEqual(['The table has new numbers: work them out afresh.'])
    page.type('1')
    page.check()
    expect(screen.queryByRole('button', { name: 'Other numbers' })).toBeNull()
  })
})
