import type { Locator, Page } from '@playwright/test'

interface Blank {
  ask: { gaps: { id: string; options?: { id: string }[] }[] }
  key: { gaps: Record<string, { right: string }> }
}

/** Types into the fields and picks from the lists, gap after gap. */
export async function byKeys(page: Page, part: Locator, { ask, key }: Blank): Promise<void> {
  for (const { id, options } of ask.gaps) {
    const right = key.gaps[id]!.right
    await part.locator(`[data-part="${id}"]`).focus()
    if (!options) await page.keyboard.type(right)
    else for (let at = options.findIndex((option) => option.id === right); at >= 0; at -= 1) await page.keyboard.press('ArrowDown')
  }
}

/** The same with a finger and the keyboard on the screen. */
export async function byTaps(page: Page, part: Locator, { ask, key }: Blank): Promise<void> {
  for (const { id, options } of ask.gaps) {
    const field = part.locator(`[data-part="${id}"]`)
    if (options) await field.selectOption(key.gaps[id]!.right)
    else {
      await field.click()
      await page.keyboard.type(key.gaps[id]!.right)
    }
  }
}
