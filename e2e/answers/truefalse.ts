import type { Locator, Page } from '@playwright/test'

interface TrueFalse {
  ask: { reasons: { id: string }[] }
  key: { correct: boolean; reason: string }
}

/** Judges the claim, then gives the reason, with Space and the arrow keys. */
export async function byKeys(page: Page, part: Locator, { ask, key }: TrueFalse): Promise<void> {
  const { keyboard } = page
  await part.locator('[data-part="claim"]').first().focus()
  await keyboard.press('Space')
  if (!key.correct) await keyboard.press('ArrowDown')
  await keyboard.press('Tab')
  await keyboard.press('Space')
  for (let at = ask.reasons.findIndex(({ id }) => id === key.reason); at > 0; at -= 1) await keyboard.press('ArrowDown')
}

/** Taps verdict and reason. */
export async function byTaps(_page: Page, part: Locator, { key }: TrueFalse): Promise<void> {
  await part.locator(`label:has([data-part="claim"][value="${key.correct}"])`).click()
  await part.locator(`label:has([value="${key.reason}"])`).click()
}
