import type { Locator, Page } from '@playwright/test'

const text = 'One customer asked three times. We had never asked when they needed it. 下次先问。'

/** Writes enough to compare. */
export async function byKeys(page: Page, part: Locator): Promise<void> {
  await part.getByRole('textbox').focus()
  await page.keyboard.type(text)
}

export async function byTaps(page: Page, part: Locator): Promise<void> {
  await part.getByRole('textbox').click()
  await page.keyboard.type(text)
}
