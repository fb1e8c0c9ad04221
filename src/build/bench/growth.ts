import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, realpathSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join, resolve } from 'node:path'
import { atEnd } from '@/build/bench/cleanup'
import { largeCourse, type Seed } from '@/build/bench/large-course'
import { atMost, type Line, table, told } from '@/build/bench/report'
import { build, type Ran } from '@/build/bench/run'
import { readSite } from '@/build/site'
import { brotli, type Files, fileAt, kindOf } from '@/build/weigh'
import type { BankIndex } from '@/questions/bank-index'

// How building grows with the course: generated copies with more and more lessons.

/** The course as it is, whose cost is there before any growth; then each twice the one before. */
const lengths = [1, 150, 300, 600]

/** No page should list more lessons than this. */
const listed = 60

interface Grown extends Ran {
  lessons: number
  files: Files
}

/** What counts as linear: twice the lessons take twice as much, and a tenth for the noise of a machine that does other things. */
const twice = 2.2

/** Builds copies of the project, each with twice the lessons. */
export async function growth(): Promise<{ table: string; lines: Line[] }> {
  const grown: Grown[] = []
  for (const lessons of lengths) {
    console.error(`  building ${lessons} lessons`)
    grown.push(await grow(lessons))
  }
  const [own, , half, last] = grown as [Grown, Grown, Grown, Grown]
  const pages = (one: Grown) => [...one.files.keys()].filter((file) => file.endsWith('.html'))
  const home = last.files.get('index.html') ?? Buffer.from('')
  const longest = longestList(last.files)
  return {
    table: table(
      ['lessons', 'pages', 'seconds', 'ms a page', 'peak MB'],
      grown.map((one) => [
        String(one.lessons),
        String(pages(one).length),
        one.seconds.toFixed(1),
        ((one.seconds * 1000) / pages(one).length).toFixed(1),
        one.peak?.toFixed(0) ?? '-',
      ]),
    ),
    lines: [
      atMost('seconds, 600 lessons / 300, without what one lesson takes', (last.seconds - own.seconds) / (half.seconds - own.seconds), twice, 'x'),
      atMost('peak memory, 600 lessons / 300, without what one lesson takes', ratio(own.peak, half.peak, last.peak), twice, 'x'),
      told('home page of 600 lessons, brotli', brotli(home) / 1024, 'KB'),
      told('questions in the banks of 600 lessons', questionsIn(last.files)),
      atMost('bytes a lesson page grows by with these banks', grownBy(own.files, last.files, 'lessons/gaps/gap-5/index.html'), 0),
      told('index of these banks, which exam, review and progress read, brotli', brotli(indexOf(last.files)) / 1024, 'KB'),
      atMost(`most lessons listed on one page (${longest.page})`, longest.count, listed),
    ],
  }
}

async function grow(lessons: number): Promise<Grown> {
  // Outside node_modules: what lies in there is compiled by other rules.
  const copy = realpathSync(mkdtempSync(join(tmpdir(), 'course-growth-')))
  const remove = atEnd(() => rmSync(copy, { recursive: true, force: true }))
  try {
    for (const entry of ['src', 'content', 'public', 'package.json', 'tsconfig.json', 'astro.config.mjs']) cpSync(entry, join(copy, entry), { recursive: true })
    symlinkSync(resolve('node_modules'), join(copy, 'node_modules'), 'junction')
    for (const [file, text] of largeCourse(readSeed(), lessons)) put(join(copy, 'content', file), text)
    // A cache of its own: the project's would be filled with lessons that do not exist.
    put(join(copy, 'astro.growth.mjs'), "import config from './astro.config.mjs'\nexport default { ...config, cacheDir: './.cache' }\n")
    const ran = await build(copy, { env: { OUT_DIR: 'dist', NODE_OPTIONS: '' }, args: ['--config', 'astro.growth.mjs'] })
    return { lessons, ...ran, files: readSite(join(copy, 'dist')) }
  } finally {
    await remove()
  }
}

/** The Chinese index of all banks. */
function indexOf(files: Files): Buffer {
  const name = [...files.keys()].find((file) => /^bank\/zh\/index\./.test(file))
  return files.get(name ?? '') ?? Buffer.from('')
}

function questionsIn(files: Files): number | null {
  const { lessons }: BankIndex = JSON.parse(indexOf(files).toString() || '{"lessons":[]}')
  return lessons.reduce((sum, { questions }) => sum + questions.length, 0) || null
}

/** Bytes of one page in a long course, less those in a short one; names of files that carry a hash do not count. */
function grownBy(short: Files, long: Files, page: string): number | null {
  const size = (files: Files) =>
    files
      .get(page)
      ?.toString()
      .replace(/_\/[\w-]+\.js|sha256-[^']+/g, '').length
  const [before, after] = [size(short), size(long)]
  return before === undefined || after === undefined ? null : after - before
}

function put(path: string, text: string) {
  mkdirSync(dirname(path), { recursive: true })
  writeFileSync(path, text)
}

function readSeed(): Seed {
  const read = (path: string) => {
    const file = join('content', path)
    if (!existsSync(file)) throw new Error(`growth requires ${file}: the lesson it makes copies of`)
    return readFileSync(file, 'utf8')
  }
  return {
    course: read('course.yaml'),
    lesson: 'gap-5',
    concepts: read('concepts/gaps.yaml'),
    questions: read('questions/gaps/gap-5.yaml'),
    zh: read('lessons/zh/gaps/gap-5.mdx'),
    en: read('lessons/en/gaps/gap-5.mdx'),
  }
}

function ratio(own: number | null, half: number | null, last: number | null): number | null {
  return own === null || half === null || last === null ? null : (last - own) / (half - own)
}

/** The page that links to most different lessons in its language. */
function longestList(files: Files): { page: string; count: number } {
  let longest = { page: '', count: 0 }
  for (const [page, content] of files) {
    if (!page.endsWith('.html')) continue
    const links = [...content.toString().matchAll(/<a\b[^>]*\shref="([^"]+)"/g)].map((match) => fileAt(match[1] ?? '', page))
    const count = new Set(links.filter((file) => kindOf(file) === 'lesson')).size
    if (count > longest.count) longest = { page: `/${page.replace(/index\.html$/, '')}`, count }
  }
  return longest
}
