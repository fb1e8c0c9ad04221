import AxeBuilder from '@axe-core/playwright'
import { expect, test } from './fixtures'
import { question, words } from './questions'

test('a trainer walks through the slides with a clicker, step by step', async ({ page, learner }) => {
  await learner.opens('/lessons/gaps/gap-5/deck/')
  const status = page.locator('[data-deck-status]')
  await expect(status).toHaveText('第1张，共12张：差距5：期望与感知')
  await page.keyboard.press('PageDown')
  await expect(status).toHaveText('第2张，共12张：两张纸，信哪一张？')
  await expect(page.getByRole('heading', { name: '两张纸，信哪一张？' })).toBeFocused()
  await expect(page.locator('.slide:visible')).toHaveCount(1)
  await page.goto('/lessons/gaps/gap-5/deck/#three-steps')
  const step = page.getByText('不加权总分：五个维度差距的平均')
  await expect(step).toBeHidden()
  for (let press = 0; press < 3; press += 1) await page.keyboard.press('ArrowRight')
  await expect(step).toBeVisible()
  await page.keyboard.press('End')
  await expect(page).toHaveURL(/#tomorrow$/)
  await page.keyboard.press('Home')
  await expect(page).toHaveURL(/#start$/)
  await page.keyboard.press('Escape')
  await expect(page).toHaveURL(/gap-5\/$/)
})

test('keys that a control needs stay with the control; a clicker moves the deck all the same', async ({ page, learner }) => {
  await learner.opens('/lessons/gaps/gap-5/deck/#read-the-sign')
  const part = await question(page, 'sign-at-the-counter')
  await part.getByRole('radio').first().check()
  await page.keyboard.press('ArrowDown')
  await expect(part.getByRole('radio').nth(1)).toBeChecked()
  await expect(page).toHaveURL(/#read-the-sign$/)
  await page.keyboard.press('PageDown')
  await expect(page).not.toHaveURL(/#read-the-sign$/)
})

test('presenting leaves the learner’s own answers alone', async ({ page, learner }) => {
  await learner.opens('/lessons/gaps/gap-5/deck/#read-the-sign')
  const part = await question(page, 'sign-at-the-counter')
  await part.getByRole('radio').nth(1).check()
  expect(
    (await new AxeBuilder({ page }).disableRules(['page-has-heading-one']).analyze()).violations.map(({ id }) => id),
    'axe, answered',
  ).toEqual([])
  await part.getByRole('button', { name: words.zh.check, exact: true }).click()
  await expect(part.getByRole('heading', { level: 3 })).toHaveText(words.zh.right)
  expect(
    (await new AxeBuilder({ page }).disableRules(['page-has-heading-one']).analyze()).violations.map(({ id }) => id),
    'axe, after Check',
  ).toEqual([])
  expect(Object.keys(await learner.stored()).filter((key) => key.startsWith('service-advantage:q:'))).toEqual([])
})
