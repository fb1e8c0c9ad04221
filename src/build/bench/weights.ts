import type { Browser, Page } from '@playwright/test'
import { answer, press, scrollDown, untilQuiet } from '@/build/bench/acts'
import type { SimpleQuestion } from '@/build/bench/bare'
import { withPage } from '@/build/bench/browser'
import type { Host } from '@/build/bench/host'
import { atMost, type Line, table, told } from '@/build/bench/report'
import budgets from '@/build/budgets.json'
import { against, type Files, fontBytes, heaviest, weigh } from '@/build/weigh'

const kilo = (bytes: number) => bytes / 1024

/** Every page of the build as a table, and what has a budget as lines: the heaviest page of each kind. */
export function weights(files: Files): { table: string; lines: Line[] } {
  const all = weigh(files)
  const rows = all.map((one) => [
    `/${one.page.replace(/index\.html$/, '')}`,
    ...[one.html, one.css, one.inline, one.firstScreen, one.everything].map((bytes) => kilo(bytes).toFixed(1)),
  ])
  const lines = heaviest(against(all, budgets.pages)).map(({ page, what, bytes, budget }) =>
    atMost(`${what} (/${page.replace(/index\.html$/, '')})`, kilo(bytes), kilo(budget), 'KB'),
  )
  return {
    table: table(['page (KB, brotli 11)', 'HTML', 'CSS', 'of HTML: scripts', 'JS at first', 'JS in all'], rows),
    lines: [...lines, atMost('web fonts', kilo(fontBytes(files)), budgets.fonts, 'KB')],
  }
}

/** What a browser really fetches for a lesson: opened, scrolled, answered, used up. The table has the files that came until the first answer. */
export async function fetched(browser: Browser, site: Host, lesson: string, question: SimpleQuestion | null): Promise<{ table: string; lines: Line[] }> {
  const { load } = budgets
  const scripts = () => kilo(site.sent.filter(({ file }) => file.endsWith('.js')).reduce((sum, { bytes }) => sum + bytes, 0))
  const open = <T>(use: (page: Page) => Promise<T>) =>
    withPage(browser, {}, async (page) => {
      site.sent.length = 0
      await page.goto(site.address + lesson)
      await untilQuiet(page)
      return use(page)
    })

  const opened = await open(async (page) => {
    const atLoad = { requests: site.sent.length, scripts: scripts() }
    const isAnswered = question !== null && (await answer(page, question.name))
    await untilQuiet(page)
    return { ...atLoad, isAnswered, sent: [...site.sent] }
  })
  const used = await open(async (page) => {
    await scrollDown(page)
    await untilQuiet(page)
    const scrolled = scripts()
    const pressed = await press(page)
    await untilQuiet(page)
    return { scrolled, pressed, scripts: scripts(), missing: site.sent.filter(({ file }) => !site.has(file)).map(({ file }) => file) }
  })
  return {
    table: table(
      ['file', 'KB', 'fetched'],
      opened.sent.map(({ file, bytes }, index) => [file, kilo(bytes).toFixed(1), index < opened.requests ? 'at load' : 'to answer']),
    ),
    lines: [
      atMost('requests at load', opened.requests, load.requests),
      atMost('requests after an answer, load included', opened.isAnswered ? opened.sent.length : null, load.requestsAfterAnswer),
      atMost('JavaScript fetched, nothing scrolled', opened.scripts, load.firstScreen, 'KB'),
      atMost('JavaScript fetched, scrolled to the end', used.scrolled, load.scrolled, 'KB'),
      atMost('JavaScript fetched, everything used', used.scripts, load.everything, 'KB'),
      told('buttons pressed for that', used.pressed),
      atMost(`requests for what is not there ${used.missing.join(' ')}`.trim(), used.missing.length, 0),
    ],
  }
}
