import { type BrowserContext, expect, type Page } from '@playwright/test'

/** A trainer with two windows: the presenter's, and the one the room sees. */
export class Room {
  readonly presenter: Page
  readonly audience: Page
  constructor(presenter: Page, audience: Page) {
    this.presenter = presenter
    this.audience = audience
  }

  /** Opens the presenter's window of a lesson and, from it, the audience's. */
  static async opens(presenter: Page, context: BrowserContext, path = '/lessons/gaps/gap-5/present/') {
    await presenter.goto(path)
    const room = new Room(presenter, await Room.audienceOf(presenter, context))
    return room
  }

  static async audienceOf(presenter: Page, context: BrowserContext) {
    const opened = context.waitForEvent('page')
    await presenter.getByRole('link', { name: /打开观众屏|Open audience screen/ }).click()
    const audience = await opened
    await audience.waitForLoadState()
    await expect(presenter.getByText(/✓ (观众屏已连接|Audience screen connected)/)).toBeVisible()
    return audience
  }

  async press(...keys: string[]) {
    for (const key of keys) await this.presenter.keyboard.press(key)
  }

  /** Where both windows stand: slide and steps out. */
  async standsAt(slide: string, step = 0) {
    for (const page of [this.audience, this.presenter]) await expect.poll(() => position(page)).toBe(`${slide} ${step}`)
  }
}

/** The slide on screen and how many of its steps are out. */
export function position(page: Page): Promise<string> {
  return page.evaluate(() => {
    const slide = document.querySelector('main > .stage .slide.now, main .p-now .slide.now')
    const steps = [...(slide?.querySelectorAll('.steps li, .step') ?? [])]
    return `${slide?.id} ${steps.filter((step) => !step.classList.contains('pending')).length}`
  })
}

/** Slides by id, in order. */
export function slidesOf(page: Page): Promise<string[]> {
  return page.evaluate(() => [...document.querySelectorAll('main > .stage .slide, main .p-now .slide')].map(({ id }) => id))
}

export function stored(page: Page): Promise<Record<string, string>> {
  return page.evaluate(() => Object.fromEntries(Object.entries(localStorage)))
}
