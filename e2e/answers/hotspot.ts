import type { Locator, Page } from '@playwright/test'

interface Hotspot {
  ask: { choose: number }
  key: { correct: string[] }
}

/** Presses the places of the figure with Enter, or ticks them in the list, whichever is there. */
export async function byKeys(page: Page, part: Locator, { key }: Hotspot): Promise<void> {
  for (const id of key.correct) {
    await part.locator(`:is([role="button"], input)[data-part="${id}"]:visible`).focus()
    await page.keyboard.press('Space')
  }
}

/** Taps the places, or their entries in the list. */
export async function byTaps(_page: Page, part: Locator, { key }: Hotspot): Promise<void> {
  for (const id of key.correct) await part.locator(`:is(g[role="button"][data-part="${id}"], label:has([value="${id}"])):visible`).click()
}
