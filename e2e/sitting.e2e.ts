import type { Page } from '@playwright/test'
import { answers } from './answers/index'
import { expect, test } from './fixtures'
import { practice } from './practice'
import type { Locale } from './questions'

/** The stored sitting. */
async function sitting(page: Page, name: string) {
  return page.evaluate((key) => JSON.parse(localStorage.getItem(`service-advantage:sitting:${key}`)!), name)
}

/** Asks and keys of all questions, from the files the page itself reads. */
async function bank(page: Page) {
  const files: string[] = await page.locator('[data-island="sitting"]').evaluate(async (place: HTMLElement) => {
    const index = await (await fetch(place.dataset['file']!)).json()
    return index.lessons.map((lesson: { file: string }) => lesson.file)
  })
  const all: Record<string, { ask: { id: string; type: string }; key: object }> = {}
  for (const file of files) {
    const { asks, keys } = await (await page.request.get(new URL(file, page.url()).href)).json()
    for (const id of Object.keys(asks)) all[id] = { ask: asks[id], key: keys[id] }
  }
  return all
}

/** The question on the screen, with its parts in the order they have there, so that keys find them. */
async function shown(page: Page, one: { ask: { id: string; type: string }; key: object }) {
  const part = page.locator('section.q')
  const order = async (selector: string) => part.locator(selector).evaluateAll((list) => list.map((field) => (field as HTMLInputElement).value))
  const ask = { ...one.ask } as Record<string, unknown>
  const sorted = async (name: string, selector: string) => {
    const ids = await order(selector)
    ask[name] = [...(ask[name] as { id: string }[])].sort((a, b) => ids.indexOf(a.id) - ids.indexOf(b.id))
  }
  if (one.ask.type === 'single' || one.ask.type === 'multi') await sorted('options', 'fieldset input[value]')
  if (one.ask.type === 'truefalse') await sorted('reasons', 'fieldset fieldset input[value]')
  if (one.ask.type === 'match') await sorted('rights', 'select >> nth=0 >> option')
  return { part, asked: { ask, key: one.key } }
}

for (const locale of ['zh', 'en'] as Locale[]) {
  const say = practice[locale]
  test(`in ${locale}: a learner takes the check of a module by keys alone, goes on after a reload in the same order, and sees the result`, async ({
    page,
    learner,
  }) => {
    test.slow()
    await learner.opens(`${say.root}/lessons/gaps/check/`)
    const all = await bank(page)
    const press = async (name: string) => {
      await page.getByRole('button', { name, exact: true }).focus()
      await page.keyboard.press('Enter')
    }
    await press(say.start)
    await expect(page.locator('section.q')).toBeVisible()
    const { drawn } = (await sitting(page, 'check:gaps')).now
    expect(drawn).toHaveLength(10)
    for (const [index, { id }] of drawn.entries()) {
      await expect(page.locator('.kick[aria-hidden]')).toContainText(`${index + 1}`)
      if (index === 4) {
        await page.reload()
        await expect(page.locator('section.q legend').first()).toHaveText((all[id]!.ask as unknown as { prompt: string }).prompt)
        expect((await sitting(page, 'check:gaps')).now.drawn).toEqual(drawn)
      }
      const { part, asked } = await shown(page, all[id]!)
      await answers[all[id]!.ask.type]!.byKeys(page, part, asked as never, locale)
      await press(say.check)
      await expect(page.locator('section.q h3[tabindex]'), id).toBeFocused()
      if (index < drawn.length - 1) await press(say.next)
    }
    await press(say.result)
    await expect(page.getByText(/100%/).first()).toBeVisible()
    await expect(page.getByText(say.allRight)).toBeVisible()
    // What was answered here stands among the learner's own answers.
    const stored = await learner.stored()
    for (const { id } of drawn) expect(JSON.parse(stored[`service-advantage:q:${id}`]!).log).toHaveLength(1)
  })

  test(`in ${locale}: a learner takes the pre-test and the exam, is warned of blanks, hands in, looks back and redoes what was missed`, async ({
    page,
    learner,
  }) => {
    await learner.opens(`${say.root}/exam/`)
    await page.getByRole('button', { name: say.pretest }).click()
    await page.getByRole('button', { name: say.submit, exact: true }).click()
    await page.getByRole('button', { name: say.anyway }).click()
    await expect(page.getByText(/0%/).first()).toBeVisible()
    expect(
      Object.keys(await learner.stored()).filter((key) => key.includes(':q:')),
      'a pre-test leaves the learner’s answers alone',
    ).toEqual([])

    await learner.opens(`${say.root}/exam/`)
    await page.getByRole('button', { name: say.start, exact: true }).click()
    const { drawn } = (await sitting(page, 'exam')).now
    const all = await bank(page)
    const first = all[drawn[0].id]!
    const { part, asked } = await shown(page, first)
    await answers[first.ask.type]!.byTaps(page, part, asked as never, locale)
    await page.getByLabel(say.flag).check()
    await page.getByRole('button', { name: say.next, exact: true }).click()
    await page.getByRole('button', { name: say.submit, exact: true }).click()
    await expect(page.getByRole('alert')).toContainText(say.blanks)
    await expect(page.getByRole('button', { name: say.back }), 'the safe way out has the focus').toBeFocused()
    await page.keyboard.press('Enter')
    await expect(page.locator('.kick[aria-hidden]')).toContainText('2')
    await page.getByRole('button', { name: say.submit, exact: true }).click()
    await page.getByRole('button', { name: say.anyway }).click()

    await expect(page.getByRole('table', { name: say.beside })).toContainText('0%')
    const reviewed = page.locator('details.reviewed')
    await expect(reviewed).toHaveCount(drawn.length)
    await reviewed.nth(1).locator('summary').first().click()
    await expect(reviewed.nth(1).locator('h3[tabindex]')).toBeVisible()
    await page.getByRole('button', { name: say.redo }).click()
    expect((await sitting(page, 'exam:redo')).now.drawn).toHaveLength(drawn.length - 1)
    expect((await sitting(page, 'exam')).now.drawn, 'the exam it came from stays').toHaveLength(drawn.length)
  })
}

test('who reaches the pass mark may print a certificate that says what it is; the name is kept nowhere', async ({ page, learner }) => {
  await learner.opens('/en/exam/')
  await page.getByRole('button', { name: 'Start', exact: true }).click()
  // Handed in with everything right, as if answered so.
  await page.evaluate(() => {
    const key = 'service-advantage:sitting:exam'
    const saved = JSON.parse(localStorage.getItem(key)!)
    const shares = Object.fromEntries(saved.now.drawn.map(({ id }: { id: string }) => [id, 1]))
    localStorage.setItem(key, JSON.stringify({ ...saved, now: { ...saved.now, shares, done: Date.now() } }))
  })
  await page.reload()
  const certificate = page.locator('.certificate')
  await expect(certificate).toContainText('Self-attested')
  await expect(certificate).toContainText('pass mark 80%')
  await page.getByRole('button', { name: 'Print' }).click()
  await expect(page.getByLabel(/^Name/)).toBeFocused()
  await page.getByLabel(/^Name/).fill('Lin Shan')
  await expect(certificate).toContainText('Lin Shan has completed the course')
  expect(JSON.stringify(await learner.stored())).not.toContain('Lin Shan')
})
