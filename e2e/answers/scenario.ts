import type { Locator, Page } from '@playwright/test'

/** Plays a case to its end, first choice each time, with Enter. */
export async function byKeys(page: Page, part: Locator): Promise<void> {
  const choices = part.locator('button[data-part="now"]')
  while ((await choices.count()) > 0) {
    const before = await part.locator('.play-step').count()
    await choices.first().focus()
    await page.keyboard.press('Enter')
    await part.locator('.play-step').nth(before).waitFor()
  }
}

/** The same with a finger, last choice each time. */
export async function byTaps(_page: Page, part: Locator): Promise<void> {
  const choices = part.locator('button[data-part="now"]')
  while ((await choices.count()) > 0) {
    const before = await part.locator('.play-step').count()
    await choices.last().click()
    await part.locator('.play-step').nth(before).waitFor()
  }
}
