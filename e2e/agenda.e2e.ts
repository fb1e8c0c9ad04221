import { readFile } from 'node:fs/promises'
import AxeBuilder from '@axe-core/playwright'
import type { Page } from '@playwright/test'
import { expect, type Learner, test } from './fixtures'
import { Room, slidesOf } from './room'

/** Words of the trainer's desk, as a trainer reads them. */
const words = {
  zh: {
    root: '',
    make: '排一份',
    break: '休息',
    one: '五个差距',
    two: '差距5：期望与感知',
    up: /^上移：差距5/,
    second: '差距5：期望与感知现在是第2项，共3项',
    name: '名称',
    start: '开始',
    end: '想几点结束',
    late: '比10:30晚5分钟',
    fold: /^幻灯片和备注/,
    slide: /两张纸，信哪一张/,
    note: /^我的备注：两张纸/,
    save: '存成文件',
    file: '打开文件',
    pick: '选文件',
    opened: /已打开/,
    go: '开讲',
    paper: ['09:00–09:37', '09:37–10:17', '10:17–10:32'],
  },
  en: {
    root: '/en',
    make: 'Make it',
    break: 'Break',
    one: 'The five gaps',
    two: 'Gap 5: expectation and perception',
    up: /^Move up: Gap 5/,
    second: 'Gap 5: expectation and perception is now 2 of 3',
    name: 'Name',
    start: 'Starts at',
    end: 'Should end at',
    late: '5 min past 10:30',
    fold: /^Slides and notes/,
    slide: /Two sheets of paper: which do you believe/,
    note: /^My note: Two sheets/,
    save: 'Save as a file',
    file: 'Open a file',
    pick: 'Choose a file',
    opened: /Opened:/,
    go: 'Start',
    paper: ['09:00–09:37', '09:37–10:17', '10:17–10:32'],
  },
} as const

const rows = (page: Page) => page.locator('[data-item] h3')

/** A short one: of the half day that is made, the first lesson, a break and the last lesson. */
async function makesOne(learner: Learner, page: Page, locale: 'zh' | 'en') {
  await learner.opens(`${words[locale].root}/trainer/`)
  await page.getByRole('button', { name: words[locale].make }).click()
  await expect(rows(page).first()).toHaveText(words[locale].one)
  expect(await rows(page).count()).toBeGreaterThan(6)
  await page.evaluate(() => {
    const [key = '', text = ''] = Object.entries(localStorage).find(([name]) => name.includes(':agenda:')) ?? []
    const agenda = JSON.parse(text)
    const pause = agenda.items.find((item: { kind: string }) => item.kind === 'break')
    agenda.items = [agenda.items[0], pause, agenda.items.at(-1)]
    localStorage.setItem(key, JSON.stringify(agenda))
  })
  await page.reload()
  await expect(rows(page)).toHaveText([words[locale].one, words[locale].break, words[locale].two])
}

for (const locale of ['zh', 'en'] as const) {
  const say = words[locale]
  test(`in ${locale}: a trainer builds an agenda, finds it again, takes it to another PC, and prints it`, async ({ page, learner, browser }) => {
    await makesOne(learner, page, locale)
    await page.getByLabel(say.end).fill('10:30')
    await expect(page.getByText(say.late)).toBeVisible()

    await page.getByRole('button', { name: say.up }).click()
    await expect(page.getByRole('status').filter({ hasText: say.second })).toBeAttached()
    await page.getByRole('button', { name: say.up }).click()
    await expect(rows(page)).toHaveText([say.two, say.one, say.break])
    await page.locator('summary').filter({ hasText: say.fold }).first().click()
    await page.getByRole('checkbox', { name: say.slide }).uncheck()
    await page.getByLabel(say.note).fill('<b>Li</b> & 老周')
    await page.getByRole('textbox', { name: say.name }).fill('West Gate / 城西店')

    await page.reload()
    await expect(rows(page)).toHaveText([say.two, say.one, say.break])
    await page.locator('summary').filter({ hasText: say.fold }).first().click()
    await expect(page.getByRole('checkbox', { name: say.slide })).not.toBeChecked()
    await expect(page.getByLabel(say.note)).toHaveValue('<b>Li</b> & 老周')
    await expect(page.getByRole('link', { name: say.go, exact: true })).toHaveAttribute(
      'href',
      new RegExp(`^${say.root}/lessons/gaps/gap-5/present/\\?agenda=[a-z0-9]+&item=[a-z0-9]+$`),
    )

    const download = page.waitForEvent('download')
    await page.getByRole('button', { name: say.save }).click()
    expect((await download).suggestedFilename()).toBe('West-Gate-城西店.json')
    const file = await readFile((await (await download).path())!)

    const elsewhere = await (await browser.newContext({ baseURL: 'http://localhost:4401' })).newPage()
    await elsewhere.goto(`${say.root}/trainer/`)
    await elsewhere.locator('summary').filter({ hasText: say.file }).click()
    await elsewhere.getByLabel(say.pick).setInputFiles({ name: 'agenda.json', mimeType: 'application/json', buffer: file })
    await expect(elsewhere.getByRole('status').filter({ hasText: say.opened })).toBeVisible()
    await expect(rows(elsewhere)).toHaveText([say.two, say.one, say.break])
    await elsewhere.context().close()

    await page.emulateMedia({ media: 'print' })
    const paper = page.getByRole('table')
    await expect(paper).toBeVisible()
    await expect(paper.locator('tbody td:first-child')).toHaveText([...say.paper, '10:32'])
    await expect(page.getByRole('button')).toHaveCount(0)
    await expect(page.getByRole('heading')).toHaveCount(0)
    const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1')
    expect(pdf.match(/\/Type ?\/Page\b/g), 'one sheet').toHaveLength(1)
    expect(pdf, 'A4').toMatch(/\/MediaBox ?\[0 0 59[45][.\d]* 84[12]/)
  })
}

test('a trainer takes a lesson out by mistake and has it back; deletes an agenda when asked, and has it back too', async ({ page, learner }) => {
  await makesOne(learner, page, 'en')
  await page.getByRole('button', { name: 'Take out: The five gaps' }).click()
  await expect(rows(page)).toHaveText([words.en.break, words.en.two])
  await expect(page.getByRole('button', { name: 'Undo' })).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(rows(page)).toHaveText([words.en.one, words.en.break, words.en.two])
  await page.getByRole('button', { name: 'Delete', exact: true }).click()
  await page.getByRole('button', { name: 'Delete it' }).click()
  await expect(page.getByText('No agenda yet')).toBeVisible()
  expect(await learner.stored()).toEqual({})
  await page.getByRole('button', { name: 'Undo' }).click()
  await expect(rows(page)).toHaveText([words.en.one, words.en.break, words.en.two])
})

test('a file that is bad, cut off, newer, hostile, a learner’s or far too large is refused in a sentence, and nothing is touched', async ({
  page,
  learner,
}) => {
  await makesOne(learner, page, 'en')
  await page.getByRole('link', { name: /All agendas/ }).click()
  await page.locator('summary').filter({ hasText: 'Open a file' }).click()
  const before = await learner.stored()
  const agenda = (more: object) =>
    Buffer.from(
      JSON.stringify({ course: 'service-advantage', kind: 'agenda', v: 1, agenda: { v: 1, id: 'abc123', title: '', start: '09:00', items: [], ...more } }),
    )
  const files: [string, Buffer, RegExp][] = [
    ['bad.json', Buffer.from('PK\u0003\u0004 not json'), /not a file saved here/],
    ['cut.json', agenda({}).subarray(0, 60), /breaks off/],
    ['newer.json', Buffer.from('{"course":"service-advantage","kind":"agenda","v":7}'), /newer version/],
    ['hostile.json', agenda({ items: [{ kind: 'lesson', id: 'a', scope: 'javascript:alert(1)//', hidden: [], notes: {} }] }), /makes no sense/],
    ['proto.json', Buffer.from('{"__proto__":{"course":"service-advantage"}}'), /something else/],
    ['records.json', Buffer.from('{"course":"service-advantage","v":1,"saved":{}}'), /learner’s records/],
    ['huge.json', Buffer.alloc(2_000_001, 32), /too large/],
  ]
  for (const [name, buffer, sentence] of files) {
    await page.getByLabel('Choose a file').setInputFiles({ name, mimeType: 'application/json', buffer })
    const status = page.getByRole('status').filter({ hasText: 'have not been touched' })
    await expect(status).toContainText(sentence)
    await expect(status).toBeFocused()
    expect(await learner.stored(), name).toEqual(before)
  }
})

test('a trainer drags a lesson to another place with the mouse, and gives up with Escape', async ({ page, learner }) => {
  await makesOne(learner, page, 'en')
  const grip = (n: number) => page.locator('.ag-grip').nth(n)
  const drag = async (from: number, onto: number) => {
    await grip(onto).scrollIntoViewIfNeeded()
    const [a, b] = [(await grip(from).boundingBox())!, (await page.locator('[data-item]').nth(onto).boundingBox())!]
    await page.mouse.move(a.x + a.width / 2, a.y + a.height / 2)
    await page.mouse.down()
    await page.mouse.move(a.x + 20, b.y + b.height / 2 + 10, { steps: 5 })
  }
  await drag(0, 1)
  await page.keyboard.press('Escape')
  await page.mouse.up()
  await expect(rows(page)).toHaveText([words.en.one, words.en.break, words.en.two])
  await drag(0, 1)
  await page.mouse.up()
  await expect(rows(page)).toHaveText([words.en.break, words.en.one, words.en.two])
})

test('an agenda is arranged by keys alone, fits 320 px with targets a thumb hits, and passes axe in both themes', async ({ page, learner }) => {
  await makesOne(learner, page, 'en')
  await page.getByRole('button', { name: /^Move down: The five gaps/ }).focus()
  await page.keyboard.press('Enter')
  await expect(page.getByRole('button', { name: /^Move down: The five gaps/ })).toBeFocused()
  await page.keyboard.press('Space')
  await expect(rows(page)).toHaveText([words.en.break, words.en.two, words.en.one])
  for (const fold of await page.locator('summary').all()) await fold.press('Enter')
  await expect(page.getByRole('checkbox')).toHaveCount(21)
  await page.getByRole('button', { name: 'Delete', exact: true }).press('Enter')

  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme })
    const { violations } = await new AxeBuilder({ page }).analyze()
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([])
  }
  await page.setViewportSize({ width: 320, height: 700 })
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320)
  const small = await page
    .locator('main :is(button, summary, label:has([type=checkbox]), input:not([type=checkbox]), select, textarea, a):visible')
    .evaluateAll((all) =>
      all.flatMap((one) => {
        const { width, height } = one.getBoundingClientRect()
        return width < 24 || height < 43.5 ? [`${one.outerHTML.slice(0, 80)} ${width}×${height}`] : []
      }),
    )
  expect(small).toEqual([])
})

test('an agenda of a hundred slides opens on a PC four times slower, and says how fast', async ({ page, learner }) => {
  await makesOne(learner, page, 'en')
  const long = await page.evaluate(() => {
    const [key = '', text = ''] = Object.entries(localStorage).find(([name]) => name.includes(':agenda:')) ?? []
    const agenda = JSON.parse(text)
    agenda.items = Array.from({ length: 10 }, (_, n) => ({ kind: 'lesson', id: `i${n}`, scope: 'gaps/gap-5', hidden: [], notes: {} }))
    localStorage.setItem(key, JSON.stringify(agenda))
    return agenda.id as string
  })
  await learner.opens('/en/trainer/')
  const link = page.getByRole('link', { name: 'The gaps model, half a day' })
  await expect(link).toHaveAttribute('href', `#${long}`)
  const client = await page.context().newCDPSession(page)
  await client.send('Emulation.setCPUThrottlingRate', { rate: 4 })
  const ms = await link.evaluate(async (one) => {
    const start = performance.now()
    ;(one as HTMLElement).click()
    while (document.querySelectorAll('[data-item]').length < 10) await new Promise(requestAnimationFrame)
    await new Promise(requestAnimationFrame)
    return performance.now() - start
  })
  console.log(`an agenda of a hundred slides opens in ${Math.round(ms)} ms`)
  await expect(page.locator('[data-item]')).toHaveCount(10)
})

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false })
  test('the page says what it needs, how to run a class, and where the slides are', async ({ page }) => {
    await page.goto('/en/trainer/')
    await expect(page.getByText('Planning a class needs JavaScript')).toBeVisible()
    await expect(page.getByRole('heading', { name: 'How to run a class' })).toBeVisible()
    await expect(page.getByRole('link', { name: 'The five gaps' })).toHaveAttribute('href', '/en/lessons/gaps/gap-model/deck/')
  })
})

test('an agenda is run: the slide left out is not shown, the trainer’s own note stands first, the break and the next lesson come at the end', async ({
  page,
  context,
  learner,
}) => {
  await makesOne(learner, page, 'zh')
  const last = page.locator('[data-item]').nth(2)
  await last.getByText(words.zh.fold).click()
  await last.getByRole('checkbox', { name: words.zh.slide }).uncheck()
  const first = page.locator('[data-item]').first()
  await first.getByText(words.zh.fold).click()
  await first.getByLabel(/^我的备注：差在哪里/).fill('先问昨天的投诉\n再开讲')
  await page.getByRole('link', { name: words.zh.go, exact: true }).click()
  const room = new Room(page, await Room.audienceOf(page, context))
  await room.standsAt('start')
  await room.press('PageDown')
  await room.standsAt('four-voices')
  await expect(page.locator('[data-notes] > :first-child')).toHaveText(/我的备注\s+先问昨天的投诉\s+再开讲/)
  await room.press('End', 'ArrowUp')
  await expect(page.getByText('先休息')).toBeHidden()
  await room.press('End')
  await expect(page.getByText(/先休息\d+分钟/)).toBeVisible()
  await page.getByRole('button', { name: /^下一课：差距5/ }).click()
  await expect(page).toHaveURL(/gap-5\/present\/.*agenda=/)
  await expect(room.audience).toHaveURL(/gap-5\/deck\//)
  await room.standsAt('start')
  await room.press('PageDown')
  // Of all slides the first is left out.
  expect((await slidesOf(page))[1]).toBe('two-sheets')
  await room.standsAt('five-gaps')
  await page.reload()
  await room.standsAt('five-gaps')
})

test('an agenda that is not on this computer is told, and the whole lesson is shown', async ({ page }) => {
  await page.goto('/lessons/gaps/gap-5/present/?agenda=abc123&item=x')
  await expect(page.getByText(/这台电脑上没有这份安排/)).toBeVisible()
  await page.keyboard.press('PageDown')
  await expect(page).toHaveURL(/#two-sheets$/)
})
