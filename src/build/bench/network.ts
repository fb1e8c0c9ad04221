import type { Browser, Page } from '@playwright/test'
import { scrollDown, untilQuiet } from '@/build/bench/acts'
import type { SimpleQuestion } from '@/build/bench/bare'
import { withPage } from '@/build/bench/browser'
import { atMost, type Line, median, told } from '@/build/bench/report'

// How fast a lesson is on a slow phone in a slow network, beside a bare page of the same text.

const slow = { network: true, cpu: 4 }

/** The addresses that are compared. */
export interface Pair {
  lesson: string
  bare: string
  /** The bare page with a hand-written grader. */
  graded: string
}

/** First paint, largest paint, blocking time, layout shift; then the time to the first feedback. */
export async function network(browser: Browser, pair: Pair, question: SimpleQuestion | null, runs: number): Promise<Line[]> {
  const paints = await inTurn(runs, { lesson: () => painted(browser, pair.lesson), bare: () => painted(browser, pair.bare) })
  const middle = (side: 'lesson' | 'bare', pick: (paint: Paint) => number) => median(paints[side].map(pick))
  const lines: Line[] = []
  for (const [name, key] of [
    ['first paint', 'first'],
    ['largest paint', 'largest'],
  ] as const) {
    const [lesson, bare] = [middle('lesson', (one) => one[key]), middle('bare', (one) => one[key])]
    lines.push(told(`${name}, lesson`, lesson, 'ms'), told(`${name}, bare page`, bare, 'ms'), atMost(`${name}, lesson / bare`, ratio(lesson, bare), 1.15, 'x'))
  }
  lines.push(
    atMost(
      'blocking time after first paint',
      middle('lesson', (one) => one.blocking),
      0,
      'ms',
    ),
    told(
      'blocking time, bare page',
      middle('bare', (one) => one.blocking),
      'ms',
    ),
    atMost('layout shift at load, thousandths', thousand(middle('lesson', (one) => one.shift)), 0),
    atMost('layout shift, scrolled to the end, thousandths', thousand(middle('lesson', (one) => one.shiftScrolled)), 0),
  )
  if (!question) return [...lines, atMost('first feedback, lesson / bare with grader', null, 1.8, 'x')]

  const feedback = await inTurn(runs, {
    lesson: () => answeredEarly(browser, pair.lesson, question.name),
    bare: () => answeredEarly(browser, pair.graded, question.name),
  })
  const [lesson, bare] = [median(known(feedback.lesson)), median(known(feedback.bare))]
  return [
    ...lines,
    told('first feedback, lesson', lesson, 'ms'),
    told('first feedback, bare page with grader', bare, 'ms'),
    atMost('first feedback, lesson / bare with grader', ratio(lesson, bare), 1.8, 'x'),
  ]
}

const ratio = (a: number | null, b: number | null) => (a === null || b === null || b === 0 ? null : a / b)
const thousand = (value: number | null) => value && value * 1000
const known = (values: readonly (number | null)[]) => values.filter((value) => value !== null)

/** Runs both by turns, so that a busy moment of the machine meets both; the first run of each warms up and is not counted. */
async function inTurn<T>(runs: number, sides: Record<'lesson' | 'bare', () => Promise<T>>): Promise<Record<'lesson' | 'bare', T[]>> {
  const found: Record<'lesson' | 'bare', T[]> = { lesson: [], bare: [] }
  for (let run = -1; run < runs; run += 1) {
    for (const side of ['bare', 'lesson'] as const) {
      const one = await sides[side]()
      if (run >= 0) found[side].push(one)
    }
  }
  return found
}

interface Paint {
  /** ms after navigation */
  first: number
  largest: number
  /** What long tasks after the first paint take beyond 50 ms, in ms: Lighthouse's total blocking time. */
  blocking: number
  shift: number
  shiftScrolled: number
}

/** What the page notes about itself. */
interface Notes {
  first: number
  largest: number
  tasks: { start: number; end: number }[]
  shift: number
  feedback: number | null
}

type Noting = typeof globalThis & { notes: Notes }

async function painted(browser: Browser, address: string): Promise<Paint> {
  return withPage(browser, slow, async (page) => {
    await page.addInitScript(observe)
    await page.goto(address)
    await untilQuiet(page)
    const loaded = await notes(page)
    await scrollDown(page)
    await untilQuiet(page)
    const blocking = loaded.tasks.map(({ start, end }) => Math.max(0, end - Math.max(start, loaded.first) - 50)).reduce((sum, one) => sum + one, 0)
    return { first: loaded.first, largest: loaded.largest, blocking, shift: loaded.shift, shiftScrolled: (await notes(page)).shift }
  })
}

const notes = (page: Page) => page.evaluate(() => (globalThis as Noting).notes)

/** Runs in the page from its first moment. */
function observe() {
  const notes: Notes = { first: 0, largest: 0, tasks: [], shift: 0, feedback: null }
  ;(globalThis as Noting).notes = notes
  const watch = (type: string, note: (entry: PerformanceEntry) => void) =>
    new PerformanceObserver((list) => list.getEntries().forEach(note)).observe({ type, buffered: true })
  watch('paint', (entry) => {
    if (entry.name === 'first-contentful-paint') notes.first = entry.startTime
  })
  watch('largest-contentful-paint', (entry) => {
    notes.largest = entry.startTime
  })
  watch('longtask', (entry) => notes.tasks.push({ start: entry.startTime, end: entry.startTime + entry.duration }))
  watch('layout-shift', (entry) => {
    const shift = entry as PerformanceEntry & { value: number; hadRecentInput: boolean }
    if (!shift.hadRecentInput) notes.shift += shift.value
  })
}

/**
 * From navigation to the frame that shows a verdict, in ms, by a reader who answers the moment they can.
 *
 * @returns null without a verdict within 15 seconds
 */
async function answeredEarly(browser: Browser, address: string, name: string): Promise<number | null> {
  return withPage(browser, slow, async (page) => {
    await page.addInitScript(observe)
    await page.addInitScript(answerEarly, name)
    await page.goto(address, { waitUntil: 'commit' })
    try {
      await page.waitForFunction(() => (globalThis as Noting).notes?.feedback !== null, null, { timeout: 15_000 })
      return (await notes(page)).feedback
    } catch {
      return null
    }
  })
}

/**
 * Runs in the page from its first moment. From the first paint on, in every frame: goes to the question, chooses the
 * first option, presses Check if it can be pressed, looks for the verdict.
 */
function answerEarly(name: string) {
  const { notes } = globalThis as Noting
  let gone = false
  const turn = () => {
    const option = document.querySelector<HTMLInputElement>(`[name="${name}"]`)
    const form = option?.form
    if (form?.querySelector('h3[tabindex="-1"]')) {
      // It is in the page now and on screen with this frame.
      requestAnimationFrame(() => {
        notes.feedback = performance.now()
      })
      return
    }
    requestAnimationFrame(turn)
    if (!form || notes.first === 0) return
    if (!gone) form.scrollIntoView({ block: 'center', behavior: 'instant' })
    gone = true
    if (!option.checked) option.click()
    const check = form.querySelector<HTMLButtonElement>('button:not([type="button"])')
    if (check && !check.disabled) check.click()
  }
  requestAnimationFrame(turn)
}
