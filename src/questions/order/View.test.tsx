// @vitest-environment happy-dom
import { fireEvent, screen, within } from '@testing-library/preact'
import { describe, expect, it } from 'vitest'
import { examples } from '@/questions/order/examples'
import Order from '@/questions/order/island'
import { show } from '@/questions/testing'

const rows = () => screen.getAllByRole('listitem').map((row) => row.querySelector('small + span')?.textContent)

describe('rows in order', () => {
  it('are a list under the question, each row with its place', async () => {
    await show(Order, examples.plain)
    const group = screen.getByRole('group', { name: examples.plain.prompt.en })
    expect(
      within(group)
        .getAllByRole('listitem')
        .map((row) => row.textContent),
    ).toEqual(['1 of 4Put it right↑↓', '2 of 4Listen to the end↑↓', '3 of 4Ask afterwards↑↓', '4 of 4Apologise↑↓'])
    expect(screen.queryByRole('combobox')).toBeNull()
  })

  it('move by buttons that name the row, and the same button keeps the focus', async () => {
    const page = await show(Order, examples.plain)
    const up = page.button('Move up: Apologise')
    up.focus()
    fireEvent.click(up)
    fireEvent.click(page.button('Move up: Apologise'))
    expect(rows()).toEqual(['Put it right', 'Apologise', 'Listen to the end', 'Ask afterwards'])
    expect(document.activeElement).toBe(page.button('Move up: Apologise'))
  })

  it('move by Alt and an arrow key while the row has the focus', async () => {
    const page = await show(Order, examples.plain)
    const down = page.button('Move down: Put it right')
    down.focus()
    fireEvent.keyDown(down, { key: 'ArrowDown', altKey: true })
    expect(rows()).toEqual(['Listen to the end', 'Put it right', 'Ask afterwards', 'Apologise'])
    expect(document.activeElement).toBe(page.button('Move down: Put it right'))
    fireEvent.keyDown(document.activeElement!, { key: 'ArrowUp', altKey: true })
    expect(rows()[0]).toBe('Put it right')
    fireEvent.keyDown(document.activeElement!, { key: 'ArrowDown' })
    expect(rows()[0]).toBe('Put it right')
  })

  it('have a list of places when they are many', async () => {
    const page = await show(Order, examples.manyRows)
    page.select('Move to: Close', '8')
    expect(rows().at(-1)).toBe('Close')
    expect(document.activeElement).toBe(screen.getByRole('combobox', { name: 'Move to: Close' }))
    expect(page.heard).toEqual(['Close, moved to position 8 of 8.'])
    expect(screen.getAllByRole('combobox').map((list) => (list as HTMLSelectElement).value)).toEqual(['0', '1', '2', '3', '4', '5', '6', '7'])
  })

  it('cannot be checked before anything was moved', async () => {
    const page = await show(Order, examples.plain)
    page.check()
    expect(document.activeElement).toBe(page.button('Move down: Put it right'))
    expect(page.heard).toEqual(['Nothing moved yet. Put the rows in order first.'])
  })
})

it.each([
  [
    'en',
    [
      'Apologise, moved to position 3 of 4.',
      'Apologise, moved to position 2 of 4.',
      'Put it right is already first.',
      'Put it right is already first.',
      'Put it right, moved to position 2 of 4.',
      'Put it right, moved to position 3 of 4.',
      'Ask afterwards is already last.',
      'Listen to the end, moved to position 1 of 4.',
    ],
  ],
  [
    'zh',
    [
      '道歉，移到第3位，共4位。',
      '道歉，移到第2位，共4位。',
      '解决，已经在最前面。',
      '解决，已经在最前面。',
      '解决，移到第2位，共4位。',
      '解决，移到第3位，共4位。',
      '回访，已经在最后面。',
      '听完，移到第1位，共4位。',
    ],
  ],
] as const)('what is said on the way to the right order (%s)', async (locale, log) => {
  const page = await show(Order, examples.plain, { locale })
  const [listen, sorry, mend, ask] = examples.plain.items.map((item) => item.text[locale])
  const [up, down] = locale === 'zh' ? ['上移：', '下移：'] : ['Move up: ', 'Move down: ']
  page.press(up + sorry)
  page.press(up + sorry)
  page.press(up + mend)
  page.press(up + mend)
  page.press(down + mend)
  page.press(down + mend)
  page.press(down + ask)
  page.press(up + listen)
  page.check()
  expect(page.verdict()).toBe(locale === 'zh' ? '✓ 答对了' : '✓ Right')
  expect(page.heard).toEqual(log)
})

it('tells how many, then which, with what stands behind it, and where a row belongs only at the end', async () => {
  const page = await show(Order, examples.plain)
  // mend, listen, sorry, ask: only the last stands where it belongs.
  page.press('Move up: Apologise')
  page.check()
  expect(page.text()).toContain('Rows in their place: 1 of 4. Tries left: 2.')
  expect(page.form.outerHTML).not.toContain('q-opt q-right')
  page.press('Try again')
  page.check()
  expect(page.text()).toContain('Common mistake: acts before finding out')
  expect(page.text()).toContain('✗ Not right · Put it right')
  expect(page.text()).not.toContain('Deeds follow the words.')
  page.press('Try again')

  // The right row stays; the others go round it.
  const fixed = page.button('Move up: Ask afterwards')
  expect(fixed.getAttribute('aria-disabled')).toBe('true')
  fireEvent.click(fixed)
  expect(rows()).toEqual(['Put it right', 'Listen to the end', 'Apologise', 'Ask afterwards'])
  expect(page.button('Move down: Apologise').getAttribute('aria-disabled')).toBe('true')
  page.press('Move down: Put it right')
  page.press('Move down: Put it right')
  page.press('Move down: Put it right')
  expect(page.heard.slice(-1)).toEqual(['Put it right is already last.'])
  page.check()
  expect(page.verdict()).toBe('✓ Right')
  expect(page.text()).toContain('Deeds follow the words.')
  for (const button of screen.getAllByRole('button', { name: /^Move/ })) expect(button.getAttribute('aria-disabled')).toBe('true')
})

it('rows that move go round rows that are fixed', async () => {
  const page = await show(Order, examples.manyRows)
  // h8 to the end: every row between moves up by one; h1 then stands first, where it belongs.
  page.select('Move to: Close', '8')
  page.check()
  page.press('Try again')
  page.check()
  page.press('Try again')
  const before = rows()
  expect(before).toEqual(['Open the doors', 'First customer', 'Meet the team', 'Lunch', 'Look back on the morning', 'Hand over', 'Afternoon rush', 'Close'])
  const places = within(screen.getByRole('combobox', { name: 'Move to: Lunch' })).getAllByRole('option')
  expect(places.map((option) => option.textContent)).toEqual(['2', '3', '4', '5', '6', '7'])
  page.select('Move to: Hand over', '2')
  expect(rows()).toEqual(['Open the doors', 'Hand over', 'First customer', 'Meet the team', 'Lunch', 'Look back on the morning', 'Afternoon rush', 'Close'])
})
