import { readFile } from 'node:fs/promises'
import type { Page } from '@playwright/test'
import { expect, test } from './fixtures'
import { printed, says } from './pdf'

const words = {
  zh: {
    report: ['120份问卷，不加权差距−0.51', '可靠性', '先补这三条', '差距1，我们弄准了吗', '改哪一件事', '凭什么这样说'],
    root: '',
    open: '从问卷文件来',
    example: /打开城西店的120份问卷/,
    file: '选问卷文件',
    count: '算出来',
    group: '分组比较',
    headline: /120份问卷，不加权差距−0\.51/,
    apart: /−1\.80.*有差别/,
    same: /看不出差别/,
    binary: /另存为CSV|这不是文字文件|工作簿/,
    csv: '存成CSV',
    all: '44列答案都认出来了。',
  },
  en: {
    report: ['−0.51', 'Reliability', 'Mend these three first', 'gap 1, do we know what they want', 'What changes', 'What this rests on'],
    root: '/en',
    open: 'From a survey file',
    example: /Open the 120 questionnaires/,
    file: 'Choose a survey file',
    count: 'Work it out',
    group: 'Compare groups',
    headline: /120 questionnaires, unweighted gap −0\.51/,
    apart: /−1\.80.*differ/,
    same: /no difference seen/,
    binary: /Excel workbook/,
    csv: 'Save as CSV',
    all: 'All 44 columns of answers were recognised.',
  },
} as const

async function opensPanel(page: Page, say: (typeof words)['zh' | 'en']) {
  await page.goto(`${say.root}/tools/gap-calculator/`)
  const button = page.getByRole('button', { name: say.open })
  await button.focus()
  await page.keyboard.press('Enter')
  await expect(page.getByLabel(say.file)).toBeVisible()
}

const reliability = (page: Page, group: RegExp) => page.getByRole('row').filter({ hasText: group })

for (const locale of ['zh', 'en'] as const) {
  const say = words[locale]
  test(`in ${locale}: a manager measures West Gate from its survey by keys alone, and finds what moves the score and what does not`, async ({ page }) => {
    await opensPanel(page, say)
    await page.getByRole('button', { name: say.example }).focus()
    await page.keyboard.press('Enter')
    await page.getByRole('button', { name: say.count, exact: true }).focus()
    await page.keyboard.press('Enter')
    await expect(page.getByRole('main').getByText(say.headline)).toBeVisible()
    // The calculator itself shows the means of the survey.
    await expect(page.locator('.gc-results').getByText('−0.68').first()).toBeVisible()
    const group = page.getByRole('combobox', { name: say.group })
    await group.selectOption({ label: await group.locator('option', { hasText: 'pick-up' }).innerText() })
    await expect(reliability(page, say.apart).first()).toBeVisible()
    await group.selectOption({ label: await group.locator('option', { hasText: 'bench' }).innerText() })
    await expect(
      page
        .getByRole('row')
        .filter({ hasText: /可靠性|Reliability/ })
        .filter({ hasText: say.same }),
    ).toBeVisible()
    const download = page.waitForEvent('download')
    await page.getByRole('button', { name: say.csv }).click()
    const saved = await readFile(await (await download).path(), 'utf8')
    expect(saved).toContain('-1.85')
    for (const line of saved.split('\r\n')) expect(line).not.toMatch(/(^|,)"?[=@]/)

    // What was found leaves on one page: how far short and how sure, what to mend first, lines for who does what by when.
    const { sheets } = await printed(page)
    expect(sheets).toHaveLength(1)
    for (const part of say.report) expect(says(sheets[0]?.text ?? '', part), part).toBe(true)
  })
}

/** A small survey: three customers who expect 7 and perceive 5. */
const rows = (separator: string, ends: string) =>
  [
    [...Array.from({ length: 22 }, (_, at) => `期望${at + 1}`), ...Array.from({ length: 22 }, (_, at) => `感知${at + 1}`)],
    ...Array.from({ length: 3 }, () => [...Array(22).fill(7), ...Array(22).fill(5)]),
  ]
    .map((cells) => `${cells.join(separator)}${ends}`)
    .join('')

/** 期望 and 感知 as GB18030 has them; the rest of these files is ASCII. */
function gb18030(text: string): Buffer {
  const signs: Record<string, number[]> = { 期: [0xc6, 0xda], 望: [0xcd, 0xfb], 感: [0xb8, 0xd0], 知: [0xd6, 0xaa] }
  return Buffer.from([...text].flatMap((sign) => signs[sign] ?? [sign.charCodeAt(0)]))
}

test('files as people have them are read: GB18030, tabs, Windows line ends; what cannot be used is listed by row and column', async ({ page }) => {
  const say = words.zh
  await opensPanel(page, say)
  const give = (name: string, buffer: Buffer) => page.getByLabel(say.file).setInputFiles({ name, mimeType: 'text/csv', buffer })
  await give('gbk.csv', gb18030(rows('\t', '\r\n')))
  await expect(page.getByRole('main').getByText('读到3行，制表符分隔，编码GB18030。')).toBeVisible()
  await page.getByRole('button', { name: say.count, exact: true }).click()
  await expect(page.getByRole('main').getByText(/3份问卷，不加权差距−2\.00/)).toBeVisible()

  await page.getByRole('button', { name: '换一个文件' }).click()
  await give(
    'mended.csv',
    Buffer.from(
      rows(',', '\n')
        .replace('\n7,7', '\n,often')
        .replace(/5,5\n$/, '5,12\n'),
    ),
  )
  await page.getByRole('button', { name: say.count, exact: true }).click()
  await page.getByText('没用上的格子').click()
  await expect(page.getByRole('main').getByText('第2行第1列（期望1）：空着')).toBeVisible()
  await expect(page.getByRole('main').getByText('第2行第2列（期望2）：“often”不是数')).toBeVisible()
  await expect(page.getByRole('main').getByText('第4行第44列（感知22）：12不在1到7之间')).toBeVisible()
})

test('a file that is no survey gets a sentence that says what to do, and the numbers stay', async ({ page }) => {
  const say = words.en
  await opensPanel(page, say)
  const give = (name: string, buffer: Buffer) => page.getByLabel(say.file).setInputFiles({ name, mimeType: 'text/csv', buffer })
  for (const [buffer, sentence] of [
    [Buffer.from([0x50, 0x4b, 3, 4, 0, 0]), /Excel workbook/],
    [Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 0, 0]), /no text file/],
    [Buffer.from(`E1,P1\n${'6'.repeat(10_000_000)}`), /100,000 characters/],
    [Buffer.from(`${'E1,'.repeat(10_000)}\n`), /Row 1 has more than 300 columns/],
    [Buffer.from('E1,P1\n"6,5\n'), /quotation mark in row 2/],
    [Buffer.from('E1,P1\n'), /nothing in it/],
  ] as const) {
    await give('odd.csv', buffer)
    await expect(page.getByRole('status').filter({ hasText: sentence })).toBeVisible()
  }
  await give('formulas.csv', Buffer.from('E1,P1,note\n"=HYPERLINK(""http://example.org"")",5,<img src=x onerror=alert(1)>\n6,5,x\n'))
  await page.getByRole('button', { name: say.count, exact: true }).click()
  await expect(page.getByRole('main').getByText(/^1 questionnaires/)).toBeVisible()
  await page.getByText('Cells that were left out').click()
  await expect(page.getByRole('main').getByText(/“=HYPERLINK/)).toBeVisible()
})

test('a hundred thousand questionnaires are read while the page stays alive, and reading can be stopped', async ({ page }) => {
  const say = words.en
  await opensPanel(page, say)
  const header = [
    ...Array.from({ length: 22 }, (_, at) => `E${at + 1}`),
    ...Array.from({ length: 22 }, (_, at) => `P${at + 1}`),
    'W1',
    'W2',
    'W3',
    'W4',
    'W5',
  ].join(',')
  const line = `${[...Array(22).fill(6), ...Array(22).fill(5), 20, 20, 20, 20, 20].join(',')}\n`
  const file = { name: 'large.csv', mimeType: 'text/csv', buffer: Buffer.from(`${header}\n${line.repeat(100_000)}`) }
  await page.getByLabel(say.file).setInputFiles(file)
  await page.getByRole('button', { name: 'Stop' }).click()
  await expect(page.getByRole('main').getByText('Stopped. Nothing has changed.')).toBeVisible()
  await page.getByLabel(say.file).setInputFiles(file)
  await expect(page.getByRole('main').getByText('100000 rows, separated by commas')).toBeVisible({ timeout: 60_000 })
  await page.getByRole('button', { name: say.count, exact: true }).click()
  await expect(page.getByRole('main').getByText(/100000 questionnaires, unweighted gap −1\.00/)).toBeVisible({ timeout: 60_000 })
})
