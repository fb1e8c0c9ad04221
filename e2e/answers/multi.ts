import type { Locator, Page } from '@playwright/test'

interface Multi {
  key: { correct: string[] }
}

/** Ticks the right options with Space. */
export async function byKeys(page: Page, part: Locator, { key }: Multi): Promise<void> {
  for (const id of key.correct) {
    await part.locator(`input[value="${id}"]`).focus()
    await page.keyboard.press('Space')
  }
}

/** Taps the right options. */
export async function byTaps(_page: Page, part: Locator, { key }: Multi): Promise<void> {
  for (const id of key.correct) await part.locator(`label:has([value="${id}"])`).click()
}
