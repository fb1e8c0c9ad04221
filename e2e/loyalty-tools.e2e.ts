import { readFile } from 'node:fs/promises'
import type { Locator, Page } from '@playwright/test'
import { expect, test } from './fixtures'
import { Room } from './room'

/** Opens a tool's page and waits until the tool answers. */
async function open(page: Page, path: string) {
  await page.goto(path)
  await page.mouse.move(20, 20)
  const tool = page.locator('.tool[data-ready]')
  await expect(tool).toBeVisible()
  return tool
}

test('a manager puts customers from a file into the matrix, moves the line, and takes figure and table away', async ({ page, learner }) => {
  const tool = await open(page, '/tools/loyalty-matrix/')
  await tool.getByText('从文件读入').click()
  const csv = [
    '编号;满意度;会不会留;利润',
    ...Array.from({ length: 40 }, (_, at) => `${at};${at < 25 ? 2 : 5};${at % 5 === 0 ? 1 : 5};100`),
    '40;很好;5;100',
  ].join('\r\n')
  await tool
    .getByLabel('选文件')
    .first()
    .setInputFiles({ name: '北门店.csv', mimeType: 'text/csv', buffer: Buffer.from(csv) })
  await expect(tool.getByText('读入了40行。行本身没有保存，只留下合计。')).toBeVisible()
  await expect(tool.getByText('第42行“满意度”：写的是“很好”，应是0到10之间的数')).toBeVisible()
  await expect(tool.locator('.tool-first')).toHaveText('40位里，人质型有20位（50%）：看上去留下了，有了别家就会走。')
  await expect(tool.getByRole('row', { name: /^流失型/ })).toContainText('5')
  await tool.getByRole('textbox', { name: '满意从几分算起' }).fill('2')
  await expect(tool.locator('.tool-first')).toHaveText('40位里，忠诚型最多，32位（80%）。')

  await tool.getByText('导出与分享').click()
  await tool.getByRole('radio', { name: /图（SVG）/ }).check({ force: true })
  const picture = page.waitForEvent('download')
  await tool.getByRole('button', { name: '下载图片（PNG）' }).click()
  const png = await readFile((await (await picture).path())!)
  expect([png.readUInt32BE(0), png.readUInt32BE(16) > 600]).toEqual([0x89504e47, true])
  await expect.poll(async () => JSON.stringify(await learner.stored())).toContain('北门店')
  expect(JSON.stringify(await learner.stored()), 'no row of anybody is stored').not.toContain('很好')
})

test('reading a hundred thousand customers can be stopped, and is done in a worker', async ({ page }) => {
  const tool = await open(page, '/en/tools/loyalty-matrix/')
  await tool.getByText('Read from a file').click()
  const rows = Array.from({ length: 100_000 }, (_, at) => `${(at % 5) + 1},${(at % 4) + 1}`).join('\n')
  await tool
    .getByLabel('Choose a file')
    .first()
    .setInputFiles({ name: 'all.csv', mimeType: 'text/csv', buffer: Buffer.from(`satisfaction,loyalty\n${rows}\n`) })
  await expect(tool.getByText('Read in 100,000 rows.').or(tool.getByText(/Read in 100000 rows/))).toBeVisible({ timeout: 30_000 })
  await expect(tool.locator('.tool-first')).toContainText('Of 100,000')
})

test('a learner cuts training in quarter 1 and walks to quarter 6 by keys alone', async ({ page }) => {
  const tool = await open(page, '/tools/profit-chain/')
  await expect(tool.locator('.tool-first')).toHaveText('从第1季起省下了钱；从第6季起，利润比原来少。')
  const quarter = tool.getByRole('textbox', { name: '看第几季' })
  await quarter.fill('1')
  await expect(tool.getByRole('img', { name: /^第1季，内部服务质量−15\.0分、员工满意0\.0分、/ })).toBeVisible()
  for (const [at, ring] of [
    [2, '员工满意−13.5分'],
    [3, '员工留任−8.1分'],
    [4, '顾客满意−8.0分'],
    [5, '顾客忠诚−5.6分'],
    [6, '增长与盈利−7.9分'],
  ] as const) {
    await quarter.press('ArrowUp')
    await expect(tool.getByRole('img', { name: new RegExp(`^第${at}季，.*${ring}`) })).toBeVisible()
  }
  await tool.getByText('杠杆：改什么、几时改').click()
  await tool.getByRole('textbox', { name: '培训: 改多少（%）' }).fill('0')
  await expect(tool.locator('.tool-first')).toHaveText('什么也没改，利润照旧。')
})

test('five points of retention, either timing, by the month: the numbers agree with the formula beside them', async ({ page }) => {
  const tool = await open(page, '/en/tools/retention-economics/')
  await tool.getByText('Put in my numbers').click()
  await tool.getByRole('radio', { name: 'a period from now' }).check({ force: true })
  await expect(tool.locator('.tool-first')).toHaveText('A customer is worth 800, with the first margin a year from now.')
  await expect(tool.getByText(/220 more \(\+27\.5%\)/)).toBeVisible()
  await tool.getByText('How this is worked out').click()
  await expect(tool.getByText('Here: 300 × 0.8 ÷ (1 + 0.1 − 0.8) = 800.00')).toBeVisible()
  await tool.getByRole('radio', { name: 'month' }).check({ force: true })
  await expect(tool.getByRole('textbox', { name: 'Still there a period later (%)' })).toHaveValue('98.1577')
  await tool.getByRole('textbox', { name: /^Growth of the margin/ }).fill('9')
  await expect(tool.getByText(/There is no sum/).first()).toBeVisible()
})

test('a plan that does not fit says which step down frees the hours; a kind of customer is added and removed', async ({ page }) => {
  const tool = await open(page, '/en/tools/relationship-planner/')
  await expect(tool.getByText('Households down to Basic: 300 hours freed')).toBeVisible()
  await tool.getByRole('combobox', { name: 'Level for Households' }).selectOption('Basic')
  await expect(tool.locator('.tool-first')).toHaveText('It fits: 540 hours a year of 600, 60 to spare.')
  await tool.getByText('Put in my customers').click()
  await tool.getByRole('button', { name: 'Add a kind' }).click()
  await tool.getByRole('textbox', { name: 'Kind 4: How many' }).fill('30')
  await tool.getByRole('textbox', { name: 'Kind 4: Margin of each in a year' }).fill('2000')
  await expect(tool.getByRole('combobox', { name: 'Level for Kind 4' })).toHaveValue('basic')
  await expect(tool.getByText('Kind 4: below the grid. Would it hurt to lose them?')).toBeVisible()
  await tool.getByRole('button', { name: 'Remove: Kind 4' }).click()
  await tool.getByRole('button', { name: 'Undo' }).click()
  await expect(tool.getByRole('combobox', { name: 'Level for Kind 4' })).toBeVisible()
})

for (const path of ['loyalty-matrix', 'retention-economics', 'profit-chain', 'relationship-planner'])
  test(`${path} prints its results on A4, without its buttons`, async ({ page }) => {
    await open(page, `/tools/${path}/`)
    await page.emulateMedia({ media: 'print' })
    await page.setViewportSize({ width: 700, height: 1000 })
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(700)
    await expect(page.locator('.tool button:visible')).toHaveCount(0)
    await expect(page.locator('.tool-first')).toBeVisible()
  })

for (const { lesson, move, seen } of [
  {
    lesson: 'service-profit-chain',
    move: async (tool: Locator) => tool.getByRole('textbox', { name: '看第几季' }).fill('2'),
    seen: (tool: Locator) => tool.getByRole('img', { name: /^第2季，/ }),
  },
  {
    lesson: 'what-is-loyalty',
    move: async (tool: Locator) => tool.getByRole('textbox', { name: '满意从几分算起' }).fill('5'),
    seen: (tool: Locator) => tool.getByText('200位里，人质型有92位（46%）', { exact: false }),
  },
  {
    lesson: 'retention-economics',
    move: async (tool: Locator) => tool.getByRole('textbox', { name: '一期之后还在的（%）' }).fill('85'),
    seen: (tool: Locator) => tool.getByText('一位顾客值1,320元', { exact: false }),
  },
  {
    lesson: 'relationship-marketing',
    move: async (tool: Locator) => void (await tool.getByRole('combobox', { name: '住户用哪一级' }).selectOption('基本')),
    seen: (tool: Locator) => tool.getByText('排得下：一年要540小时', { exact: false }),
  },
])
  test(`what a trainer moves in the tool of ${lesson} is what the room sees`, async ({ page, context }) => {
    const room = await Room.opens(page, context, `/lessons/loyalty/${lesson}/present/#tool`)
    const toolOn = (window: Page) => window.locator('.slide.now .tool[data-ready]')
    await expect(toolOn(room.audience)).toBeVisible()
    await move(toolOn(room.presenter).first())
    await expect(seen(toolOn(room.audience))).toBeVisible()
  })
