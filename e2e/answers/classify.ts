import type { Locator, Page } from '@playwright/test'

interface Classify {
  ask: { cards: { id: string; text: string }[]; buckets: { id: string; text: string }[]; none: string }
  key: { bucketOf: Record<string, string> }
}

/** Chooses from the list of each card with the arrow keys. */
export async function byKeys(page: Page, part: Locator, { ask, key }: Classify): Promise<void> {
  const buckets = [...ask.buckets.map(({ id }) => id), 'none']
  for (const { id } of ask.cards) {
    await part.locator(`select[data-part="${id}"]`).focus()
    for (let at = buckets.indexOf(key.bucketOf[id]!); at >= 0; at -= 1) await page.keyboard.press('ArrowDown')
  }
}

/** Taps a card, then the button of its bucket. */
export async function byTaps(_page: Page, part: Locator, { ask, key }: Classify): Promise<void> {
  const buttons = part.locator('.q-buckets .btn')
  const buckets = [...ask.buckets.map(({ id }) => id), 'none']
  for (const { id, text } of ask.cards) {
    await part.getByRole('button', { name: text, exact: true }).click()
    await buttons.nth(buckets.indexOf(key.bucketOf[id]!)).click()
  }
}
