import { mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { cpus, loadavg } from 'node:os'
import { barePage, firstQuestion } from '@/build/bench/bare'
import { openBrowser } from '@/build/bench/browser'
import { atEnd, cleanUp } from '@/build/bench/cleanup'
import { growth } from '@/build/bench/growth'
import { host } from '@/build/bench/host'
import { everyType, interaction } from '@/build/bench/interaction'
import { lighthouseScores } from '@/build/bench/lighthouse'
import { models } from '@/build/bench/models'
import { network } from '@/build/bench/network'
import { samplePages } from '@/build/bench/pages'
import { type Line, section, summary } from '@/build/bench/report'
import { desk, room } from '@/build/bench/room'
import { build } from '@/build/bench/run'
import { surveyModel, surveyPage } from '@/build/bench/survey'
import { fetched, weights } from '@/build/bench/weights'
import { readSite } from '@/build/site'
import type { Files } from '@/build/weigh'

// npm run bench: everything the course promises about speed, measured now, each with its target. It only tells:
// what must hold is held by npm run budgets.
//   -- --only weights,models   some parts
//   -- --quick                 without Lighthouse
//   -- --built dist            measures a site that is built already

const parts = ['weights', 'fetched', 'network', 'interaction', 'types', 'room', 'survey', 'lighthouse', 'growth', 'models'] as const
type Part = (typeof parts)[number]
const cache = 'node_modules/.cache/course'
const inBrowserParts = ['fetched', 'network', 'interaction', 'room', 'survey', 'lighthouse'] as const

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
async function siteToMeasure(): Promise<Files> {
  const built = option('built')
  if (built) return readSite(built)
  console.error('  building the site')
  mkdirSync(cache, { recursive: true })
  // A folder of its own each time: another bench may be running.
  const dir = mkdtempSync(`${cache}/bench-`)
  const remove = atEnd(() => rmSync(dir, { recursive: true, force: true }))
  await build('.', { env: { OUT_DIR: dir } })
  const files = readSite(dir)
  await remove()
  return files
}

const lines: Line[] = []

/** Measures one part and prints it. A part that fails is told as missing, and the others go on. */
async function part(title: string, measure: () => Measured | Promise<Measured>) {
  console.error(`  ${title}`)
  try {
    const measured = await measure()
    const found = 'lines' in measured ? measured : { lines: measured, table: '' }
    lines.push(...found.lines)
    console.log(section(title, found.lines, found.table))
  } catch (error) {
    lines.push({ what: title, measured: 'failed', target: 'measured', holds: null })
    console.log(`## ${title}\n\nFailed: ${(error as Error).message}\n`)
  }
}

/** Lines, some with a table of their own before them. */
type Measured = Line[] | { table: string; lines: Line[] }

async function inBrowser(wanted: ReadonlySet<Part>, files: Files) {
  const pages = samplePages(files)
  const question = firstQuestion(files, pages.lesson)
  const lesson = files.get(`${pages.lesson}index.html`)?.toString() ?? ''
  const bare = [
    ['bare/index.html', Buffer.from(barePage(lesson))],
    ['graded/index.html', Buffer.from(barePage(lesson, question ?? undefined))],
  ] as const
  const site = await host(new Map([...files, ...bare]))
  const at = (page: string) => site.address + page
  const places = { lesson: at(pages.lesson), bare: at('bare/'), graded: at('graded/'), tool: at(pages.tool) }
  const { browser, close } = await openBrowser()
  if (wanted.has('fetched')) await part(`What a browser fetches for /${pages.lesson}`, () => fetched(browser, site, pages.lesson, question))
  if (wanted.has('network')) await part('Slow 4G (562 ms a request, 1.47 Mbit/s), CPU 4 x slower, median of 5', () => network(browser, places, question, 5))
  if (wanted.has('interaction')) await part('Interaction, CPU 4 x slower, median of 9', () => interaction(browser, places, question, 9))
  if (wanted.has('room')) {
    const scope = pages.lesson.replace(/^.*lessons\/|\/$/g, '')
    const trainer = { present: at(`${pages.lesson}present/`), deck: at(`${pages.lesson}deck/`), trainer: at('trainer/'), scope }
    await part('A trainer’s two windows', () => room(browser, trainer))
    await part('A trainer’s desk', () => desk(browser, trainer))
  }
  if (wanted.has('survey')) {
    await part('Survey files: the model', surveyModel)
    await part('Survey files: the page', () => surveyPage(browser, places.tool))
  }
  await close()
  if (wanted.has('lighthouse')) {
    const list = Object.fromEntries(Object.entries(pages).map(([name, page]) => [name, at(page)]))
    await part('Lighthouse, phone: performance / accessibility / best practices / SEO, median of 3', () => lighthouseScores(list, 3))
  }
  await site.close()
}

/** The types stand side by side in the gallery, which only a test build has. */
async function types(): Promise<Line[]> {
  mkdirSync(cache, { recursive: true })
  const dir = mkdtempSync(`${cache}/bench-`)
  const remove = atEnd(() => rmSync(dir, { recursive: true, force: true }))
  await build('.', { env: { OUT_DIR: dir, GALLERY: '1' } })
  const site = await host(readSite(dir))
  const { browser, close } = await openBrowser()
  const lines = await everyType(browser, (type) => `${site.address}en/gallery/${type}/`, 5)
  await close()
  await site.close()
  await remove()
  return lines
}

try {
  const wanted = chosen()
  const [load = 0] = loadavg()
  console.log(
    `# Bench, ${new Date().toISOString().slice(0, 16)}, Node ${process.version}, ${cpus().length} x ${cpus()[0]?.model ?? 'CPU'}, load ${load.toFixed(1)}\n`,
  )
  if (load > cpus().length / 2) console.log('The machine is busy with other things: times are longer than they would be.\n')
  if (['weights', ...inBrowserParts].some((one) => wanted.has(one as Part))) {
    const files = await siteToMeasure()
    if (wanted.has('weights')) await part('Weights, brotli, the heaviest page of each kind', () => weights(files))
    if (inBrowserParts.some((one) => wanted.has(one))) await inBrowser(wanted, files)
  }
  if (wanted.has('types')) await part('Every question type, CPU 4 x slower, median of 5', types)
  if (wanted.has('growth')) await part('Building', growth)
  if (wanted.has('models')) await part('Models', models)
  console.log(summary(lines))
} catch (error) {
  console.error((error as Error).message)
  process.exitCode = 1
} finally {
  await cleanUp()
}
