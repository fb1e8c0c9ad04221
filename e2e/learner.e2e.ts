import { expect, test } from './fixtures'
import { answerByKeys, checksOf, type Locale, question, words } from './questions'

const checks = checksOf('gaps/gap-5')
const key = (id: string) => `service-advantage:q:gaps/gap-5/${id}`

for (const locale of ['zh', 'en'] as Locale[]) {
  const say = words[locale]
  const lesson = `${say.root}/lessons/gaps/gap-5/`

  test.describe(`in ${locale}`, () => {
    test('a learner answers every check of the lesson with keys alone, and the course knows', async ({ page, learner }) => {
      await learner.opens(lesson)
      for (const [index, asked] of checks.entries()) {
        const part = await question(page, asked.id)
        await answerByKeys(page, part, locale)
        const verdict = part.getByRole('heading', { level: 3 })
        await expect(verdict, asked.id).toHaveText(say.right)
        await expect(verdict, 'the verdict has the focus: it is the announcement').toBeFocused()
        if (index === 2) {
          await learner.opens(`${say.root}/`)
          await expect(page.locator('.lessons').first()).toContainText(say.answered(3))
          await learner.opens(lesson)
        }
      }
      await learner.opens(`${say.root}/`)
      await expect(page.locator('.lessons').first()).toContainText(say.done)
    })

    test('a learner who is wrong is told why, tries again, and finds it all after a reload', async ({ page, learner }) => {
      await learner.opens(lesson)
      let part = await question(page, 'zero-complaints')
      await part.getByRole('button', { name: say.check, exact: true }).click()
      await expect(part.getByRole('radio').first(), 'an empty check takes the focus to the first empty part').toBeFocused()
      await expect(part.getByRole('heading', { level: 3 })).toHaveCount(0)

      await part.getByRole('radio').first().check()
      await part.getByRole('button', { name: say.check, exact: true }).click()
      await expect(part.getByRole('heading', { level: 3 })).toHaveText(say.wrong)
      await page.reload()
      part = await question(page, 'zero-complaints')
      await expect(part.getByRole('heading', { level: 3 })).toHaveText(say.wrong)
      await part.getByRole('button', { name: say.again }).click()
      await part.getByRole('radio').nth(3).check()
      await part.getByRole('button', { name: say.check, exact: true }).click()
      await expect(part.getByRole('heading', { level: 3 })).toHaveText(say.right)

      const record = JSON.parse((await learner.stored())[key('zero-complaints')]!)
      expect(record.first).toMatchObject({ answer: 'a', earned: 0, possible: 1 })
      expect(record.best).toEqual({ earned: 1, possible: 1 })
    })

    test('a learner goes on where they left off, in either language', async ({ page, learner }) => {
      await learner.opens(`${lesson}#limits`)
      await expect(page.locator('.outline [aria-current]')).toHaveCount(1)
      await page.mouse.wheel(0, 50)
      await page.getByRole('link', { name: say.switchTo }).click()
      await expect(page).toHaveURL(/#limits$/)
      const other = words[locale === 'zh' ? 'en' : 'zh']
      await learner.opens(`${other.root}/`)
      const resume = page.getByRole('link', { name: other.goOn })
      await resume.click()
      await expect(page).toHaveURL(/gap-5\/#limits$/)
    })

    test('a learner marks the lesson as read and takes it back', async ({ page, learner }) => {
      await learner.opens(lesson)
      await page.getByRole('button', { name: say.markRead }).click()
      const button = page.getByRole('button', { name: say.markedRead })
      await expect(button).toBeVisible()
      await page.reload()
      await page.mouse.wheel(0, -100)
      await expect(button).toHaveAttribute('aria-pressed', 'true')
      await button.click()
      await expect(page.getByRole('button', { name: say.markRead })).toHaveAttribute('aria-pressed', 'false')
    })

    test('a learner looks a term up without leaving the page, and comes back to the word', async ({ page, learner }) => {
      await learner.opens(lesson)
      const term = page.locator('main a.term').first()
      await term.focus()
      await page.keyboard.press('Enter')
      const definition = page.getByRole('dialog')
      await expect(definition).toBeVisible()
      await page.keyboard.press('Escape')
      await expect(definition).toBeHidden()
      await expect(term).toBeFocused()
    })

    test('a wrong address shows a page that helps', async ({ page, learner }) => {
      await learner.opens(`${say.root}/nowhere/`)
      await expect(page.getByRole('heading', { level: 1 })).toHaveText(locale === 'zh' ? '这一页不在这里' : 'This page is not here')
      await page
        .getByRole('link', { name: locale === 'zh' ? '回课程首页' : 'To the course home' })
        .first()
        .click()
      await expect(page).toHaveURL(locale === 'zh' ? /:4401\/$/ : /\/en\/$/)
    })
  })
}

test('answers are the same in both languages and in a second tab', async ({ page, context, learner }) => {
  await learner.opens('/lessons/gaps/gap-5/')
  const part = await question(page, 'sign-at-the-counter')
  const tab = await context.newPage()
  await tab.goto('/en/lessons/gaps/gap-5/')
  const there = await question(tab, 'sign-at-the-counter')

  await part.getByRole('radio').nth(1).check()
  await expect(there.getByRole('radio').nth(1)).toBeChecked()
  await part.getByRole('button', { name: words.zh.check, exact: true }).click()
  await expect(there.getByRole('heading', { level: 3 })).toHaveText(words.en.right)
})

test('a corrected question starts anew and says so; the others keep their answers', async ({ page, learner }) => {
  await learner.opens('/lessons/gaps/gap-5/')
  await page.evaluate(
    ([corrected, kept]) => {
      const checked = { answer: 'a', earned: 0, possible: 1, at: 1 }
      const record = { v: 1, tries: 1, hints: 0, shown: false, done: false, first: checked, last: checked, best: { earned: 0, possible: 1 } }
      localStorage.setItem(corrected!, JSON.stringify({ ...record, rev: 99 }))
      localStorage.setItem(kept!, JSON.stringify({ ...record, rev: 1 }))
    },
    [key('zero-complaints'), key('sign-at-the-counter')],
  )
  await page.reload()
  const corrected = await question(page, 'zero-complaints')
  await expect(corrected).toContainText(words.zh.changed)
  await expect(corrected.getByRole('heading', { level: 3 })).toHaveCount(0)
  const kept = await question(page, 'sign-at-the-counter')
  await expect(kept.getByRole('heading', { level: 3 })).toHaveText(words.zh.wrong)
})

test('the theme is chosen once and kept, before the first paint', async ({ page, learner }) => {
  await learner.opens('/')
  const button = page.getByRole('button', { name: /外观/ })
  await button.click()
  await button.click()
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark')
  await page.goto('/lessons/gaps/gap-5/', { waitUntil: 'commit' })
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark')
})

test('the figure on the course home opens each gap, by pointer and by keys', async ({ page, learner }) => {
  await learner.opens('/')
  await page.getByRole('link', { name: '差距2（标准差距）' }).click()
  await expect(page.locator('details#gap-2')).toHaveAttribute('open', '')
  await expect(page.getByText('用服务蓝图把流程和接触点画清')).toBeVisible()
  await page.getByRole('link', { name: '差距5（顾客差距）' }).focus()
  await page.keyboard.press('Enter')
  await expect(page.locator('details#gap-5')).toHaveAttribute('open', '')
  await expect(page.locator('details#gap-2')).not.toHaveAttribute('open', '')
  await page.locator('details#gap-5').getByRole('link').click()
  await expect(page).toHaveURL(/gaps\/gap-5\/$/)
})

test('the calculator of a lesson wakes at the first press, and that press counts', async ({ page, learner }) => {
  await learner.opens('/lessons/gaps/gap-5/')
  const place = page.locator('[data-island="gap-calculator"]')
  await place.getByRole('button', { name: '怎么算出来的' }).click()
  await expect(place.getByText(/一条的差距/).first()).toBeVisible()
})

test('a unit that does not come offline says so and comes with the next press', async ({ page, context, learner, watch }) => {
  watch.expected.push(/ERR_INTERNET_DISCONNECTED/)
  await learner.opens('/lessons/gaps/gap-5/')
  await learner.readsToTheEnd()
  const place = page.locator('[data-island="gap-calculator"]')
  await context.setOffline(true)
  await place.getByRole('button', { name: '用我自己的数' }).click()
  const notice = page.locator('[data-retry-notice]')
  await expect(notice).toContainText('没能打开')
  await context.setOffline(false)
  await notice.getByRole('button', { name: '再试一次' }).click()
  await expect(page.locator('.gc[data-ready]')).toBeVisible()
})

test('a learner starts a lesson over, asked once more before it is done; later the whole course', async ({ page, learner }) => {
  await learner.opens('/lessons/gaps/gap-5/')
  const part = await question(page, 'zero-complaints')
  await part.getByRole('radio').nth(3).check()
  await part.getByRole('button', { name: words.zh.check, exact: true }).click()
  await expect(part.getByRole('heading', { level: 3 })).toHaveText(words.zh.right)
  await page.getByRole('button', { name: '清除本课记录' }).click()
  expect((await learner.stored())[key('zero-complaints')], 'one press clears nothing').toBeTruthy()
  await page.getByRole('button', { name: '再按一次就清除' }).click()
  await expect(part.getByRole('heading', { level: 3 })).toHaveCount(0)
  expect((await learner.stored())[key('zero-complaints')]).toBeUndefined()

  await part.getByRole('radio').first().check()
  await learner.opens('/passport/')
  await page.mouse.move(9, 9)
  await page.getByRole('button', { name: '删除全部答案和进度' }).click()
  await page.getByRole('button', { name: '再按一次就删除' }).click()
  expect(Object.keys(await learner.stored()).filter((name) => /:(q|lesson):/.test(name))).toEqual([])
})
