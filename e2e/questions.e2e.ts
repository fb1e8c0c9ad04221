import AxeBuilder from '@axe-core/playwright'
import { answers, asked } from './answers/index'
import { expect, test } from './fixtures'
import { type Locale, words } from './questions'

// Every question type of the gallery, its plain example: answered fully right by keys alone, and by taps without dragging
// on a narrow phone, in both languages; axe before, during and after.

const site = 'http://localhost:4402'

for (const locale of ['zh', 'en'] as Locale[]) {
  const say = words[locale]
  for (const type of Object.keys(answers)) {
    for (const way of ['byKeys', 'byTaps'] as const) {
      test(`${type} in ${locale}: a learner answers it ${way === 'byKeys' ? 'by keys alone' : 'by taps at 320 px, without dragging'}, and is told`, async ({
        page,
        learner,
      }) => {
        // Axe takes a second each time; both languages have the same bones.
        const checksAxe = way === 'byKeys' && locale === 'en'
        if (way === 'byTaps') await page.setViewportSize({ width: 320, height: 640 })
        await learner.opens(`${site}${say.root}/gallery/${type}/`)
        const part = page.locator('section.q').first()
        await part.scrollIntoViewIfNeeded()
        await expect(part.locator('[data-ready]')).toBeVisible()
        const one = await asked(part)
        await answers[type]![way](page, part, one as never, locale)
        if (checksAxe)
          expect(
            (await axe(page)).violations.map(({ id }) => id),
            'axe, answered',
          ).toEqual([])

        const check = part.locator('button[type="submit"]')
        if (way === 'byKeys') {
          await check.focus()
          await page.keyboard.press('Enter')
        } else await check.click()
        const verdict = part.locator('h3[tabindex]')
        await expect(verdict, 'the verdict has the focus: it is the announcement').toBeFocused()
        if (!one.ask.unscored) await expect(verdict).toHaveText(say.right)
        const record = JSON.parse((await learner.stored())[`service-advantage:q:${one.ask.id}`]!)
        expect(record.best.earned).toBe(record.best.possible)
        if (checksAxe)
          expect(
            (await axe(page)).violations.map(({ id }) => id),
            'axe, after Check',
          ).toEqual([])
        expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth), 'no sideways scrolling').toBe(true)
      })
    }
  }
}

test('a question is flipped to the other language in place, with what was answered, and back', async ({ page, learner }) => {
  await learner.opens(`${site}/gallery/classify/`)
  const part = page.locator('section.q').first()
  await part.scrollIntoViewIfNeeded()
  await expect(part.locator('[data-ready]')).toBeVisible()
  await part.getByRole('combobox').first().selectOption({ index: 1 })
  const value = await part.getByRole('combobox').first().inputValue()
  await part.getByRole('button', { name: 'English' }).click()
  await expect(part.locator('form')).toHaveAttribute('lang', 'en')
  await expect(part.getByRole('combobox').first()).toHaveValue(value)
  await expect(part.getByText('Which dimension does each remark describe?')).toBeVisible()
  await part.getByRole('button', { name: '中文' }).click()
  await expect(part.locator('form')).not.toHaveAttribute('lang', 'en')
  await expect(part.getByRole('combobox').first()).toHaveValue(value)
})

test('a case is played, looked back on, and replayed from a fork', async ({ page, learner }) => {
  await learner.opens(`${site}/en/gallery/scenario/`)
  const part = page.locator('section.q').first()
  await part.scrollIntoViewIfNeeded()
  await expect(part.locator('[data-ready]')).toBeVisible()
  await answers['scenario']!.byTaps(page, part, {} as never, 'en')
  await part.locator('button[type="submit"]').click()
  await expect(part.locator('.play-path > li')).toHaveCount(3)
  await part.getByRole('button', { name: /Replay from here: Fork 2/ }).click()
  await expect(part.locator('.play-step')).toHaveCount(1)
  await expect(part.locator('button[data-part="now"]').first()).toBeVisible()
  await page.reload()
  await part.scrollIntoViewIfNeeded()
  await expect(part.locator('.play-step'), 'where one was is kept').toHaveCount(1)
})

test('printed, a lesson ends with the answers to its checks', async ({ page, learner }) => {
  await learner.opens('/en/lessons/gaps/gap-5/')
  const checks = await page.locator('section.q').count()
  await expect(page.locator('.answers')).toHaveCount(0)
  await page.evaluate(() => dispatchEvent(new Event('beforeprint')))
  const sheet = page.locator('.answers')
  await expect(sheet.locator('h3')).toHaveCount(checks)
  await expect(sheet).toContainText('Too early to say. A gap can exist without complaints.')
  await page.evaluate(() => dispatchEvent(new Event('afterprint')))
  await expect(sheet).toHaveCount(0)
})

function axe(page: import('@playwright/test').Page) {
  return new AxeBuilder({ page }).disableRules(['landmark-unique']).analyze()
}
