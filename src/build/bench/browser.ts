import { resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { type Browser, type BrowserContextOptions, chromium, type Page } from '@playwright/test'
import { atEnd } from '@/build/bench/cleanup'

interface Finder {
  findBrowser(options?: { install?: boolean }): Promise<string>
  quiet: string[]
}

/** The browser the tests use; its path is there for programs that start their own. */
export async function browserPath(): Promise<{ path: string; flags: string[] }> {
  // The end-to-end tests lie outside src, where `@/` does not reach.
  const finder: Finder = await import(pathToFileURL(resolve('e2e/browser.mjs')).href)
  return { path: await finder.findBrowser(), flags: finder.quiet }
}

/** Starts Chromium; it ends with the program. */
export async function openBrowser(args: string[] = []): Promise<{ browser: Browser; close(): Promise<void> }> {
  const { path, flags } = await browserPath()
  // Signals are ours: what we started is put away in one place.
  const browser = await chromium.launch({ executablePath: path, args: [...flags, ...args], handleSIGINT: false, handleSIGTERM: false, handleSIGHUP: false })
  return { browser, close: atEnd(() => browser.close()) }
}

/** A mid-range phone, as Lighthouse takes it. */
export const phone: BrowserContextOptions = { viewport: { width: 412, height: 823 }, deviceScaleFactor: 1.75, isMobile: true, hasTouch: true }

/** How a page is slowed down. Numbers of Lighthouse's "Slow 4G", applied by the browser: 562 ms a request, 1.47 Mbit/s down. */
export interface Slow {
  network?: boolean
  /** CPU: how many times slower. */
  cpu?: number
}

const slow4G = { offline: false, latency: 562, downloadThroughput: (1474.56 * 1000) / 8, uploadThroughput: (675 * 1000) / 8 }

/**
 * Does something with a page that nobody has visited before: nothing stored, nothing cached.
 *
 * @param device a phone unless said otherwise
 */
export async function withPage<T>(browser: Browser, slow: Slow, use: (page: Page) => Promise<T>, device: BrowserContextOptions = phone): Promise<T> {
  const context = await browser.newContext({ ...device, acceptDownloads: false })
  try {
    // Functions handed to the page come out of a compiler that wraps inner ones with a helper the page lacks.
    await context.addInitScript('globalThis.__name = (it) => it')
    const page = await context.newPage()
    page.on('dialog', (dialog) => dialog.dismiss().catch(() => {}))
    const session = await context.newCDPSession(page)
    await session.send('Network.enable')
    if (slow.network) await session.send('Network.emulateNetworkConditions', slow4G)
    if (slow.cpu) await session.send('Emulation.setCPUThrottlingRate', { rate: slow.cpu })
    return await use(page)
  } finally {
    await context.close()
  }
}
