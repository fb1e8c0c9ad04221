import { readdirSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { test as base, expect, type Locator, type Page } from '@playwright/test'

/** What a learner does, in a learner's words. Roles and names only; no sleeps. */
export class Learner {
  readonly page: Page
  constructor(page: Page) {
    this.page = page
  }

  async opens(path: string) {
    await this.page.goto(path)
  }

  /** Scrolls to a question and waits until it has come to life. */
  async uses(name: string | RegExp): Promise<Locator> {
    const part = this.page.getByRole('region', { name }).first()
    await part.scrollIntoViewIfNeeded()
    await expect(part.locator('[data-ready]').first()).toBeVisible()
    return part
  }

  /** Reads to the end, so that everything that comes alive when seen is alive. */
  async readsToTheEnd() {
    await this.page.evaluate(async () => {
      for (let y = 0; y < document.body.scrollHeight; y += innerHeight / 2) {
        scrollTo(0, y)
        // A window that the system takes for hidden draws no frames.
        await Promise.race([new Promise(requestAnimationFrame), new Promise((done) => setTimeout(done, 200))])
      }
    })
    await expect(this.page.locator('[data-island]:not([data-live], [data-when]):visible')).toHaveCount(0)
  }

  /** What the browser has stored for this course. */
  async stored(): Promise<Record<string, string>> {
    return this.page.evaluate(() => Object.fromEntries(Object.entries(localStorage).filter(([key]) => key.startsWith('service-advantage:'))))
  }
}

/** Everything that must not happen on any page; `watched` ends the test with what did. */
export interface Watch {
  problems: string[]
  /** Problems that a test brings about itself. */
  expected: RegExp[]
}

export const test = base.extend<{ learner: Learner; watch: Watch }>({
  learner: async ({ page }, use) => use(new Learner(page)),
  // On for every test: no error, no policy violation, no request to another host.
  watch: [
    async ({ page, context }, use) => {
      const problems: string[] = []
      // The browser says so when a page is left while it still fades in: nothing a reader could see.
      const expected: RegExp[] = [/Transition was (aborted|skipped)/]
      page.on('pageerror', (error) => problems.push(`error: ${error.message}`))
      page.on('console', (message) => {
        const expected = message.text().includes('404 (Not Found)') && message.location().url.includes('/nowhere')
        if (message.type() === 'error' && !expected) problems.push(`console: ${message.text()}`)
      })
      context.on('request', (request) => {
        const { hostname, protocol } = new URL(request.url())
        if (protocol.startsWith('http') && !['localhost', 'training.test'].includes(hostname)) problems.push(`request to ${hostname}`)
      })
      await page.exposeFunction('policyViolated', (text: string) => problems.push(`policy: ${text}`))
      await page.addInitScript(() => {
        addEventListener('securitypolicyviolation', (event) =>
          (window as unknown as { policyViolated(text: string): void }).policyViolated(`${event.violatedDirective} ${event.blockedURI} ${event.sample}`),
        )
      })
      await use({ problems, expected })
      expect(
        problems.filter((problem) => !expected.some((pattern) => pattern.test(problem))),
        'errors, policy violations, requests to others',
      ).toEqual([])
    },
    { auto: true },
  ],
})

/** Addresses of all pages of a built site, from its files. */
export function pagesOf(dir: string): string[] {
  const root = fileURLToPath(new URL(`../${dir}`, import.meta.url))
  return readdirSync(root, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('index.html'))
    .map((file) => `/${file.replaceAll('\\', '/').replace(/index\.html$/, '')}`)
    .sort()
}

export { expect }
