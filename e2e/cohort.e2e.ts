import { readFile } from 'node:fs/promises'
import type { Page } from '@playwright/test'
import { expect, type Learner, test } from './fixtures'
import { scanned } from './qr'
import { Room } from './room'

/** Words of the class check and of the trainer's class page, as people read them. */
const words = {
  zh: {
    root: '',
    more: '更多',
    card: '自测二维码',
    show: '公布',
    hide: '收起',
    phones: '手机能打开的课程首页地址',
    address: '手机自测',
    collect: '收代码',
    number: /你的编号/,
    start: '开始',
    submit: '交卷',
    anyway: '就这样交卷',
    renumber: '编号填错了？改成',
    change: '改编号',
    paste: '代码或详细结果',
    read: '收下',
    mistaken: /对不上/,
    five: /5人，平均答对0%/,
    few: /不到5人，不显示统计/,
    save: '存下班级（JSON）',
    from: /选文件/,
  },
  en: {
    root: '/en',
    more: 'More',
    card: 'QR code for the check',
    show: 'Reveal',
    hide: 'Hide',
    phones: 'Address of the course home, as phones open it',
    address: 'The check, on your phone',
    collect: 'Collect codes',
    number: /Your number/,
    start: 'Start',
    submit: 'Hand in',
    anyway: 'Hand in as it is',
    renumber: 'Wrong number? Change it to',
    change: 'Change the number',
    paste: 'Codes or detailed results',
    read: 'Take them in',
    mistaken: /does not fit/,
    five: /5 people, 0% right on average/,
    few: /fewer than 5 people/,
    save: 'Save the class (JSON)',
    from: /choose files/i,
  },
} as const

/** Takes a class check with every question left blank, as number 63, and hands its code in under other numbers too. */
async function codesOf(page: Page, learner: Learner, address: string, say: (typeof words)['zh' | 'en'], numbers: number[]): Promise<string[]> {
  await learner.opens(address)
  await page.getByLabel(say.number).fill('63')
  await page.getByRole('button', { name: say.start, exact: true }).click()
  await page.getByRole('button', { name: say.submit, exact: true }).click()
  await page.getByRole('button', { name: say.anyway }).click()
  const codes: string[] = []
  for (const number of numbers) {
    await page.getByLabel(say.renumber).fill(String(number))
    await page.getByRole('button', { name: say.change, exact: true }).click()
    await expect(page.getByRole('status').filter({ hasText: String(number) })).toBeVisible()
    codes.push((await page.locator('#result-code').inputValue()).replace(/\s/g, ''))
  }
  return codes
}

for (const locale of ['zh', 'en'] as const) {
  const say = words[locale]
  test(`in ${locale}: the room scans a code, learners get eight characters, the trainer takes them in`, async ({ page, context, learner }) => {
    const room = await Room.opens(page, context, `${say.root}/lessons/gaps/gap-5/present/`)
    await page.getByText(say.more, { exact: true }).click()
    await page.getByRole('button', { name: say.card }).click()
    const panel = page.getByRole('region', { name: say.card })
    const show = panel.getByRole('button', { name: say.show })
    // Phones do not know this computer by the name it has for itself.
    await expect(show).toBeDisabled()
    await panel.getByLabel(say.phones).fill('192.168.1.20:4321')
    await show.click()
    const card = room.audience.getByRole('complementary', { name: say.address })
    const address = (await scanned(card.getByRole('img', { name: say.address }))) ?? ''
    expect(address).toMatch(new RegExp(`^http://192\\.168\\.1\\.20:4321${say.root}/lessons/gaps/check/#class=[0-9A-Z]{5}$`))
    await expect(card).toContainText(address)
    await panel.getByRole('button', { name: say.hide }).click()
    await expect(card).toBeHidden()
    const opened = context.waitForEvent('page')
    await panel.getByRole('link', { name: say.collect }).click()
    const desk = await opened
    await expect(desk).toHaveURL(new RegExp(`/trainer/cohort/#gaps:${address.slice(-5)}$`))
    await room.audience.close()

    const codes = await codesOf(page, learner, new URL(address).pathname + new URL(address).hash, say, [1, 2, 3, 4, 5])
    for (const code of codes) expect(code).toMatch(/^[0-9A-HJKMNP-TV-Z]{8}$/)
    expect(new Set(codes).size).toBe(5)

    const box = desk.getByLabel(say.paste)
    await box.fill(codes.slice(0, 4).join('\n'))
    await desk.getByRole('button', { name: say.read }).click()
    await expect(desk.getByText(say.few)).toBeVisible()
    // One character is wrong.
    const wrong = codes[4]!.slice(0, 3) + (codes[4]![3] === '7' ? '8' : '7') + codes[4]!.slice(4)
    await box.fill(`${wrong} ${codes[4]!.toLowerCase()}`)
    await desk.getByRole('button', { name: say.read }).click()
    await expect(desk.getByText(say.mistaken)).toBeVisible()
    await expect(desk.getByText(say.five)).toBeVisible()
  })
}

test('thirty codes are taken in at once, the class is saved as a file and opened again elsewhere', async ({ page, learner, browser }) => {
  const say = words.en
  const codes = await codesOf(
    page,
    learner,
    '/en/lessons/gaps/check/#class=0007V',
    say,
    Array.from({ length: 30 }, (_, at) => at + 1),
  )
  await learner.opens('/en/trainer/cohort/#gaps:0007V')
  await page.getByLabel(say.paste).fill(codes.join(', '))
  await page.getByRole('button', { name: say.read }).click()
  await expect(page.getByText(/30 people, 0% right/)).toBeVisible()
  const download = page.waitForEvent('download')
  await page.getByRole('button', { name: say.save }).click()
  const file = await (await download).path()
  const elsewhere = await browser.newContext()
  const other = await elsewhere.newPage()
  await other.goto(`${new URL(page.url()).origin}/en/trainer/cohort/#gaps:0007V`)
  await other.getByLabel(say.from).setInputFiles({ name: 'class.json', mimeType: 'application/json', buffer: await readFile(file) })
  await expect(other.getByText(/30 people, 0% right/)).toBeVisible()
  await elsewhere.close()
})
