// @vitest-environment happy-dom
import { screen } from '@testing-library/preact'
import { expect, it } from 'vitest'
import { examples } from '@/questions/scenario/examples'
import Scenario from '@/questions/scenario/island'
import { show } from '@/questions/testing'
import { record } from '@/stores/answers'

it('plays on, says what came of a choice and what it changed, and takes the focus to what happens next', async () => {
  const page = await show(Scenario, examples.plain)
  page.check()
  expect(page.heard).toEqual(['Not begun yet: choose what to do.'])
  page.press(/Put everything down/)
  expect(page.text()).toContain('Calm 3/5')
  expect(document.activeElement?.textContent).toContain('I fly at six tomorrow morning')
  page.check()
  expect(page.heard.at(-1)).toBe('Not over yet: go on choosing.')
})

it('offers a choice only while its condition holds', async () => {
  const page = await show(Scenario, examples.plain)
  page.press(/Put everything down/)
  page.press(/We should have rung you/)
  expect(screen.queryByText(/I’m not allowed to decide/)).toBeNull()
})

it('ends in a path with what else there was, and is replayed from any fork', async () => {
  const page = await show(Scenario, examples.plain)
  page.press(/Explain first/)
  page.press(/subject to delivery/)
  page.press(/Refund the repair/)
  expect(page.text()).toContain('It ends badly.')
  page.check()
  expect(page.verdict()).toBe('✓ The way you went')
  expect(page.text()).toContain('Fork 2 → “The slip says: subject to delivery of parts.”')
  expect(page.text()).toContain('Or: “We should have rung you and saved you the trip. I’m sorry.”')
  page.press('Replay from here: Fork 2')
  expect(record(page.ask)).toMatchObject({ draft: ['why'], tries: 0 })
  expect(page.verdict()).toBeUndefined()
  page.press(/We should have rung you/)
  page.press(/Lend her the phone/)
  page.check()
  expect(page.text()).toContain('It ends well.')
})

it.each([
  [
    'en',
    [/Put everything down/, /We should have rung/, /Lend her the phone/],
    [
      'She talks for two minutes, and her voice drops. Calm 1 → 3, Time 0 → 2',
      'She nods. “So what now?” Calm 3 → 4, Trust 2 → 3',
      'She watches the boarding pass appear on the loan phone. Calm 4 → 5, Trust 3 → 5, Time 2 → 3',
    ],
  ],
  [
    'zh',
    [/^放下手里的活/, /让您白跑一趟/, /^借她备用机/],
    ['她说了两分钟，声音慢慢低下来。冷静1→3，时间0→2', '她点了点头：“那现在怎么办？”冷静3→4，信任2→3', '她看着登机牌出现在备用机上。冷静4→5，信任3→5，时间2→3'],
  ],
] as const)('what is said on the way to a good end (%s)', async (locale, choices, log) => {
  const page = await show(Scenario, examples.plain, { locale })
  for (const choice of choices) page.press(choice)
  page.check()
  expect(page.verdict()).toMatch(/^✓/)
  expect(page.heard).toEqual(log)
})
