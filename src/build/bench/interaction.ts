import type { Browser, Page } from '@playwright/test'
import { untilQuiet } from '@/build/bench/acts'
import type { SimpleQuestion } from '@/build/bench/bare'
import { withPage } from '@/build/bench/browser'
import { atMost, type Line, median, told } from '@/build/bench/report'
import { examples, wrong } from '@/questions/examples'
import { questionTypes } from '@/questions/gallery'

// How long a reader waits for an answer to what they did, with a CPU four times slower.

/** What is measured: a lesson, the bare page with a grader beside it, the calculator's own page. */
export interface Places {
  lesson: string
  graded: string
  tool: string
}

/** From the event to the frame that shows what came of it. Each run is a page of its own: nothing is warm, as for a reader's first time. */
export async function interaction(browser: Browser, places: Places, question: SimpleQuestion | null, runs: number): Promise<Line[]> {
  const check = (address: string, isReady: string) => times(browser, runs, address, async (page) => (question ? checked(page, question.name, isReady) : null))
  const lesson = await check(places.lesson, 'form[data-ready]')
  const bare = await check(places.graded, 'form')
  const tool = await times(browser, runs, places.tool, typed)
  return [
    atMost('Check to feedback', lesson.shown, 50, 'ms'),
    told('of it until the verdict is in the page', lesson.made, 'ms'),
    told('Check to feedback, bare page with grader', bare.shown, 'ms'),
    atMost('calculator input to result', tool.shown, 50, 'ms'),
    told('of it until the result is in the page', tool.made, 'ms'),
  ]
}

/** ms after the event. */
interface Reaction {
  /** The page has changed: what the scripts take. */
  made: number
  /** The change is on screen: styles, layout, painting and the wait for the next frame come on top. */
  shown: number
}

type Times = { [Moment in keyof Reaction]: number | null }

async function times(browser: Browser, runs: number, address: string, measure: (page: Page) => Promise<Reaction | null>): Promise<Times> {
  const found: Reaction[] = []
  for (let run = 0; run < runs; run += 1) {
    const reaction = await withPage(browser, { cpu: 4 }, async (page) => {
      await page.goto(address)
      return measure(page)
    })
    // Nothing to measure now is nothing to measure next time.
    if (reaction === null) return { made: null, shown: null }
    found.push(reaction)
  }
  return { made: median(found.map(({ made }) => made)), shown: median(found.map(({ shown }) => shown)) }
}

/** Check of a single choice, first option chosen. */
async function checked(page: Page, name: string, isReady: string): Promise<Reaction | null> {
  const option = page.locator(`[name="${name}"]`).first()
  await option.scrollIntoViewIfNeeded()
  if (!(await ready(page, `${isReady} [name="${name}"]`))) return null
  await option.check()
  // The key must be there: the network is not what is measured here.
  await untilQuiet(page)
  return untilShown(page, { field: `[name="${name}"]`, within: 'form', act: 'button:not([type="button"])', shown: 'h3[tabindex="-1"]' })
}

/** Another expectation for the first item: the item, its dimension, the scores and the chart all follow. */
async function typed(page: Page): Promise<Reaction | null> {
  const field = 'main input[id$="-expectation"]'
  if (!(await ready(page, field))) return null
  await page.locator(field).first().scrollIntoViewIfNeeded()
  await untilQuiet(page)
  return untilShown(page, { field, within: 'main', value: '2', shown: '' })
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

/**
 * Check to feedback for every question type, on the gallery of a test build: the answer is stored before the page opens, so
 * that only Check is measured.
 *
 * @param at address of the gallery's English page of a type
 */
export async function everyType(browser: Browser, at: (type: string) => string, runs: number): Promise<Line[]> {
  const lines: Line[] = []
  for (const type of questionTypes) {
    const [[name, question] = []] = Object.entries(examples[type])
    if (!name || !question) continue
    const draft = { v: 1, rev: question.rev, tries: 0, hints: 0, shown: false, done: false, draft: wrong[type][name] }
    const seen = await times(browser, runs, at(type), (page) => checkedDraft(page, `service-advantage:q:gallery/${type}/${question.id}`, JSON.stringify(draft)))
    lines.push(atMost(`${type}: Check to feedback in the page`, seen.made, 50, 'ms'), told(`${type}: on screen`, seen.shown, 'ms'))
  }
  return lines
}

async function checkedDraft(page: Page, key: string, draft: string): Promise<Reaction | null> {
  await page.evaluate(([name, text]) => localStorage.setItem(name as string, text as string), [key, draft])
  await page.reload()
  const form = 'section.q form'
  await page.locator(form).first().scrollIntoViewIfNeeded()
  if (!(await ready(page, `${form}[data-ready]`))) return null
  await untilQuiet(page)
  return untilShown(page, { field: `${form} fieldset`, within: 'form', act: 'button[type="submit"]', shown: 'h3[tabindex="-1"]' })
}

/** Does it and waits for what comes of it; null when nothing comes within five seconds. */
function untilShown(page: Page, act: Act): Promise<Reaction | null> {
  return page.evaluate(
    (act) =>
      new Promise<Reaction | null>((done) => {
        const field = document.querySelector<HTMLInputElement>(act.field)
        const within = field?.closest(act.within)
        if (!field || !within) return done(null)
        const own = field.closest('.nf') ?? field
        const isShown = (changes: MutationRecord[]) => (act.shown ? within.querySelector(act.shown) : changes.some((change) => !own.contains(change.target)))
        let start = 0
        const watch = new MutationObserver((changes) => {
          if (!isShown(changes)) return
          watch.disconnect()
          const made = performance.now() - start
          // A message sent in a frame is read after that frame was painted.
          requestAnimationFrame(() => {
            const channel = new MessageChannel()
            channel.port1.onmessage = () => done({ made, shown: performance.now() - start })
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
