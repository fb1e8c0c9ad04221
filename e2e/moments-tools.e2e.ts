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

test('a team lead draws a journey of one’s own by keys alone: adds, moves, takes out, goes back and forward', async ({ page }) => {
  const tool = await open(page, '/en/tools/journey-map/')
  await tool.getByText('Touchpoints: add, change, reorder').press('Enter')
  await tool.getByRole('button', { name: 'Use my own numbers' }).press('Enter')
  await tool.getByRole('textbox', { name: 'What it is called' }).fill('Door')
  for (const name of ['Desk', 'Till']) {
    await tool.getByRole('button', { name: 'Add one after it' }).press('Enter')
    const called = tool.getByRole('textbox', { name: 'What it is called' })
    await expect(called).toBeFocused()
    await called.fill(name)
  }
  const rows = tool.locator('.jm-row')
  await expect(rows).toHaveText([/1\. Door/, /2\. Desk/, /3\. Till/])
  await rows.nth(2).focus()
  await page.keyboard.press('Alt+ArrowUp')
  await expect(rows).toHaveText([/1\. Door/, /2\. Till/, /3\. Desk/])
  await expect(rows.nth(1), 'the focus goes along').toBeFocused()
  await page.keyboard.press('ArrowUp')
  await page.keyboard.press('Delete')
  await expect(rows).toHaveText([/1\. Till/, /2\. Desk/])
  await page.keyboard.press('Control+z')
  await expect(rows).toHaveText([/1\. Door/, /2\. Till/, /3\. Desk/])
  await page.keyboard.press('Control+y')
  await expect(rows).toHaveText([/1\. Till/, /2\. Desk/])
  await rows.first().focus()
  await tool.getByRole('textbox', { name: 'Expected (1 to 7)' }).fill('6')
  await tool.getByRole('textbox', { name: 'Experienced here (1 to 7)' }).fill('3.5')
  await expect(tool.locator('.tool-first')).toHaveText('Put right “Till” first: importance 3, short of what was expected by 2.5.')
})

test('sixty touchpoints are held and answer at once; a sixty-first is refused in words', async ({ page }) => {
  const tool = await open(page, '/tools/journey-map/')
  await tool.getByText('从文件读入').click()
  const csv = ['接触点,重要性,期望,体验,等几分钟', ...Array.from({ length: 61 }, (_, at) => `第${at + 1}处,${(at % 5) + 1},6,${(at % 6) + 1},${at % 7}`)].join(
    '\n',
  )
  await tool
    .getByLabel('选文件')
    .first()
    .setInputFiles({ name: '大旅程.csv', mimeType: 'text/csv', buffer: Buffer.from(csv) })
  await expect(tool.locator('.tool-notice')).toContainText('读成60个接触点。 文件里的接触点超过60个，后面1个没有读。')
  await tool.getByText('接触点：加、改、排序').click()
  await expect(tool.locator('.jm-row')).toHaveCount(60)
  await expect(tool.getByText('最多60个接触点。')).toBeVisible()
  await tool.locator('.jm-row').nth(59).click()
  await tool.getByRole('textbox', { name: '叫什么' }).fill('最后一处')
  await expect(tool.locator('.jm-row').nth(59)).toContainText('最后一处')
  await expect(tool.getByRole('img', { name: /60个接触点/ })).toBeVisible()
})

test('a manager takes the blueprint away as a picture and the journey as data, and a wrong file is refused in words', async ({ page, learner }) => {
  const tool = await open(page, '/tools/journey-map/')
  await tool.getByRole('radio', { name: '服务蓝图' }).check({ force: true })
  await expect(tool.getByRole('img', { name: /服务蓝图/ })).toBeVisible()
  await tool.getByText('导出与分享').click()
  await tool.getByRole('radio', { name: /图（SVG）/ }).check({ force: true })
  const picture = page.waitForEvent('download')
  await tool.getByRole('button', { name: '下载图片（PNG）' }).click()
  const png = await readFile((await (await picture).path())!)
  expect([png.readUInt32BE(0), png.readUInt32BE(16) > 1400], 'all twelve columns, not only those in sight').toEqual([0x89504e47, true])
  await tool.getByRole('radio', { name: /数据（JSON/ }).check({ force: true })
  const data = page.waitForEvent('download')
  await tool.getByRole('button', { name: '下载', exact: true }).click()
  const json = await readFile((await (await data).path())!, 'utf8')
  expect(JSON.parse(json)).toMatchObject({ format: 'journey-map', version: 1, view: 'blueprint' })

  const reopen = async (text: string) => {
    await tool.getByRole('textbox', { name: '或者把内容粘贴到这里' }).fill(text)
    await tool.getByRole('button', { name: '打开', exact: true }).click()
  }
  await reopen(json.replace('"importance": 5', '"importance": 50'))
  await expect(tool.locator('.tool-notice')).toContainText('没有打开：里面有超出范围的数。现在的内容没有动。')
  await reopen('{"format":"loyalty-matrix","version":1}')
  await expect(tool.locator('.tool-notice')).toContainText('没有打开：这不是这个工具的数据。')
  await expect(tool.locator('.tool-first')).toContainText('先改“候诊”')
  await reopen(json.replace('"name": "候诊"', '"name": "等叫号"'))
  await expect(tool.locator('.tool-first')).toContainText('先改“等叫号”')
  await expect.poll(async () => JSON.stringify(await learner.stored())).toContain('等叫号')
})

test('somebody plays a complaint to its end by keys, looks back, replays a fork, and takes up another case', async ({ page, learner }) => {
  const tool = await open(page, '/tools/complaint-simulator/')
  await expect(tool.locator('.tool-first')).toContainText('轮到你了')
  const choices = tool.locator('.play-choice')
  for (let step = 0; step < 30 && (await choices.count()) > 0; step++) {
    await choices.last().focus()
    await page.keyboard.press('Enter')
    await expect(tool.locator('.play-step')).toHaveCount(step + 1)
    await expect(tool.locator('.play-now'), 'what comes next is read').toBeFocused()
  }
  await expect(tool.locator('.tool-first')).toContainText(/^结局：/)
  const steps = await tool.locator('.play-step').count()
  expect(steps).toBeGreaterThanOrEqual(5)
  await expect(tool.locator('.play-path > li')).toHaveCount(steps)
  await expect(tool.getByRole('img', { name: /^横轴是走的步数/ })).toBeVisible()
  await tool.getByRole('button', { name: '从这里重来: 第3个岔路口' }).click()
  await expect(tool.locator('.play-step')).toHaveCount(2)
  await expect(tool.locator('.tool-notice')).toContainText('回到第3个岔路口')

  await tool.getByText('换一个案例').click()
  await tool
    .getByRole('button', { name: /^开始这个案例/ })
    .nth(1)
    .click()
  await expect(tool.locator('.tool-notice')).toContainText('换成了')
  await expect(tool.locator('.play-step')).toHaveCount(0)
  const title = await tool.locator('.tool-results > .soft b').textContent()
  await choices.first().click()
  await expect.poll(async () => JSON.stringify(await learner.stored())).toContain('"path\\":[')
  await page.reload()
  await expect(tool.locator('.tool-results > .soft b'), 'the case is fetched again').toHaveText(title ?? '')
  await expect(tool.locator('.play-step')).toHaveCount(1)
})

test('a case that cannot be fetched is told, and what was played stays', async ({ page, context, watch }) => {
  watch.expected.push(/ERR_INTERNET_DISCONNECTED/)
  const tool = await open(page, '/en/tools/complaint-simulator/')
  await tool.locator('.play-choice').first().click()
  await tool.getByText('Another case').click()
  await context.setOffline(true)
  await tool
    .getByRole('button', { name: /^Begin this case/ })
    .nth(2)
    .click()
  await expect(tool.getByText('The case could not be fetched.', { exact: false })).toBeVisible()
  await expect(tool.locator('.play-step')).toHaveCount(1)
  await context.setOffline(false)
  await tool
    .getByRole('button', { name: /^Begin this case/ })
    .nth(2)
    .click()
  await expect(tool.locator('.play-step')).toHaveCount(0)
})

for (const path of ['journey-map', 'convenience-scorecard', 'complaint-simulator'])
  test(`${path} prints its results on A4, without its buttons`, async ({ page }) => {
    await open(page, `/tools/${path}/`)
    await page.emulateMedia({ media: 'print' })
    await page.setViewportSize({ width: 700, height: 1000 })
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(700)
    await expect(page.locator('.tool .btn:visible')).toHaveCount(0)
    await expect(page.locator('.tool-first')).toBeVisible()
  })

for (const { lesson, slide, move, seen } of [
  {
    lesson: 'moments-of-truth',
    slide: 'tool',
    move: async (tool: Locator) => void (await tool.getByRole('textbox', { name: '体验（1到7）' }).fill('4.1')),
    seen: (tool: Locator) => tool.getByText('先改“拿报告回诊”', { exact: false }),
  },
  {
    lesson: 'complaints',
    slide: 'play',
    move: async (tool: Locator) => tool.locator('.play-choice').first().click(),
    seen: (tool: Locator) => tool.locator('.play-step'),
  },
  {
    lesson: 'normal-moments',
    slide: 'tool',
    move: async (tool: Locator) => {
      await tool.getByRole('combobox', { name: '改一项试试' }).selectOption({ label: '准确告诉我到哪一步、还要多久' })
      await tool.getByRole('textbox', { name: '打几分' }).fill('7')
    },
    seen: (tool: Locator) => tool.getByText('最弱的一段是获益便利：4.1分', { exact: false }),
  },
])
  test(`what a trainer does in the tool of ${lesson} is what the room sees`, async ({ page, context }) => {
    const room = await Room.opens(page, context, `/lessons/moments/${lesson}/present/#${slide}`)
    const toolOn = (window: Page) => window.locator('.slide.now .tool[data-ready]')
    await expect(toolOn(room.audience)).toBeVisible()
    await move(toolOn(room.presenter).first())
    await expect(seen(toolOn(room.audience))).toBeVisible()
  })

test('the home page has three doors: the gap figure, the profit chain, the journey of moments', async ({ page }) => {
  await page.goto('/en/')
  await expect(page.getByRole('heading', { name: 'The service-profit chain', exact: true })).toBeVisible()
  const door = page.getByRole('region', { name: 'The journey of moments' })
  await expect(door.getByRole('img', { name: /12 touchpoints/ })).toBeVisible()
  await door.getByRole('link', { name: 'Draw your own journey' }).click()
  await expect(page.getByRole('heading', { name: 'Journey map', level: 1 })).toBeVisible()
})
