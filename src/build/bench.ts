import { rmSync } from 'node:fs'
import { cpus } from 'node:os'
import { barePage, firstQuestion } from '@/build/bench/bare'
import { openBrowser } from '@/build/bench/browser'
import { cleanUp } from '@/build/bench/cleanup'
import { growth } from '@/build/bench/growth'
import { type Host, host } from '@/build/bench/host'
import { interaction } from '@/build/bench/interaction'
import { lighthouseScores } from '@/build/bench/lighthouse'
import { models } from '@/build/bench/models'
import { network } from '@/build/bench/network'
import { samplePages } from '@/build/bench/pages'
import { type Line, section, summary } from '@/build/bench/report'
import { build, type Ran } from '@/build/bench/run'
import { fetched, weights } from '@/build/bench/weights'
import { readSite } from '@/build/site'
import type { Files } from '@/build/weigh'

// npm run bench: everything the course promises about speed, measured now, each with its target. It only tells:
// what must hold is held by npm run budgets.
//   -- --only weights,models   some parts
//   -- --quick                 without Lighthouse
//   -- --built dist            measures a site that is built already

const parts = ['weights', 'fetched', 'network', 'interaction', 'lighthouse', 'growth', 'models'] as const
type Part = (typeof parts)[number]

const temp = 'node_modules/.cache/course'

function option(name: string): string | undefined {
  const at = process.argv.indexOf(`--${name}`)
  return at < 0 ? undefined : (process.argv[at + 1] ?? '')
}

function chosen(): ReadonlySet<Part> {
  const only = option('only')?.split(',') ?? [...parts]
  const unknown = only.filter((part) => !parts.includes(part as Part))
  if (unknown.length > 0) throw new Error(`bench requires parts it has: ${parts.join(', ')}; not ${unknown.join(', ')}`)
  return new Set((only as Part[]).filter((part) => part !== 'lighthouse' || !process.argv.includes('--quick')))
}

/** The site to measure, built for it unless one is named. */
async function siteFor(wanted: ReadonlySet<Part>): Promise<{ files: Files; ran: Ran | null }> {
  const built = option('built')
  if (built) return { files: readSite(built), ran: null }
  if ([...wanted].every((part) => part === 'models')) return { files: new Map(), ran: null }
  console.error('  building the site')
  const dir = `${temp}/bench`
  rmSync(dir, { recursive: true, force: true })
  const ran = await build('.', { env: { OUT_DIR: dir } })
  return { files: readSite(dir), ran }
}

const lines: Line[] = []
function report(title: string, found: Line[], before = '') {
  lines.push(...found)
  console.log(`${before ? `${before}\n\n` : ''}${section(title, found)}`)
}

async function inBrowser(wanted: ReadonlySet<Part>, files: Files) {
  const pages = samplePages(files)
  const question = firstQuestion(files, pages.lesson)
  const lesson = files.get(`${pages.lesson}index.html`)?.toString() ?? ''
  const bare = new Map([
    ['bare/index.html', Buffer.from(barePage(lesson))],
    ['graded/index.html', Buffer.from(barePage(lesson, question ?? undefined))],
  ])
  const site: Host = await host(new Map([...files, ...bare]))
  const at = (page: string) => site.address + page
  const { browser, close } = await openBrowser()
  if (wanted.has('fetched')) {
    console.error('  fetching')
    report(`What a browser fetches (/${pages.lesson})`, await fetched(browser, site, pages.lesson, question))
  }
  if (wanted.has('network')) {
    console.error('  a slow network')
    const pair = { lesson: at(pages.lesson), bare: at('bare/'), graded: at('graded/') }
    report('Slow 4G (562 ms a request, 1.47 Mbit/s), CPU 4 x slower, median of 5', await network(browser, pair, question, 5))
  }
  if (wanted.has('interaction')) {
    console.error('  interaction')
    report('Interaction, CPU 4 x slower, median of 9', await interaction(browser, at(pages.lesson), at(pages.tool), question, 9))
  }
  await close()
  if (wanted.has('lighthouse')) {
    console.error('  Lighthouse')
    const list = Object.fromEntries(Object.entries(pages).map(([name, page]) => [name, at(page)]))
    report('Lighthouse, phone: performance / accessibility / best practices / SEO, median of 3', await lighthouseScores(list, 3))
  }
  await site.close()
}

try {
  const wanted = chosen()
  console.log(`# Bench, ${new Date().toISOString().slice(0, 16)}, Node ${process.version}, ${cpus().length} x ${cpus()[0]?.model ?? 'CPU'}\n`)
  const { files, ran } = await siteFor(wanted)
  if (wanted.has('weights')) {
    const found = weights(files)
    report('Weights, brotli, the heaviest page of each kind', found.lines, found.table)
  }
  if ((['fetched', 'network', 'interaction', 'lighthouse'] as const).some((part) => wanted.has(part))) await inBrowser(wanted, files)
  if (wanted.has('growth')) {
    const found = await growth(`${temp}/growth`, ran)
    report('Building', found.lines, found.table)
  }
  if (wanted.has('models')) report('Models', models())
  console.log(summary(lines))
} catch (error) {
  console.error((error as Error).message)
  process.exitCode = 1
} finally {
  await cleanUp()
}
