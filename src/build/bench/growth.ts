import { cpSync, existsSync, mkdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import { atEnd } from '@/build/bench/cleanup'
import { largeCourse, type Seed } from '@/build/bench/large-course'
import { atMost, type Line, table, told } from '@/build/bench/report'
import { build, type Ran } from '@/build/bench/run'
import { readSite } from '@/build/site'
import { brotli, type Files, fileAt, kindOf } from '@/build/weigh'

// How building grows with the course: generated copies with more and more lessons.

/** Each twice the one before. */
const lengths = [150, 300, 600]

/** No page should list more lessons than this. */
const listed = 60

interface Grown extends Ran {
  lessons: number
  files: Files
}

/** Builds copies of the project with 150, 300 and 600 lessons. They stand in `dir` for as long as it takes. */
export async function growth(dir: string, site: Ran | null): Promise<{ table: string; lines: Line[] }> {
  const grown: Grown[] = []
  for (const lessons of lengths) {
    console.error(`  building ${lessons} lessons`)
    grown.push(await grow(dir, lessons))
  }
  const last = grown.at(-1) as Grown
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
      told('build of the site', site?.seconds ?? null, 's'),
      told('its peak memory', site?.peak ?? null, 'MB'),
      { ...atMost('', exponent(grown.map((one) => one.seconds)), 1.15, 'x'), what: 'seconds grow with the n-th power of the lessons, n' },
      { ...atMost('', exponent(grown.map((one) => one.peak ?? 0)), 1.15, 'x'), what: 'peak memory grows with the n-th power, n' },
      told('home page of 600 lessons, brotli', brotli(home) / 1024, 'KB'),
      atMost(`most lessons listed on one page (${longest.page})`, longest.count, listed),
    ],
  }
}

async function grow(dir: string, lessons: number): Promise<Grown> {
  const copy = resolve(dir)
  rmSync(copy, { recursive: true, force: true })
  mkdirSync(copy, { recursive: true })
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
    concepts: read('concepts/gaps.yaml'),
    questions: read('questions/gaps/gap-5.yaml'),
    zh: read('lessons/zh/gaps/gap-5.mdx'),
    en: read('lessons/en/gaps/gap-5.mdx'),
  }
}

/**
 * The power with which something grows, from three values at n, 2n and 4n: 1 is linear, 2 quadratic. What it costs to
 * start at all does not count: for a + b n^p the increments are in the ratio 2^p.
 *
 * @returns 0 when it does not grow
 * @example exponent([10, 20, 40]) // => 1
 * @example exponent([101, 104, 116]) // => 2
 */
export function exponent([one = 0, two = 0, four = 0]: readonly number[]): number {
  if (four <= two) return 0
  return Math.max(0, Math.log2((four - two) / Math.max(two - one, 1e-6)))
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
