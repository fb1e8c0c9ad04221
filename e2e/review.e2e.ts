import { expect, test } from './fixtures'
import { practice } from './practice'
import { type Locale, question } from './questions'

const day = 86_400_000
const noon = Date.UTC(2026, 10, 26, 12)

for (const locale of ['zh', 'en'] as Locale[]) {
  const say = practice[locale]
  test(`in ${locale}: what was answered wrong comes back another day, and progress says what was mixed up`, async ({ page, learner }) => {
    await page.clock.setFixedTime(noon)
    await learner.opens(`${say.root}/lessons/gaps/gap-5/`)
    const part = await question(page, 'zero-complaints')
    await part.getByRole('radio').first().check()
    await part.getByRole('radio', { name: say.sure }).check()
    await part.getByRole('button', { name: say.check, exact: true }).click()
    await expect(part.locator('h3[tabindex]')).toBeFocused()

    await learner.opens(`${say.root}/review/`)
    await expect(page.getByText(say.nothing)).toBeVisible()
    await page.clock.setFixedTime(noon + 2 * day)
    await page.reload()
    await expect(page.getByText(say.due)).toBeVisible()
    await page.getByRole('button', { name: say.all }).click()
    const form = page.locator('section.q form')
    await expect(form).toHaveAttribute('data-ready')
    await expect(form.locator('h3[tabindex]'), 'it is asked anew').toHaveCount(0)
    await form.getByRole('radio').nth(3).check()
    await form.getByRole('button', { name: say.check, exact: true }).click()
    await expect(form.locator('h3[tabindex]')).toBeFocused()
    await page.getByRole('button', { name: say.finish }).click()
    await expect(page.getByText(say.roundDone)).toBeVisible()
    const record = JSON.parse((await learner.stored())['service-advantage:q:gaps/gap-5/zero-complaints']!)
    expect(record.first, 'the score of record stays').toMatchObject({ answer: 'a', earned: 0, sure: 'sure' })
    expect(record.log).toHaveLength(2)
  })

  test(`in ${locale}: progress names the misconception with the section to read, and shows the learner's own gaps`, async ({ page, learner }) => {
    await learner.opens(`${say.root}/lessons/gaps/gap-5/`)
    const part = await question(page, 'zero-complaints')
    await part.getByRole('radio').first().check()
    await part.getByRole('button', { name: say.check, exact: true }).click()
    await expect(part.locator('h3[tabindex]')).toBeFocused()
    await learner.opens(`${say.root}/progress/`)
    await expect(page.getByRole('heading', { name: say.ledger })).toBeVisible()
    await page.getByRole('combobox').nth(0).selectOption('6')
    await page.getByRole('combobox').nth(1).selectOption('5')
    await expect(page.getByRole('row', { name: /−5\.0/ })).toBeVisible()
    await page.getByRole('link', { name: say.section }).click()
    await expect(page).toHaveURL(/gaps\/gap-5\/#no-complaints$/)
  })
}

test('a learner redoes only what they missed in a lesson, from the lesson itself', async ({ page, learner }) => {
  await learner.opens('/en/lessons/gaps/gap-5/')
  for (const [id, option] of [
    ['zero-complaints', 0],
    ['sign-at-the-counter', 1],
  ] as const) {
    const part = await question(page, id)
    await part.getByRole('radio').nth(option).check()
    await part.getByRole('button', { name: 'Check', exact: true }).click()
    await expect(part.locator('h3[tabindex]')).toBeFocused()
  }
  await page.getByRole('link', { name: 'Redo only what I missed' }).click()
  await page.getByRole('button', { name: 'Redo only these 1' }).click()
  await expect(page.locator('section.q legend').first()).toContainText('A community clinic')
})

test('a reminder is saved as a calendar file with the day, the hour and the address', async ({ page, learner }) => {
  await page.clock.setFixedTime(noon)
  await learner.opens('/en/lessons/gaps/gap-5/')
  const part = await question(page, 'zero-complaints')
  await part.getByRole('radio').first().check()
  await part.getByRole('button', { name: 'Check', exact: true }).click()
  await learner.opens('/en/review/')
  await page.getByText('Remind me').click()
  await page.getByRole('textbox', { name: 'At' }).fill('07:15')
  const download = page.waitForEvent('download')
  await page.getByRole('button', { name: 'Save the calendar file' }).click()
  expect((await download).suggestedFilename()).toBe('review.ics')
  await expect(page.getByRole('textbox', { name: 'No download?' })).toHaveValue(/DTSTART:20261127T071500[\s\S]*URL:http:\/\/localhost:4401\/en\/review\//)
})
