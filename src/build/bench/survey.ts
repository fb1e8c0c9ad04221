import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Browser } from '@playwright/test'
import { untilQuiet } from '@/build/bench/acts'
import { withPage } from '@/build/bench/browser'
import { atEnd } from '@/build/bench/cleanup'
import { atMost, type Line, told } from '@/build/bench/report'
import { decoded } from '@/models/import/decode'
import { readTable } from '@/models/import/table'
import { random } from '@/models/random'
import { itemCount } from '@/models/servqual'
import { surveyTally } from '@/models/survey'
import { matchColumns } from '@/models/survey-columns'

// Survey files of 49 columns: what reading and counting them takes, and what the page notices of it.

const sizes = [1_000, 10_000, 100_000] as const

function file(rows: number): string {
  const next = random(rows)
  const named = (letter: string, count: number) => Array.from({ length: count }, (_, at) => `${letter}${at + 1}`)
  const lines = [[...named('E', itemCount), ...named('P', itemCount), ...named('W', 5)].join(',')]
  for (let row = 0; row < rows; row += 1) lines.push(`${Array.from({ length: 2 * itemCount }, () => 1 + Math.floor(7 * next())).join(',')},10,34,24,20,12`)
  return `${lines.join('\n')}\n`
}

/** The model alone, in this process: time, and the most memory held beyond the file itself. */
export function surveyModel(): Line[] {
  return sizes.flatMap((rows) => {
    const bytes = new TextEncoder().encode(file(rows))
    globalThis.gc?.()
    const before = process.memoryUsage().heapUsed
    let peak = before
    const start = performance.now()
    const found = decoded(bytes)
    const text = 'text' in found ? found.text : ''
    let tally: ReturnType<typeof surveyTally> | undefined
    readTable(text, (header) => {
      const counting = surveyTally({ columns: matchColumns(header), scale: 7, reversed: [], group: null })
      tally = counting
      return (cells, number) => {
        counting.add(cells, number)
        if (number % 1000 === 0) peak = Math.max(peak, process.memoryUsage().heapUsed)
      }
    })
    tally?.result()
    const name = `survey of ${rows} x 49`
    return [
      told(`${name}: decoded, read and counted`, performance.now() - start, 'ms'),
      told(`${name}: memory at its highest`, (peak - before) / 2 ** 20, 'MB'),
    ]
  })
}

/** The same in a browser: from the choice of the file to the result, and the longest task of the page meanwhile. */
export async function surveyPage(browser: Browser, tool: string): Promise<Line[]> {
  const lines: Line[] = []
  // A file of the disk: one handed over as bytes would be put together on the page's own thread.
  const dir = mkdtempSync(join(tmpdir(), 'survey-'))
  const remove = atEnd(() => rmSync(dir, { recursive: true, force: true }))
  for (const rows of sizes) {
    const path = join(dir, `bench-${rows}.csv`)
    writeFileSync(path, file(rows))
    const { took, longest } = await withPage(
      browser,
      {},
      async (page) => {
        await page.goto(tool)
        await page.mouse.move(5, 5)
        await untilQuiet(page)
        await page.getByRole('button', { name: '从问卷文件来' }).click()
        const field = page.locator('.drop input[type=file]')
        await field.waitFor()
        await untilQuiet(page)
        await page.evaluate(() => {
          const tasks: number[] = []
          new PerformanceObserver((list) => {
            for (const { duration } of list.getEntries()) tasks.push(duration)
          }).observe({ type: 'longtask' })
          Object.assign(globalThis, { tasks })
        })
        const start = Date.now()
        await field.setInputFiles(path)
        await page.getByRole('button', { name: '算出来', exact: true }).click({ timeout: 120_000 })
        await page.getByText(`${rows}份问卷，不加权差距`).waitFor({ timeout: 120_000 })
        const took = Date.now() - start
        const longest = await page.evaluate(() => Math.max(0, ...(globalThis as unknown as { tasks: number[] }).tasks))
        return { took, longest }
      },
      { viewport: { width: 1366, height: 768 } },
    )
    lines.push(told(`survey of ${rows} x 49 in the page: file chosen to result`, took, 'ms'), atMost('its longest task of the main thread', longest, 100, 'ms'))
  }
  await remove()
  return lines
}
