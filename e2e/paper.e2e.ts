import type { Page } from '@playwright/test'
import { expect, test } from './fixtures'
import { printed, says } from './pdf'

const decks = ['/lessons/gaps/gap-5/deck/', '/lessons/gaps/gap-model/deck/', '/en/lessons/gaps/gap-5/deck/', '/en/lessons/gaps/gap-model/deck/']

async function opensDeck(page: Page, path: string) {
  await page.goto(path)
  await expect(page.locator('main[data-printable]')).toBeAttached()
}

for (const path of decks)
  test(`a trainer prints ${path}: a page for each slide, all of one size, with its title and every step`, async ({ page }) => {
    await opensDeck(page, path)
    const slides = await page.locator('.slide').evaluateAll((all) =>
      all.map((slide) => ({
        title: (slide as HTMLElement).dataset['slide'] ?? '',
        steps: [...slide.querySelectorAll('.steps li')].map((step) => step.textContent),
      })),
    )
    const nodes = await page.evaluate(() => document.querySelectorAll('*').length)
    const { sheets } = await printed(page)
    expect(await page.evaluate(() => document.querySelectorAll('*').length), 'elements of the page').toBe(nodes)
    expect(sheets.length).toBe(slides.length)
    for (const [index, { title, steps }] of slides.entries()) {
      const { width, height, text } = sheets[index]!
      expect([width, height], '16:9').toEqual([960, 540])
      for (const words of [title, ...steps]) expect(says(text, words ?? ''), words ?? '').toBe(true)
    }
  })

test('what is printed does not depend on what the screen shows: black, half a slide, zoomed, written on', async ({ page }) => {
  await opensDeck(page, '/lessons/gaps/gap-5/deck/')
  const fresh = await printed(page)

  await page.goto('/lessons/gaps/gap-5/deck/#three-steps')
  await page.keyboard.press('PageDown')
  await expect(page.getByText('条目：感知 − 期望')).toBeVisible()
  await expect(page.getByText('加权总分：差距 × 权重')).toBeHidden()
  expect((await printed(page)).sheets, 'half a slide').toEqual(fresh.sheets)
  await expect(page.getByText('加权总分：差距 × 权重'), 'the screen is as it was').toBeHidden()

  await page.keyboard.press('b')
  await expect(page.locator('.slide:visible')).toHaveCount(0)
  expect((await printed(page)).sheets, 'black').toEqual(fresh.sheets)

  // Zoomed and written on, as the presenter's window does it.
  await page.evaluate(() => {
    const stage = document.querySelector<HTMLElement>('.stage')!
    for (const [name, value] of [
      ['--zoom', '2'],
      ['--zoom-x', '0.8'],
      ['--zoom-y', '0.2'],
    ] as const)
      stage.style.setProperty(name, value)
    const line = document.createElementNS('http://www.w3.org/2000/svg', 'polyline')
    line.setAttribute('points', '10,10 1500,800')
    document.querySelector('.ink')!.append(line)
  })
  expect((await printed(page)).sheets, 'zoomed, with pen strokes').toEqual(fresh.sheets)
})

test('every slide that was looked at prints as one that was not', async ({ page }) => {
  await opensDeck(page, '/en/lessons/gaps/gap-5/deck/')
  const fresh = await printed(page)
  await page.keyboard.press('End')
  await expect(page).toHaveURL(/#tomorrow$/)
  for (const slide of ['rank-them', 'try-the-numbers', 'read-the-sign']) {
    await page.goto(`/en/lessons/gaps/gap-5/deck/#${slide}`)
    await expect(page.locator(`#${slide}`)).toBeVisible()
    await expect(page.locator(`#${slide} [data-island]:not([data-live])`)).toHaveCount(0)
  }
  expect((await printed(page)).sheets).toEqual(fresh.sheets)
})

test('a deck prints without JavaScript too', async ({ browser, baseURL }) => {
  const context = await browser.newContext({ javaScriptEnabled: false, ...(baseURL ? { baseURL } : {}) })
  const page = await context.newPage()
  await page.goto('/lessons/gaps/gap-5/deck/')
  const { sheets } = await printed(page)
  expect(sheets.map(({ width, height }) => `${width}x${height}`)).toEqual(Array(await page.locator('.slide').count()).fill('960x540'))
  await context.close()
})

test('thirty slides of text are a file of at most 5 MB', async ({ page }) => {
  await opensDeck(page, '/lessons/gaps/gap-5/deck/')
  await page.locator('.field').evaluate((field) => {
    const text = [...field.querySelectorAll('.slide.content')]
    for (let n = field.querySelectorAll('.slide').length; n < 30; n += 1) field.append(text[n % text.length]!.cloneNode(true))
  })
  const { sheets, bytes } = await printed(page)
  expect(sheets.length).toBe(30)
  expect(bytes).toBeLessThan(5 * 1024 * 1024)
})
