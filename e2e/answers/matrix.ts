import type { Locator, Page } from '@playwright/test'

interface Matrix {
  ask: { rows: { id: string }[]; columns: { id: string }[]; unscored?: true }
  key: { columnOf: Record<string, string> }
}

/** Goes through the rows with Tab, and along each with the arrow keys. */
export async function byKeys(page: Page, part: Locator, { ask, key }: Matrix): Promise<void> {
  for (const { id } of ask.rows) {
    await part.locator(`input[data-part="${id}"]`).first().focus()
    await page.keyboard.press('Space')
    const at = ask.columns.findIndex((column) => column.id === key.columnOf[id])
    for (let step = 0; step < at; step += 1) await page.keyboard.press('ArrowRight')
  }
}

/** Taps a radio in each row. */
export async function byTaps(_page: Page, part: Locator, { ask, key }: Matrix): Promise<void> {
  for (const { id } of ask.rows) await part.locator(`label:has([data-part="${id}"][value="${key.columnOf[id] ?? ask.columns[0]!.id}"])`).click()
}
