import type { Locator, Page } from '@playwright/test'

interface Single {
  ask: { options: { id: string }[] }
  key: { correct: string }
}

/** Chooses the right option with Space and the arrow keys. */
export async function byKeys(page: Page, part: Locator, { ask, key }: Single): Promise<void> {
  await part.getByRole('radio').first().focus()
  await page.keyboard.press('Space')
  for (let at = ask.options.findIndex(({ id }) => id === key.correct); at > 0; at -= 1) await page.keyboard.press('ArrowDown')
}

/** Taps the right option. */
export async function byTaps(_page: Page, part: Locator, { key }: Single): Promise<void> {
  await part.locator(`label:has([value="${key.correct}"])`).click()
}
