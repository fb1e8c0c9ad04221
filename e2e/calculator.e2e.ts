import { readFile } from 'node:fs/promises'
import type { Page } from '@playwright/test'
import { expect, test } from './fixtures'

async function open(page: Page, path = '/tools/gap-calculator/') {
  await page.goto(path)
  const calculator = page.locator('section.gc')
  await calculator.scrollIntoViewIfNeeded()
  await expect(page.locator('section.gc[data-ready]')).toBeVisible()
  return calculator
}

const scores = (page: Page) => page.locator('.gc-scores')

test('a manager changes one answer, and the score follows, here and in the lesson, also tomorrow', async ({ page }) => {
  const calculator = await open(page)
  await expect(scores(page)).toContainText('−0.68')
  const field = calculator.getByRole('textbox', { name: '感知 8 到点能取' })
  await field.fill('5.9')
  await field.press('Tab')
  await expect(scores(page), 'reliability rises by 0.2, weight 34: −0.676 becomes −0.608').toContainText('−0.61')
  await page.reload()
  await expect(scores(page)).toContainText('−0.61')
  await open(page, '/en/lessons/gaps/gap-5/')
  await expect(scores(page)).toContainText('−0.61')
})

test('weights that do not come to 100 are said, and evened out with one press', async ({ page }) => {
  const calculator = await open(page)
  const weight = calculator.getByRole('textbox', { name: /权重.*可靠性/ })
  await weight.fill('84')
  await weight.press('Tab')
  await expect(calculator.getByText('合计150分，不是100分')).toBeVisible()
  await calculator.getByRole('button', { name: '按比例调成100分' }).click()
  await expect(calculator.getByText(/合计100分$/)).toBeVisible()
  // 10, 84, 24, 20, 12 of 150, whole points by largest remainder: 6.67, 56, 16, 13.33, 8.
  await expect(weight).toHaveValue('56')
})

test('a manager clears the example, thinks better of it, and saves the numbers under a name', async ({ page, learner }) => {
  const calculator = await open(page)
  await calculator.getByRole('button', { name: '用我自己的数' }).click()
  await expect(scores(page)).toContainText('–')
  await calculator.getByRole('button', { name: '撤销' }).click()
  await expect(scores(page)).toContainText('−0.68')
  await calculator.getByRole('button', { name: '保存与比较' }).click()
  await calculator.getByRole('textbox', { name: '给这组数起个名字' }).fill('六月')
  await calculator.getByRole('button', { name: '保存', exact: true }).click()
  await expect(calculator.getByText('已保存“六月”。').first()).toBeVisible()
  expect(Object.keys(await learner.stored()).some((key) => key.startsWith('service-advantage:scenario:gap-calculator:'))).toBe(true)
  await page.reload()
  await calculator.getByRole('button', { name: '保存与比较' }).click()
  await expect(calculator.getByText('六月').first()).toBeVisible()
})

test('the numbers leave as a table, as data that opens again, and as pictures', async ({ page }) => {
  const calculator = await open(page)
  await calculator.getByRole('button', { name: '导出与分享' }).click()
  const take = async (format: RegExp) => {
    await calculator.getByRole('radio', { name: format }).check({ force: true })
    const download = page.waitForEvent('download')
    await calculator.getByRole('button', { name: '下载' }).click()
    return readFile((await (await download).path())!)
  }
  const csv = await take(/CSV/)
  expect(csv.subarray(0, 3), 'a byte order mark, so that a spreadsheet shows Chinese').toEqual(Buffer.from([0xef, 0xbb, 0xbf]))
  expect(csv.toString('utf8')).toContain('-1.85')
  const json = (await take(/JSON/)).toString('utf8')
  expect(JSON.parse(json)).toBeTruthy()
  expect((await take(/SVG/)).toString('utf8')).toMatch(/^<svg[\s\S]*可靠性[\s\S]*<\/svg>\s*$/)
  expect((await take(/PNG/)).subarray(1, 4).toString()).toBe('PNG')

  await calculator.getByRole('button', { name: '用我自己的数' }).click()
  await expect(scores(page)).toContainText('–')
  await calculator.getByRole('textbox', { name: '或者把内容粘贴到这里' }).fill(json)
  await calculator.getByRole('button', { name: '打开', exact: true }).click()
  await expect(scores(page)).toContainText('−0.68')
})

test('a file that is not ours is refused in a sentence, and the numbers stay', async ({ page }) => {
  const calculator = await open(page)
  await calculator.getByRole('button', { name: '导出与分享' }).click()
  for (const text of ['{', '{"v":99}', '<script>alert(1)</script>', '[]', 'null']) {
    await calculator.getByRole('textbox', { name: '或者把内容粘贴到这里' }).fill(text)
    await calculator.getByRole('button', { name: '打开', exact: true }).click()
    await expect(calculator.getByText(/没有打开：/).first()).toBeVisible()
    await expect(scores(page)).toContainText('−0.68')
  }
})

test('a link carries the numbers; a broken or hostile one gives a sentence and the example', async ({ page }) => {
  const calculator = await open(page)
  const field = calculator.getByRole('textbox', { name: '感知 8 到点能取' })
  await field.fill('5.9')
  await field.press('Tab')
  await calculator.getByRole('button', { name: '导出与分享' }).click()
  await calculator.getByRole('radio', { name: /链接/ }).check({ force: true })
  const link = await calculator.getByRole('textbox', { name: '内容', exact: true }).inputValue()
  expect(link).toContain('#gc=')
  await page.evaluate(() => localStorage.clear())
  await page.goto('about:blank')
  await page.goto(link)
  await expect(scores(page)).toContainText('−0.61')
  for (const hash of ['#gc=%%%', '#gc=PHNjcmlwdD5hbGVydCgxKTwvc2NyaXB0Pg', `#gc=${'A'.repeat(100_000)}`]) {
    await page.evaluate(() => localStorage.clear())
    await page.goto('about:blank')
    await page.goto(`/tools/gap-calculator/${hash}`)
    await expect(
      page
        .locator('section.gc')
        .getByText(/链接里的数打不开/)
        .first(),
    ).toBeVisible()
    await expect(scores(page)).toContainText('−0.68')
  }
})

test('a broken link leaves the reader’s own numbers alone; two good ones keep them under a name', async ({ page }) => {
  const calculator = await open(page)
  await calculator.getByRole('button', { name: '导出与分享' }).click()
  await calculator.getByRole('radio', { name: /链接/ }).check({ force: true })
  const link = await calculator.getByRole('textbox', { name: '内容', exact: true }).inputValue()
  const field = calculator.getByRole('textbox', { name: '感知 8 到点能取' })
  await field.fill('5.9')
  await field.press('Tab')
  await expect(scores(page)).toContainText('−0.61')
  await page.goto('about:blank')
  await page.goto('/tools/gap-calculator/#gc=%%%')
  await expect(calculator.getByText(/你自己的数没有动/).first()).toBeVisible()
  await expect(scores(page)).toContainText('−0.61')
  for (const _ of [1, 2]) {
    await page.goto('about:blank')
    await page.goto(link)
    await expect(calculator.getByText(/这是链接带来的数/).first()).toBeVisible()
    await expect(scores(page)).toContainText('−0.68')
  }
  await calculator.getByRole('button', { name: '保存与比较' }).click()
  await calculator.getByRole('button', { name: '打开: 打开链接之前的数', exact: true }).click()
  await expect(scores(page)).toContainText('−0.61')
})

test('what is opened and what is said are in sight of the button', async ({ page }) => {
  const calculator = await open(page)
  await calculator.getByRole('button', { name: '保存与比较' }).click()
  const panel = calculator.getByRole('region', { name: '保存与比较' })
  await expect(panel).toBeInViewport()
  await expect(panel).toBeFocused()
  await calculator.getByRole('button', { name: '保存', exact: true }).click()
  await expect(calculator.locator('.gc-notice')).toBeInViewport()
})

test('the same in English, with keys alone: the means of dimensions', async ({ page }) => {
  const calculator = await open(page, '/en/tools/gap-calculator/')
  const choose = async (name: string | RegExp) => {
    await calculator.getByRole('radio', { name }).focus()
    await page.keyboard.press('Space')
  }
  await choose('Dimension means only')
  await expect(calculator.getByRole('textbox', { name: /Perception.*Reliability/ })).toBeVisible()
  await calculator.getByRole('textbox', { name: /Perception.*Reliability/ }).focus()
  await page.keyboard.press('Control+A')
  await page.keyboard.type('6.45')
  await page.keyboard.press('Tab')
  await expect(scores(page), 'reliability −1.15 becomes −0.15: −0.676 becomes −0.336').toContainText('−0.34')
})
