import type { Locator, Page } from '@playwright/test'

interface Order {
  key: { order: string[] }
}

const rowsOf = (part: Locator) => part.locator('li[data-row]').evaluateAll((list) => list.map((one) => one.getAttribute('data-row')))

/** Moves each row up to its place with Enter on its button. */
export async function byKeys(page: Page, part: Locator, { key }: Order): Promise<void> {
  for (const [index, id] of key.order.entries()) {
    await part.locator(`[data-row="${id}"] .q-up`).focus()
    for (let at = (await rowsOf(part)).indexOf(id); at > index; at -= 1) await page.keyboard.press('Enter')
  }
}

/** Taps the buttons. */
export async function byTaps(_page: Page, part: Locator, { key }: Order): Promise<void> {
  for (const [index, id] of key.order.entries())
    for (let at = (await rowsOf(part)).indexOf(id); at > index; at -= 1) await part.locator(`[data-row="${id}"] .q-up`).click()
}
