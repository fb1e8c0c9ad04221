import type { Locator, Page } from '@playwright/test'

interface Match {
  ask: { lefts: { id: string; text: string }[]; rights: { id: string; text: string }[] }
  key: { rightOf: Record<string, string> }
}

/** Chooses from the list of each left item with the arrow keys. */
export async function byKeys(page: Page, part: Locator, { ask, key }: Match): Promise<void> {
  for (const { id } of ask.lefts) {
    await part.locator(`select[data-part="${id}"]`).focus()
    for (let at = ask.rights.findIndex((right) => right.id === key.rightOf[id]); at >= 0; at -= 1) await page.keyboard.press('ArrowDown')
  }
}

/** Taps one on the left, then its partner on the right. */
export async function byTaps(_page: Page, part: Locator, { ask, key }: Match): Promise<void> {
  for (const { id, text } of ask.lefts) {
    await part.getByRole('button', { name: text, exact: true }).click()
    await part.getByRole('button', { name: ask.rights.find((right) => right.id === key.rightOf[id])!.text, exact: true }).click()
  }
}
