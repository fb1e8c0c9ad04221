import { expect, test } from './fixtures'
import { question, words } from './questions'

// What goes wrong with a device's memory. Nothing may crash, and nothing may be lost in silence.

const lesson = '/lessons/gaps/gap-5/'
const record = 'service-advantage:q:gaps/gap-5/zero-complaints'

async function answers(page: import('@playwright/test').Page) {
  const part = await question(page, 'zero-complaints')
  await part.getByRole('radio').nth(3).check()
  await part.getByRole('button', { name: words.zh.check, exact: true }).click()
  await expect(part.getByRole('heading', { level: 3 })).toHaveText(words.zh.right)
}

test('storage is blocked: the lesson works and says that nothing will be kept', async ({ page, learner }) => {
  await page.addInitScript(() => {
    Object.defineProperty(window, 'localStorage', {
      get() {
        throw new DOMException('blocked', 'SecurityError')
      },
    })
  })
  await learner.opens(lesson)
  await answers(page)
  await expect(page.locator('.trouble')).toContainText('不让本站保存数据')
})

test('storage is full: the answer counts on this page, and the learner is told', async ({ page, learner }) => {
  await learner.opens(lesson)
  await page.evaluate(() => {
    let size = 1 << 22
    for (let count = 0; size > 0; count += 1) {
      try {
        localStorage.setItem(`other:${count}`, 'x'.repeat(size))
      } catch {
        size >>= 1
      }
    }
  })
  await answers(page)
  await expect(page.locator('.trouble')).toContainText('存储空间满了')
})

test('a record makes no sense: it is set aside, not lost, and the learner is told', async ({ page, learner }) => {
  await learner.opens('/about/')
  await page.evaluate((key) => localStorage.setItem(key, '{"v":1,"rev":'), record)
  await learner.opens(lesson)
  await question(page, 'zero-complaints')
  await expect(page.locator('.trouble')).toContainText('读不出来')
  const stored = await learner.stored()
  expect(stored['service-advantage:aside:q:gaps/gap-5/zero-complaints']).toBe('{"v":1,"rev":')
  await answers(page)
})

test('a record comes from a newer version: it is left as it is', async ({ page, learner }) => {
  await learner.opens('/about/')
  const newer = '{"v":99,"what":"unknown"}'
  await page.evaluate(([key, value]) => localStorage.setItem(key!, value!), [record, newer])
  await learner.opens(lesson)
  await question(page, 'zero-complaints')
  await expect(page.locator('.trouble')).toContainText('更新的版本')
  await answers(page)
  expect((await learner.stored())[record]).toBe(newer)
})

test('two tabs write at once: both answers are kept', async ({ page, context, learner }) => {
  await learner.opens(lesson)
  const tab = await context.newPage()
  await tab.goto(lesson)
  const here = await question(page, 'zero-complaints')
  const there = await question(tab, 'sign-at-the-counter')
  await Promise.all([here.getByRole('radio').first().check(), there.getByRole('radio').nth(2).check()])
  const stored = await learner.stored()
  expect(JSON.parse(stored[record]!).draft).toBe('a')
  expect(JSON.parse(stored['service-advantage:q:gaps/gap-5/sign-at-the-counter']!).draft).toBe('c')
})

test('the clock was set back: new answers are not older than old ones', async ({ page, learner }) => {
  await learner.opens('/about/')
  const later = Date.now() + 5 * 24 * 3600 * 1000
  await page.evaluate(
    ([key, at]) => {
      const checked = { answer: 'a', earned: 0, possible: 1, at }
      localStorage.setItem(
        key as string,
        JSON.stringify({ v: 1, rev: 1, tries: 1, hints: 0, shown: false, done: false, first: checked, last: checked, best: { earned: 0, possible: 1 } }),
      )
    },
    [record, later],
  )
  await learner.opens(lesson)
  const part = await question(page, 'zero-complaints')
  await part.getByRole('button', { name: words.zh.again }).click()
  await answers(page)
  expect(JSON.parse((await learner.stored())[record]!).last.at).toBeGreaterThanOrEqual(later)
})

test('the question file does not load: the question stays readable and can be tried again', async ({ page, learner, watch }) => {
  watch.expected.push(/ERR_FAILED/)
  await page.route('**/bank/**', (route) => route.abort())
  await learner.opens(lesson)
  const there = page.locator('section.q').first()
  await there.scrollIntoViewIfNeeded()
  await expect(there.getByRole('status').filter({ hasText: '没能打开' })).toBeVisible()
  await there.getByRole('radio').nth(3).check()
  await page.unroute('**/bank/**')
  await there.getByRole('button', { name: '再试一次' }).click()
  const part = await question(page, 'zero-complaints')
  await expect(part.getByRole('radio').nth(3), 'what was ticked meanwhile is kept').toBeChecked()
  await part.getByRole('button', { name: words.zh.check, exact: true }).click()
  await expect(part.getByRole('heading', { level: 3 })).toHaveText(words.zh.right)
})
