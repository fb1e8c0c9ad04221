import { expect, test } from './fixtures'
import { question, words } from './questions'

test('the course works over plain http on an intranet host, which is no secure context', async ({ page, learner }) => {
  await learner.opens('http://training.test:4401/lessons/gaps/gap-5/')
  expect(await page.evaluate(() => isSecureContext)).toBe(false)
  const part = await question(page, 'zero-complaints')
  await part.getByRole('radio').nth(3).check()
  await part.getByRole('button', { name: words.zh.check, exact: true }).click()
  await expect(part.getByRole('heading', { level: 3 })).toHaveText(words.zh.right)
  await page.reload()
  await expect((await question(page, 'zero-complaints')).getByRole('heading', { level: 3 })).toHaveText(words.zh.right)
  await learner.readsToTheEnd()
  await learner.opens('http://training.test:4401/tools/gap-calculator/')
  await expect(page.locator('.gc [data-ready], .gc[data-ready]').first()).toBeVisible()
})

test('the course works under a path', async ({ page, learner }) => {
  await learner.opens('http://localhost:4403/training/')
  await page.getByRole('link', { name: /开始学习/ }).click()
  await expect(page).toHaveURL('http://localhost:4403/training/lessons/gaps/gap-model/')
  const part = await question(page, 'first-look')
  await part.getByRole('radio').nth(2).check()
  await part.getByRole('button', { name: words.zh.check, exact: true }).click()
  await expect(part.getByRole('heading', { level: 3 })).toHaveText(words.zh.right)
  await page.getByRole('link', { name: 'English' }).click()
  await expect(page).toHaveURL(/\/training\/en\/lessons\/gaps\/gap-model\//)
})
