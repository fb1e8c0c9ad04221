import { brotliCompressSync, constants } from 'node:zlib'

// How heavy the pages of a built site are: pure functions over its files.

/** Path inside the site, such as `lessons/gaps/gap-5/index.html`, to content. */
export type Files = ReadonlyMap<string, Buffer>

/** Bytes as a host sends them: brotli, quality 11. */
export function brotli(content: string | Buffer): number {
  if (content.length === 0) return 0
  return brotliCompressSync(content, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } }).length
}

/** What a page is made of. */
export interface PageParts {
  /** The page without what stands in its `<style>`. */
  html: string
  /** What stands in its `<style>`. */
  css: string
  /** Addresses of linked style sheets. */
  sheets: string[]
  /** Addresses of scripts that the page loads by itself. */
  scripts: string[]
  /** Scripts that stand in the page; also counted in `html`. */
  inline: string
  /** Addresses that Astro's own islands load. */
  islands: string[]
  /** Names of the units in `data-island`: the page's script knows their addresses. */
  units: string[]
  /** Address of the one script of its question types, where it has one. */
  questions: string
}

/**
 * Takes a page apart.
 *
 * @example partsOf('<style>a{}</style><script src="/a.js" type="module"></script>')
 * // => { html: '<style></style><script …', css: 'a{}', sheets: [], scripts: ['/a.js'], inline: '', islands: [], units: [], questions: '' }
 */
export function partsOf(page: string): PageParts {
  const css: string[] = []
  const html = page.replace(/(<style\b[^>]*>)([\s\S]*?)(<\/style>)/g, (_, open: string, text: string, close: string) => {
    css.push(text)
    return open + close
  })
  const scripts: string[] = []
  const inline: string[] = []
  for (const [, tag = '', text = ''] of html.matchAll(/<script\b([^>]*)>([\s\S]*?)<\/script>/g)) {
    const src = attribute(tag, 'src')
    if (src) scripts.push(src)
    else if (['', 'module', 'text/javascript'].includes(attribute(tag, 'type'))) inline.push(text)
  }
  const sheets: string[] = []
  for (const [tag] of html.matchAll(/<link\b[^>]*>/g)) {
    if (attribute(tag, 'rel') === 'stylesheet') sheets.push(attribute(tag, 'href'))
    if (attribute(tag, 'rel') === 'modulepreload') scripts.push(attribute(tag, 'href'))
  }
  const all = (name: string) => [...new Set([...html.matchAll(new RegExp(`\\s${name}="([^"]+)"`, 'g'))].map((match) => match[1] ?? ''))]
  const islands = all('(?:component|renderer|before-hydration)-url')
  return { html, css: css.join(''), sheets, scripts, inline: inline.join(''), islands, units: all('data-island'), questions: all('data-questions')[0] ?? '' }
}

function attribute(tag: string, name: string): string {
  return new RegExp(`\\s${name}="([^"]*)"`).exec(tag)?.[1] ?? ''
}

/** An import that is made when it is asked for; `name` is its key where it stands in a registry: `order: () => import(…)`. */
export interface LateImport {
  name: string
  address: string
}

/**
 * What a built script imports: `fixed` loads with it, `later` when it is asked for.
 *
 * Trap: minified code writes template quotes and no blanks, and wraps a late import in a function that loads ahead.
 *
 * @example importsOf('import{a}from"./a.js";const b={c:()=>e(()=>import(`./c.js`))}')
 * // => { fixed: ['./a.js'], later: [{ name: 'c', address: './c.js' }] }
 */
export function importsOf(code: string): { fixed: string[]; later: LateImport[] } {
  const fixed = /(?:^|[;}\s])(?:import|(?:import|export)\b[^"'`();=]*?\bfrom)\s*["'`]([^"'`]+)["'`]/g
  const later = /(?:(?:([\w$]+)|["'`]([^"'`]*)["'`])\s*:\s*\(\)\s*=>\s*(?:[\w$]+\(\s*\(\)\s*=>\s*)?)?\bimport\(\s*["'`]([^"'`]+)["'`]/g
  return {
    fixed: [...code.matchAll(fixed)].map(([, address = '']) => address),
    later: [...code.matchAll(later)].map(([, plain = '', quoted = '', address = '']) => ({ name: plain || quoted, address })),
  }
}

/** Names a built script exports. @example exportsOf('export{a as single,b};') // => ['single', 'b'] */
export function exportsOf(code: string): string[] {
  return [...code.matchAll(/\bexport\s*\{([^}]*)\}/g)].flatMap(([, list = '']) => list.split(',').map((one) => one.trim().replace(/^.*\sas\s/, '')))
}

/**
 * Scripts that load when these do, each once; addresses that lead out of the site are left out.
 *
 * @param takes which late imports are made, by name; without it none is
 */
export function reachable(files: Files, roots: Iterable<string>, takes: (name: string) => boolean = () => false): Set<string> {
  const found = new Set<string>()
  const visit = (file: string) => {
    const content = files.get(file)
    if (!content || found.has(file)) return
    found.add(file)
    const { fixed, later } = importsOf(content.toString())
    const made = later.filter(({ name }) => takes(name)).map(({ address }) => address)
    for (const address of [...fixed, ...made]) visit(fileAt(address, file))
  }
  for (const root of roots) visit(root)
  return found
}

/**
 * The file behind an address.
 *
 * @param from the file that names it
 * @param base where the site lives on its host
 * @example fileAt('/training/_/a.js', 'index.html', '/training/') // => '_/a.js'
 * @example fileAt('./b.js', '_/a.js') // => '_/b.js'
 */
export function fileAt(address: string, from: string, base = '/'): string {
  const url = new URL(address, `http://site${base}${from}`)
  if (url.host !== 'site' || !url.pathname.startsWith(base)) return ''
  const path = decodeURI(url.pathname.slice(base.length))
  return path === '' || path.endsWith('/') ? `${path}index.html` : path
}

/** What the budgets tell apart. */
export type PageKind = 'home' | 'lesson' | 'tool' | 'deck' | 'present' | 'other'

/** The kind of a page, whatever its language. @example kindOf('en/lessons/gaps/gap-5/index.html') // => 'lesson' */
export function kindOf(page: string): PageKind {
  const path = page.replace(/^en\//, '')
  if (path === 'index.html') return 'home'
  if (/^lessons\/[^/]+\/(?!check\/)[^/]+\/index\.html$/.test(path)) return 'lesson'
  const face = /^lessons\/[^/]+\/[^/]+\/(deck|present)\/index\.html$/.exec(path)?.[1]
  if (face) return face as PageKind
  return path.startsWith('tools/') ? 'tool' : 'other'
}

/** Weights of a page in bytes, compressed. */
export interface PageWeight {
  /** The page's file. */
  page: string
  kind: PageKind
  html: number
  css: number
  /** Scripts that stand in the page: part of `html`. */
  inline: number
  /** Script files that load without scrolling or touching anything. */
  firstScreen: number
  /** Script files when every island has loaded and everything in it was used. */
  everything: number
}

/**
 * Weighs each page of a site.
 *
 * Trap: the script that brings units to life knows all units of the course. Only those that stand in a page count for it.
 */
export function weigh(files: Files, base = '/'): PageWeight[] {
  const sizes = new Map<string, number>()
  const size = (file: string) => {
    const known = sizes.get(file) ?? brotli(files.get(file) ?? '')
    sizes.set(file, known)
    return known
  }
  const total = (list: Iterable<string>) => [...list].reduce((sum, file) => sum + size(file), 0)
  const names = [...files.keys()].filter((file) => file.endsWith('.html')).sort()
  const pages = names.map((page) => ({ page, parts: partsOf(files.get(page)?.toString() ?? '') }))
  const units = registered(files, new Set(pages.flatMap(({ parts }) => parts.units)))
  return pages.map(({ page, parts }) => {
    const at = (addresses: string[]) => addresses.map((address) => fileAt(address, page, base))
    const inline = importsOf(parts.inline)
    const first = [...at(parts.scripts), ...at(inline.fixed)]
    const together = at(parts.questions ? [parts.questions] : [])
    const apart = parts.units.filter((unit) => !together.some((file) => exportsOf(files.get(file)?.toString() ?? '').includes(unit)))
    const late = [...at(inline.later.map(({ address }) => address)), ...at(parts.islands), ...together]
    return {
      page,
      kind: kindOf(page),
      html: brotli(parts.html),
      css: brotli(parts.css) + total(at(parts.sheets)),
      inline: brotli(parts.inline),
      firstScreen: total(reachable(files, first)),
      everything: total(reachable(files, [...first, ...late], (name) => !units.has(name) || apart.includes(name))),
    }
  })
}

/** Units by name: those that stand in a page, and those that a script knows beside them, whether a page has them or not. */
function registered(files: Files, inPages: ReadonlySet<string>): Set<string> {
  const lists = [...files].filter(([file]) => file.endsWith('.js')).map(([, content]) => importsOf(content.toString()).later.map(({ name }) => name))
  return new Set([...inPages, ...lists.filter((names) => names.some((name) => inPages.has(name))).flat()].filter(Boolean))
}

/** Bytes of web fonts, in files and in style sheets. */
export function fontBytes(files: Files): number {
  const sizes = [...files].map(([file, content]) => {
    if (/\.(?:woff2?|ttf|otf|eot)$/.test(file)) return content.length
    if (!/\.(?:html|css)$/.test(file)) return 0
    return [...content.toString().matchAll(/url\(["']?data:(?:font|application\/(?:x-)?font)[^)]*\)/g)].reduce((sum, [found]) => sum + found.length, 0)
  })
  return sizes.reduce((sum, one) => sum + one, 0)
}

/** What a page may weigh, in KB of 1,024 bytes; `page` is HTML and CSS together. */
export interface PageBudget {
  html?: number
  css?: number
  page?: number
  firstScreen?: number
  everything?: number
}

export type PageBudgets = Partial<Record<PageKind | 'every', PageBudget>>

/** One thing weighed against its budget. */
export interface Weighed {
  page: string
  /** In words: `lesson HTML`. */
  what: string
  bytes: number
  /** Bytes allowed. */
  budget: number
}

const names: Record<keyof PageBudget, string> = {
  html: 'HTML',
  css: 'CSS',
  page: 'HTML and CSS',
  firstScreen: 'JavaScript of the first screen',
  everything: 'JavaScript, everything used',
}

/**
 * Each page against each budget of its kind, and against those of every page that its kind does not set itself.
 *
 * @example against([lesson], { lesson: { html: 14 } }) // => [{ page: 'lessons/…', what: 'lesson HTML', bytes: 9000, budget: 14336 }]
 */
export function against(weights: readonly PageWeight[], budgets: PageBudgets): Weighed[] {
  return weights.flatMap((weight) =>
    ([weight.kind, 'every'] as const).flatMap((kind) =>
      (Object.entries(budgets[kind] ?? {}) as [keyof PageBudget, number][])
        .filter(([part]) => kind === weight.kind || budgets[weight.kind]?.[part] === undefined)
        .map(([part, budget]) => ({
          page: weight.page,
          what: kind === 'every' ? names[part] : `${kind} ${names[part]}`,
          bytes: part === 'page' ? weight.html + weight.css : weight[part],
          budget: budget * 1024,
        })),
    ),
  )
}

/** For each thing that has a budget the page that comes nearest to it. */
export function heaviest(weighed: readonly Weighed[]): Weighed[] {
  const found = new Map<string, Weighed>()
  for (const one of weighed) if (one.bytes > (found.get(one.what)?.bytes ?? -1)) found.set(one.what, one)
  return [...found.values()]
}

/** Bytes for people. @example kilobytes(1536) // => '1.5 KB' */
export function kilobytes(bytes: number): string {
  return `${(bytes / 1024).toFixed(1)} KB`
}
