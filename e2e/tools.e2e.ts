import { readFile } from 'node:fs/promises'
import type { Page } from '@playwright/test'
import { expect, test } from './fixtures'

/** Opens a tool's page and waits until the tool answers. */
async function open(page: Page, path: string) {
  await page.goto(path)
  await page.mouse.move(20, 20)
  await expect(page.locator('.tool[data-ready]')).toBeVisible()
  return page.locator('.tool[data-ready]')
}

test('a manager finds every tool from the navigation, each with a picture and a sentence', async ({ page }) => {
  await page.goto('/en/')
  await page.getByRole('navigation', { name: 'Main' }).getByRole('link', { name: 'Tools' }).click()
  await expect(page).toHaveURL(/\/en\/tools\/$/)
  const cards = page.getByRole('main').getByRole('listitem')
  for (const name of [
    'Gap map',
    'Gap calculator',
    'Gap diagnosis',
    'Satisfaction-loyalty matrix',
    'The economics of keeping customers',
    'Service-profit chain',
    'Relationship planner',
  ]) {
    const card = cards.filter({ has: page.getByRole('link', { name }) })
    await expect(card.getByRole('img')).toBeVisible()
    await expect(card.locator('p')).toContainText(/\w+ .*\.$/)
  }
  await page.getByRole('link', { name: 'Gap diagnosis' }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'Gap diagnosis' })).toBeVisible()
})

test('a team’s file goes in, what it comes to is shown and kept, its findings come out', async ({ page, learner }) => {
  const tool = await open(page, '/tools/gap-diagnosis/')
  await expect(tool.locator('.tool-first')).toHaveText('先从差距1（认知差距）查起。')
  await tool.getByText('读入团队评分').click()

  const template = page.waitForEvent('download')
  await tool.getByRole('button', { name: '下载空白模板' }).click()
  const blank = (await readFile((await (await template).path())!)).toString('utf8')
  const head = blank.split('\r\n')[0]!
  // Gap 3 is where they all see the trouble; the manager's file was written by a Chinese spreadsheet.
  const row = (role: string) =>
    [
      'x',
      role,
      ...head
        .split(',')
        .slice(2)
        .map((cell) => (/^"?3\./.test(cell) && !/3\.[26]/.test(cell) ? 1 : 4)),
    ].join(',')
  const csv = [head, row('管理者'), row('管理者'), row('一线'), row('一线'), row('外星人')].join('\r\n')
  await tool.getByLabel('选文件').setInputFiles({ name: '城西店.csv', mimeType: 'text/csv', buffer: Buffer.from(csv, 'utf8') })
  await expect(tool.locator('.tool-first')).toHaveText('先从差距3（传递差距）查起。')
  await expect(tool.getByText('读入了5个人的评分。').first()).toBeVisible()
  await expect(tool.getByText('第6行“角色”：写的是“外星人”，应是“管理者”或“一线”')).toBeVisible()
  await expect(tool.getByRole('table', { name: '管理者2人，一线2人' })).toBeVisible()
  expect(JSON.stringify(await learner.stored()), 'no row of anybody is stored').not.toContain('外星人')

  await tool.getByText('导出与分享').click()
  await tool.getByRole('radio', { name: /给行动计划的发现/ }).check({ force: true })
  const download = page.waitForEvent('download')
  await tool.getByRole('button', { name: '下载', exact: true }).click()
  const file = await download
  expect(file.suggestedFilename()).toBe('城西店.findings.json')
  const findings = JSON.parse((await readFile((await file.path())!)).toString('utf8'))
  expect(findings).toMatchObject({ format: 'service-findings', version: 1, tool: 'gap-diagnosis', place: '城西店' })
  expect(findings.findings[0]).toMatchObject({ gap: 'gap-3', what: '最先要查的是差距3（传递差距）。' })

  await page.reload()
  await expect(tool.locator('.tool-first')).toHaveText('先从差距3（传递差距）查起。')
})

test('what is saved in the tools stands in one place: opened, renamed, deleted and brought back', async ({ page }) => {
  const tool = await open(page, '/en/tools/gap-diagnosis/')
  await tool.getByText('Save', { exact: true }).click()
  await tool.getByRole('textbox', { name: 'Give it a name' }).fill('West Gate, June')
  await tool.getByRole('button', { name: 'Save it' }).click()
  await tool.getByRole('link', { name: 'See what is saved in all tools' }).click()
  await page.mouse.move(20, 20)
  await page.getByRole('heading', { name: 'Saved', exact: true }).scrollIntoViewIfNeeded()
  const saved = page.locator('.shelf')
  await expect(saved.getByText('West Gate, June')).toBeVisible()
  await saved.getByRole('button', { name: 'Rename: West Gate, June' }).click()
  await saved.getByRole('textbox', { name: 'New name' }).fill('Summer')
  await page.keyboard.press('Enter')
  await saved.getByRole('button', { name: 'Delete: Summer' }).click()
  await expect(saved.getByRole('link', { name: 'Open: Summer' })).toHaveCount(0)
  await saved.getByRole('button', { name: 'Undo' }).click()
  await saved.getByRole('link', { name: 'Open: Summer' }).click()
  await expect(page.getByText('This came with the link.').first()).toBeVisible()
  await expect(page.locator('.tool-first')).toHaveText('Begin with gap 1, the listening gap.')
})

test('with keys alone: rates a gap, builds the figure, adds up', async ({ page }) => {
  let tool = await open(page, '/en/tools/gap-diagnosis/')
  await tool.getByText('Rate it myself').focus()
  await page.keyboard.press('Enter')
  for (const id of ['4.2', '4.3', '4.4']) {
    // From "cannot say", the last, an arrow leads round to 1.
    await tool
      .getByRole('group', { name: new RegExp(`^${id.replace('.', '\\.')} `) })
      .getByRole('radio', { name: 'cannot say' })
      .focus()
    await page.keyboard.press('ArrowRight')
  }
  await expect(tool.locator('.tool-first'), 'three of six rated 1: signs of 7').toHaveText('Begin with gap 4, the communication gap.')
  await expect(tool.getByText('It has the highest score, 7.00.')).toBeVisible()

  tool = await open(page, '/en/tools/gap-map/')
  await tool.getByRole('radio', { name: 'Explore' }).focus()
  await page.keyboard.press('ArrowRight')
  const places = {
    'Expected service': 'A',
    'Perceived service': 'B',
    'Service delivery': 'C',
    'External messages': 'D',
    'Service design and standards': 'E',
    'Management’s view of expectations': 'F',
    'Gap 5': 'G',
    'Gap 4': 'H',
    'Gap 3': 'I',
    'Gap 1': 'J',
    'Gap 2': 'K',
  }
  for (const [label, letter] of Object.entries(places)) {
    await tool.getByRole('combobox', { name: label }).focus()
    await page.keyboard.type(letter)
    await expect(tool.getByRole('combobox', { name: label })).toHaveValue(letter)
  }
  await tool.getByRole('button', { name: 'Check' }).focus()
  await page.keyboard.press('Enter')
  await expect(tool.getByText(/All 11 are in their place/).last()).toBeVisible()

  await tool.getByRole('radio', { name: 'Build' }).focus()
  await page.keyboard.press('ArrowRight')
  await expect(tool.getByText('Gap 5 = 95 − 95 = 0', { exact: true })).toBeVisible()
  await tool.getByRole('slider', { name: /^Gap 3/ }).focus()
  await page.keyboard.press('ArrowLeft')
  await expect(tool.getByText('Gap 5 = 94 − 95 = −1', { exact: true })).toBeVisible()
})

test.describe('on a phone', () => {
  test.use({ viewport: { width: 320, height: 640 }, hasTouch: true })
  test('by taps without dragging: a label, then its place in the figure; a wrong one is told why', async ({ page }) => {
    const tool = await open(page, '/tools/gap-map/')
    await tool.getByRole('radio', { name: '拼出来' }).tap({ force: true })
    const spot = (letter: string) => tool.locator('.spot').filter({ hasText: new RegExp(`^${letter}$`) })
    await tool.getByRole('button', { name: '差距5' }).tap()
    await spot('G').tap()
    await expect(tool.getByRole('combobox', { name: '差距5' })).toHaveValue('G')
    await tool.getByRole('button', { name: '服务设计与标准' }).tap()
    await spot('F').tap()
    await tool.getByRole('button', { name: '检查' }).tap()
    await expect(tool.getByText('1个放对了，1个不在这里，9个还没放。').last()).toBeVisible()
    await expect(tool.getByText('它在中间：照着管理者的认知来定，再照着它去做。')).toBeVisible()
  })
})

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false })
  test('the worked examples are complete', async ({ page }) => {
    await page.goto('/tools/gap-diagnosis/')
    await expect(page.getByText('先从差距1（认知差距）查起。')).toBeVisible()
    await expect(page.getByRole('table', { name: '管理者3人，一线5人' })).toBeVisible()
    await expect(page.getByText('管理者定期到一线，当面听顾客说')).toBeVisible()
    await page.goto('/en/tools/gap-map/')
    await expect(page.getByRole('img', { name: /Gap 5 = 75 − 98 = −23/ })).toBeVisible()
    await page.getByText('Gap 1, the listening gap').click()
    await expect(page.getByText('Managers who seldom meet a customer')).toBeVisible()
    await page.goto('/en/tools/')
    await expect(page.getByRole('link', { name: 'Gap map' })).toBeVisible()
  })
})
