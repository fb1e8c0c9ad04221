import type { Browser, Page } from '@playwright/test'
import { untilQuiet } from '@/build/bench/acts'
import type { SimpleQuestion } from '@/build/bench/bare'
import { withPage } from '@/build/bench/browser'
import { atMost, type Line, median } from '@/build/bench/report'

// How long a reader waits for an answer to what they did, with a CPU four times slower.

/** From the event to the frame that shows what came of it. Each run is a page of its own: nothing is warm, as for a reader's first time. */
export async function interaction(browser: Browser, lesson: string, tool: string, question: SimpleQuestion | null, runs: number): Promise<Line[]> {
  const check = await times(browser, runs, lesson, (page) => (question ? checked(page, question.name) : Promise.resolve(null)))
  const input = await times(browser, runs, tool, typed)
  return [atMost('Check to feedback', check, 50, 'ms'), atMost('calculator input to result', input, 50, 'ms')]
}

async function times(browser: Browser, runs: number, address: string, measure: (page: Page) => Promise<number | null>): Promise<number | null> {
  const found: number[] = []
  for (let run = 0; run < runs; run += 1) {
    const time = await withPage(browser, { cpu: 4 }, async (page) => {
      await page.goto(address)
      return measure(page)
    })
    // Nothing to measure now is nothing to measure next time.
    if (time === null) return null
    found.push(time)
  }
  return median(found)
}

/** Check of a single choice, first option chosen. */
async function checked(page: Page, name: string): Promise<number | null> {
  const option = page.locator(`[name="${name}"]`).first()
  await option.scrollIntoViewIfNeeded()
  if (!(await ready(page, `form[data-ready] [name="${name}"]`))) return null
  await option.check()
  // The key must be there: the network is not what is measured here.
  await untilQuiet(page)
  return untilShown(page, { field: `[name="${name}"]`, within: 'form', act: 'button:not([type="button"])', shown: 'h3[tabindex="-1"]' })
}

/** Another number in the first field of the calculator. */
async function typed(page: Page): Promise<number | null> {
  const field = 'main astro-island input[inputmode="decimal"]'
  await page
    .locator('main astro-island')
    .first()
    .scrollIntoViewIfNeeded({ timeout: 5000 })
    .catch(() => {})
  if (!(await ready(page, '[data-ready]')) || !(await ready(page, field))) return null
  await page.locator(field).first().scrollIntoViewIfNeeded()
  await untilQuiet(page)
  return untilShown(page, { field, within: 'astro-island', value: '2', shown: '' })
}

async function ready(page: Page, selector: string): Promise<boolean> {
  return page.waitForSelector(selector, { timeout: 10_000, state: 'attached' }).then(
    () => true,
    () => false,
  )
}

interface Act {
  /** The first of these is what is acted on. */
  field: string
  /** The ancestor in which something changes. */
  within: string
  /** What is pressed in it; without it a value is typed. */
  act?: string
  value?: string
  /** What comes up; empty: any change outside the field itself. */
  shown: string
}

/** ms from dispatching the event to the end of the frame in which its result is on screen; null when nothing comes within five seconds. */
function untilShown(page: Page, act: Act): Promise<number | null> {
  return page.evaluate(
    (act) =>
      new Promise<number | null>((done) => {
        const field = document.querySelector<HTMLInputElement>(act.field)
        const within = field?.closest(act.within)
        if (!field || !within) return done(null)
        const own = field.closest('.nf') ?? field
        const isShown = (changes: MutationRecord[]) => (act.shown ? within.querySelector(act.shown) : changes.some((change) => !own.contains(change.target)))
        let start = 0
        const watch = new MutationObserver((changes) => {
          if (!isShown(changes)) return
          watch.disconnect()
          // A message sent in a frame is read after that frame was painted.
          requestAnimationFrame(() => {
            const channel = new MessageChannel()
            channel.port1.onmessage = () => done(performance.now() - start)
            channel.port2.postMessage(null)
          })
        })
        watch.observe(within, { childList: true, subtree: true, characterData: true, attributes: true })
        setTimeout(() => done(null), 5000)
        start = performance.now()
        if (act.act) within.querySelector<HTMLElement>(act.act)?.click()
        else {
          field.value = field.value === act.value ? '3' : (act.value ?? '')
          field.dispatchEvent(new InputEvent('input', { bubbles: true }))
        }
      }),
    act,
  )
}
