import type { Browser, BrowserContext, Page } from '@playwright/test'
import { untilQuiet } from '@/build/bench/acts'
import { withPage } from '@/build/bench/browser'
import { atMost, type Line, median, told } from '@/build/bench/report'
import type { Agenda } from '@/models/agenda'

// A trainer's two windows: how long the room waits for what the presenter does; and what a trainer opens and prints.

/** Addresses: a lesson with a question for the room and a deck, and the page of agendas. */
export interface RoomPlaces {
  present: string
  deck: string
  trainer: string
  /** `module/lesson`, for the agenda. */
  scope: string
}

const screen = { viewport: { width: 1366, height: 768 } }

/** From the event in one window to the frame that shows it in the other. */
export async function room(browser: Browser, places: RoomPlaces): Promise<Line[]> {
  const context = await browser.newContext(screen)
  try {
    await context.addInitScript('globalThis.__name = (it) => it')
    const presenter = await context.newPage()
    await presenter.goto(places.present)
    await untilQuiet(presenter)
    const audience = await audienceOf(presenter, context)
    const first = await slideWith(presenter, 'input[type=radio]')

    const moves: number[] = []
    for (let n = 0; n < 50; n += 1) moves.push(await between(presenter, audience, { key: n % 2 ? 'PageUp' : 'PageDown' }, '.slide.now', 'class'))
    await presenter.evaluate((id) => {
      location.hash = id
    }, first)
    await audience.locator(`.slide.now#${first}`).waitFor()
    await untilQuiet(presenter)
    const mirrored: number[] = []
    for (let n = 0; n < 9; n += 1)
      mirrored.push(await between(presenter, audience, { click: `.slide.now input[type=radio] >> nth=${n % 2}` }, '.slide.now', 'checked'))
    await presenter.locator('.p-tools').getByRole('button', { name: '举手统计' }).click()
    await presenter.locator('.p-tally .primary').first().click()
    const reveal = '.p-tally [aria-pressed]'
    const bars: number[] = []
    for (let n = 0; n < 9; n += 1) {
      bars.push(await between(presenter, audience, { click: reveal }, '.bars', 'hidden'))
      await presenter.locator(reveal).click()
      await audience.locator('.bars').waitFor({ state: 'hidden' })
    }
    const reloads: number[] = []
    for (let n = 0; n < 9; n += 1) {
      await audience.reload()
      reloads.push(await shownAt(audience, first))
    }
    await presenter.close()
    const anew = await context.newPage()
    const before = await audience.evaluate((id) => document.getElementById(id)?.previousElementSibling?.id ?? '', first)
    await anew.goto(`${places.present}?s=${new URL(audience.url()).searchParams.get('s')}`)
    await untilQuiet(anew)
    await anew.evaluate((id) => {
      location.hash = id
    }, before)
    await untilQuiet(anew)
    const live = await arrives(anew, first)
    return [
      atMost('presenter moves, the room sees it, 95th of 100 (of 50)', quantile(moves, 0.95), 50, 'ms'),
      atMost('answer chosen by the presenter, seen by the room, median of 9', median(mirrored), 200, 'ms'),
      atMost('hands revealed, bars seen by the room, median of 9', median(bars), 200, 'ms'),
      atMost('audience window loaded again, its slide is back, median of 9', median(reloads), 500, 'ms'),
      atMost('slide has come, its question answers the first press', live, 50, 'ms'),
    ]
  } finally {
    await context.close()
  }
}

/** Opening an agenda of a hundred slides, with a CPU four times slower, and printing thirty slides of text. */
export async function desk(browser: Browser, places: RoomPlaces): Promise<Line[]> {
  const opened: number[] = []
  const turned: number[] = []
  for (let run = 0; run < 5; run += 1) {
    const times = await withPage(browser, { cpu: 4 }, (page) => opensAgenda(page, places), screen)
    opened.push(times.opened)
    turned.push(times.turned)
  }
  const bytes = await withPage(
    browser,
    {},
    async (page) => {
      await page.goto(places.deck)
      await page.locator('.field').evaluate((field) => {
        const text = [...field.querySelectorAll('.slide.content')]
        for (let n = field.querySelectorAll('.slide').length; n < 30; n += 1) field.append(text[n % text.length]!.cloneNode(true))
      })
      return (await page.pdf({ preferCSSPageSize: true, tagged: true })).length
    },
    screen,
  )
  return [
    atMost('agenda of 100 slides opens from the list, CPU 4 x slower, median of 5', median(turned), 1000, 'ms'),
    told('its page opens for the first time, CPU 4 x slower, median of 5', median(opened), 'ms'),
    atMost('PDF of 30 slides of text', bytes / 1024, 5 * 1024, 'KB'),
  ]
}

/** ms until the last of ten lessons stands there: when the page is opened at the agenda, and when it is chosen from the list. */
async function opensAgenda(page: Page, { trainer, scope }: RoomPlaces): Promise<{ opened: number; turned: number }> {
  const agenda: Agenda = {
    v: 1,
    id: 'hundred',
    title: 'Bench',
    start: '09:00',
    items: Array.from({ length: 10 }, (_, n) => ({ kind: 'lesson', id: `i${n}`, scope, hidden: [], notes: {} })),
  }
  await page.addInitScript((text) => localStorage.setItem('service-advantage:agenda:hundred', text), JSON.stringify(agenda))
  await page.goto(`${trainer}#hundred`)
  const last = page.locator('[data-item]').nth(9)
  await last.waitFor()
  const opened = await page.evaluate(() => performance.now())
  await page.locator('a[href="#all"]').click()
  const link = page.locator('a[href="#hundred"]')
  await link.waitFor()
  const start = Date.now()
  await link.click()
  await last.waitFor()
  return { opened, turned: Date.now() - start }
}

async function audienceOf(presenter: Page, context: BrowserContext): Promise<Page> {
  const opened = context.waitForEvent('page')
  await presenter.locator('.p-banner a').click()
  const audience = await opened
  await untilQuiet(audience)
  return audience
}

/** The first slide that has this. */
function slideWith(page: Page, selector: string): Promise<string> {
  return page.evaluate((selector) => [...document.querySelectorAll('.p-now .slide')].find((slide) => slide.querySelector(selector))?.id ?? '', selector)
}

/** Does something in one window; ms until the frame in which the other has changed. Both clocks are the machine's. */
async function between(from: Page, to: Page, act: { key: string } | { click: string }, watched: string, what: 'class' | 'checked' | 'hidden'): Promise<number> {
  const seen = to.evaluate(
    ([watched, what]) =>
      new Promise<number>((done) => {
        const state = () => {
          const part = document.querySelector(watched!)
          if (what === 'class') return part?.id
          if (what === 'hidden') return (part as HTMLElement | null)?.hidden
          return [...(part?.querySelectorAll('input') ?? [])].findIndex((field) => field.checked)
        }
        const before = state()
        const look = () => (state() === before ? requestAnimationFrame(look) : done(performance.timeOrigin + performance.now()))
        requestAnimationFrame(look)
      }),
    [watched, what],
  )
  const event = 'key' in act ? 'keydown' : 'click'
  const done = from.evaluate(
    (event) => new Promise<number>((done) => addEventListener(event, () => done(performance.timeOrigin + performance.now()), { capture: true, once: true })),
    event,
  )
  // What listens in the page is there before the event.
  await Promise.all([from.evaluate(() => 0), to.evaluate(() => 0)])
  if ('key' in act) await from.keyboard.press(act.key)
  else await from.locator(act.click).click()
  return (await seen) - (await done)
}

/** ms from the start of the page to the frame with this slide on screen. */
function shownAt(page: Page, slide: string): Promise<number> {
  return page.evaluate(
    (slide) =>
      new Promise<number>((done) => {
        const look = () => (document.querySelector('.slide.now')?.id === slide ? done(performance.now()) : requestAnimationFrame(look))
        look()
      }),
    slide,
  )
}

/** ms from the key to the slide on screen with its units alive: they are woken while the slide before it is on. */
async function arrives(page: Page, slide: string): Promise<number> {
  return page.evaluate(
    (slide) =>
      new Promise<number>((done) => {
        const start = performance.now()
        location.hash = slide
        const look = () => {
          const now = document.querySelector('.p-now .slide.now')
          if (now?.id === slide && !now.querySelector('[data-island]:not([data-live])')) done(performance.now() - start)
          else requestAnimationFrame(look)
        }
        look()
      }),
    slide,
  )
}

function quantile(values: readonly number[], share: number): number | null {
  return [...values].sort((a, b) => a - b)[Math.ceil(values.length * share) - 1] ?? null
}
