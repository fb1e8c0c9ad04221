// @vitest-environment happy-dom
import { fireEvent, screen } from '@testing-library/preact'
import { beforeEach, describe, expect, it, test, vi } from 'vitest'
import { examples } from '@/questions/hotspot/examples'
import Hotspot from '@/questions/hotspot/island'
import { linesOf } from '@/questions/hotspot/lines'
import { show } from '@/questions/testing'

let wide = true
beforeEach(() => {
  wide = true
  vi.stubGlobal('matchMedia', () => ({ matches: wide }))
})

test('text is broken to fit: Chinese anywhere but before closing signs, English at blanks', () => {
  expect(linesOf('Handing over the repair', 100)).toEqual(['Handing', 'over the', 'repair'])
  expect(linesOf('退房、打扫、检查', 50)).toEqual(['退房、', '打扫、', '检查'])
  expect(linesOf('Unbreakable', 10)).toEqual(['Unbreakable'])
})

describe('places of a figure', () => {
  it('are buttons named by where they are; choosing another takes the first back', async () => {
    const page = await show(Hotspot, examples.plain)
    const counter = page.button('Step 3: counter')
    expect(counter.getAttribute('tabindex')).toBe('0')
    fireEvent.keyDown(page.button('Step 1: ticket'), { key: 'Enter' })
    fireEvent.keyDown(counter, { key: ' ' })
    expect(counter.getAttribute('aria-pressed')).toBe('true')
    expect(page.button('Step 1: ticket').getAttribute('aria-pressed')).toBe('false')
    expect(screen.queryByRole('radio', { name: 'Step 3: counter' })).toBeNull()
  })

  it('stand as a list as well, in step with the figure', async () => {
    const page = await show(Hotspot, examples.plain)
    fireEvent.click(page.button('Step 2: waiting'))
    page.press('Show as list')
    expect((screen.getByRole('radio', { name: 'Step 2: waiting' }) as HTMLInputElement).checked).toBe(true)
    expect(screen.queryByRole('button', { name: 'Step 2: waiting' })).toBeNull()
    expect(screen.getByRole('img', { name: /Flow chart/ })).toBeTruthy()
    page.choose('Step 3: counter')
    page.press('Show the figure')
    expect(page.button('Step 3: counter').getAttribute('aria-pressed')).toBe('true')
  })

  it('are the list first on a narrow screen', async () => {
    wide = false
    await show(Hotspot, examples.plain)
    expect(screen.getAllByRole('radio', { name: /Step/ })).toHaveLength(4)
  })

  it('keep the right ones for another try', async () => {
    const page = await show(Hotspot, examples.longWords)
    fireEvent.click(page.button(/^Above, left/))
    fireEvent.click(page.button(/^Above, right/))
    page.check()
    page.press('Try again')
    page.check()
    page.press('Try again')
    expect(page.button(/^Above, left/).getAttribute('aria-disabled')).toBe('true')
    fireEvent.click(page.button(/^Above, left/))
    expect(page.button(/^Above, left/).getAttribute('aria-pressed')).toBe('true')
    fireEvent.click(page.button(/cleaning/))
    page.check()
    expect(page.verdict()).toBe('✓ Right')
  })
})

it.each([
  ['en', [/^Above, left/, /second: cleaning/], ['Above, left: time on the website; 1 of 2 chosen.', 'Below, second: cleaning; 2 of 2 chosen.']],
  ['zh', [/^上排左/, /^下排第二/], ['上排左：网站上写的入住时间；已选1处，共选2处。', '下排第二：打扫；已选2处，共选2处。']],
] as const)('what is said on the way, with the keyboard alone (%s)', async (locale, places, log) => {
  const page = await show(Hotspot, examples.longWords, { locale })
  for (const place of places) fireEvent.keyDown(page.button(place), { key: 'Enter' })
  page.check()
  expect(page.verdict()).toMatch(/^✓/)
  expect(page.heard).toEqual(log)
})
