import type { Page } from '@playwright/test'

// What bench does with a page, as a reader would but faster.

/** How long nothing must be fetched until a page counts as done, in ms. */
const quiet = 700

/** Waits until the page has loaded and fetches nothing more. */
export async function untilQuiet(page: Page): Promise<void> {
  await page.waitForLoadState('load')
  let last = Date.now()
  const note = () => {
    last = Date.now()
  }
  page.on('request', note)
  page.on('requestfinished', note)
  while (Date.now() - last < quiet) await page.waitForTimeout(quiet / 5)
  page.off('request', note)
  page.off('requestfinished', note)
}

/** Scrolls to the end, a part of a screen a frame, so that everything comes near the screen once. */
export async function scrollDown(page: Page): Promise<void> {
  await page.evaluate(
    () =>
      new Promise<void>((done) => {
        const step = () => {
          const before = scrollY
          scrollBy({ top: innerHeight / 3, behavior: 'instant' })
          // Two frames: one to lay out, one for observers.
          if (scrollY > before) requestAnimationFrame(() => requestAnimationFrame(step))
          else done()
        }
        step()
      }),
  )
}

/**
 * Answers a question by its first option and waits for the verdict.
 *
 * @param name of its radio buttons
 * @returns false when there is no verdict within ten seconds
 */
export async function answer(page: Page, name: string): Promise<boolean> {
  const form = page.locator('form').filter({ has: page.locator(`[name="${name}"]`) })
  try {
    await form.scrollIntoViewIfNeeded()
    await page.waitForSelector(`form[data-ready] [name="${name}"]`, { timeout: 10_000 })
    await form.locator(`[name="${name}"]`).first().check()
    await form.locator('button:not([type="button"])').click()
    await form.locator('h3[tabindex="-1"]').waitFor({ timeout: 10_000 })
    return true
  } catch {
    return false
  }
}

/**
 * Uses up a page: opens everything that opens, chooses the first option everywhere, presses every button of the text
 * once, also those that come up on the way.
 *
 * @returns how many buttons were pressed
 */
export async function press(page: Page): Promise<number> {
  let pressed: string[] = []
  // What a button brings is pressed in the next turn; a page that brings more for ever is left after twenty.
  for (let turns = 0; turns < 20; turns += 1) {
    const now = await page.evaluate(pressOnce, pressed)
    if (now.length === 0) break
    pressed = [...pressed, ...now]
    await untilQuiet(page)
  }
  return pressed.length
}

/**
 * Runs in the page.
 *
 * @param done names of buttons that were pressed: a button that is drawn anew is still the same
 * @returns names of those pressed now
 */
function pressOnce(done: string[]): string[] {
  // A print dialog would wait for a person.
  window.print = () => {}
  for (const details of document.querySelectorAll<HTMLDetailsElement>('main details')) details.open = true
  for (const fieldset of document.querySelectorAll('main form fieldset')) {
    const option = fieldset.querySelector<HTMLInputElement>('input:is([type="radio"], [type="checkbox"])')
    if (option && !option.checked) option.click()
  }
  const nameOf = (button: HTMLElement) =>
    `${button.closest('[id]')?.id} ${button.closest('label, li, tr')?.textContent ?? ''} ${button.ariaLabel ?? button.textContent}`
  const now: string[] = []
  for (const button of document.querySelectorAll<HTMLButtonElement>('main button')) {
    const name = nameOf(button)
    if (button.disabled || !button.offsetParent || done.includes(name) || now.includes(name)) continue
    now.push(name)
    button.click()
  }
  return now
}
