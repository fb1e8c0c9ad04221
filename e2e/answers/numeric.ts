import type { Locator, Page } from '@playwright/test'

interface Numeric {
  ask: { decimals?: number }
  key: { value: number }
}

/** Answers a numeric question rightly with keys alone. */
export async function byKeys(page: Page, part: Locator, { ask, key }: Numeric): Promise<void> {
  await typeNumber(page, part, shown(key.value, ask.decimals))
}

/** Answers it with a finger and the number pad of a phone, which may have no minus. */
export async function byTaps(page: Page, part: Locator, { ask, key }: Numeric): Promise<void> {
  await tapNumber(page, part, shown(key.value, ask.decimals))
}

export async function typeNumber(page: Page, part: Locator, number: string): Promise<void> {
  await part.getByRole('textbox').focus()
  await page.keyboard.type(number)
}

export async function tapNumber(page: Page, part: Locator, number: string): Promise<void> {
  await part.getByRole('textbox').click()
  await page.keyboard.type(number.replace('-', ''))
  if (number.startsWith('-')) await part.locator('button[aria-label]', { hasText: '±' }).click()
}

/** With the decimals asked for; all there are where none are. */
export function shown(value: number, decimals?: number): string {
  return decimals === undefined ? String(value) : value.toFixed(decimals)
}
