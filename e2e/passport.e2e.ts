import { readFile } from 'node:fs/promises'
import { expect, test } from './fixtures'
import { practice } from './practice'
import { type Locale, question } from './questions'

for (const locale of ['zh', 'en'] as Locale[]) {
  const say = practice[locale]
  test(`in ${locale}: a learner takes their answers along, opens them elsewhere, and both sides are kept`, async ({ page, learner, browser }) => {
    await learner.opens(`${say.root}/lessons/gaps/gap-5/`)
    const part = await question(page, 'zero-complaints')
    await part.getByRole('radio').first().check()
    await part.getByRole('button', { name: say.check, exact: true }).click()
    await learner.opens(`${say.root}/passport/`)
    const download = page.waitForEvent('download')
    await page.getByRole('button', { name: say.save }).click()
    const text = await readFile((await (await download).path())!, 'utf8')
    expect(JSON.parse(text).saved['q:gaps/gap-5/zero-complaints'].last.answer).toBe('a')
    await expect(page.getByRole('textbox').first()).toHaveValue(text)

    const elsewhere = await (await browser.newContext({ baseURL: 'http://localhost:4401' })).newPage()
    await elsewhere.goto(`${say.root}/lessons/gaps/gap-5/`)
    const there = await question(elsewhere, 'sign-at-the-counter')
    await there.getByRole('radio').nth(1).check()
    await there.getByRole('button', { name: say.check, exact: true }).click()
    await elsewhere.goto(`${say.root}/passport/`)
    await elsewhere.getByLabel(say.paste).fill(text)
    await elsewhere.getByRole('button', { name: say.read }).click()
    await elsewhere.getByRole('button', { name: say.merge }).click()
    const keys = await elsewhere.evaluate(() => Object.keys(localStorage).filter((key) => key.includes(':q:')))
    expect(keys.sort()).toEqual(['service-advantage:q:gaps/gap-5/sign-at-the-counter', 'service-advantage:q:gaps/gap-5/zero-complaints'])
    await elsewhere.getByRole('button', { name: say.undo }).click()
    expect(await elsewhere.evaluate(() => Object.keys(localStorage).filter((key) => key.includes(':q:')))).toHaveLength(1)
    await elsewhere.context().close()
  })
}

test('a file that is bad, cut off, newer, hostile or far too large is refused in a sentence, and nothing is touched', async ({ page, learner }) => {
  const say = practice.en
  await learner.opens('/en/lessons/gaps/gap-5/')
  const part = await question(page, 'zero-complaints')
  await part.getByRole('radio').first().check()
  await learner.opens('/en/passport/')
  const status = page.getByRole('status').filter({ hasText: say.untouched })
  const before = await learner.stored()
  const files: [string, Buffer, RegExp][] = [
    ['bad.json', Buffer.from('PK\u0003\u0004 not json'), /not a file saved here/],
    ['cut.json', Buffer.from('{"course":"service-advantage","v":1,"saved":{"q:gaps'), /breaks off/],
    ['newer.json', Buffer.from('{"course":"service-advantage","v":7,"saved":{}}'), /newer version/],
    ['hostile.json', Buffer.from('{"course":"service-advantage","v":1,"saved":{"q:<img src=x onerror=alert(1)>":{"v":1}}}'), /makes no sense/],
    ['huge.json', Buffer.alloc(50_000_000, 32), /too large/],
  ]
  for (const [name, buffer, sentence] of files) {
    await page.getByLabel('Choose a file').setInputFiles({ name, mimeType: 'application/json', buffer })
    await expect(status).toContainText(sentence)
    await expect(status).toBeFocused()
    expect(await learner.stored(), name).toEqual(before)
  }
  await expect(page.locator('main img')).toHaveCount(0)
})

test('a learner deletes one answer, then everything, asked once more each time', async ({ page, learner }) => {
  await learner.opens('/lessons/gaps/gap-5/')
  for (const id of ['zero-complaints', 'sign-at-the-counter']) {
    const part = await question(page, id)
    await part.getByRole('radio').first().check()
  }
  await learner.opens('/passport/')
  await page.getByText(/按题删除/).click()
  const button = page.getByRole('button', { name: /^删除：一家社区诊所/ })
  await button.click()
  expect(Object.keys(await learner.stored())).toContain('service-advantage:q:gaps/gap-5/zero-complaints')
  await page.getByRole('button', { name: /^再按一次就删除：一家社区诊所/ }).click()
  expect(Object.keys(await learner.stored()).filter((key) => key.includes(':q:'))).toEqual(['service-advantage:q:gaps/gap-5/sign-at-the-counter'])
  await page.getByRole('button', { name: /^删除这台设备上的一切/ }).click()
  await page.getByRole('button', { name: '再按一次就删除' }).click()
  await expect(page.getByRole('status').filter({ hasText: '已删除' })).toBeVisible()
  expect(await learner.stored()).toEqual({})
})
