import { readdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { AstroIntegration } from 'astro'
import { together } from './together.ts'

/** What the browser's scripts import, by file name, and which file brings which unit to life. */
export interface Scripts {
  imports: Map<string, string[]>
  /** Unit, as in `data-island` -> its file. */
  units: Map<string, string>
  /** Those units that are question types. */
  questions: Set<string>
  /** Scripts that several units share, and that stay files of their own. */
  shared: string[]
}

/**
 * On a slow network the round trip decides, not the bytes: what a page needs is asked for at once, never one after the
 * other. In each page's head stands what its scripts import, and in `<meta name="ahead">` what its units will need, which
 * the page's inline script fetches at the reader's first move. The question types of a page are put into one script
 * (`together`), named in `data-questions`: `src/layouts/islands.ts` takes them from there.
 */
export function fetchAhead(): AstroIntegration {
  const scripts: Scripts = { imports: new Map(), units: new Map(), questions: new Set(), shared: [] }
  let base = '/'
  return {
    name: 'fetch-ahead',
    hooks: {
      'astro:config:setup': ({ updateConfig }) => {
        updateConfig({
          vite: {
            plugins: [
              {
                name: 'script-imports',
                // Vite's own lists of what a script imports would say it a second time, in every script that imports later.
                configResolved({ environments: { client } }) {
                  if (client) client.build.modulePreload = false
                },
                generateBundle(_options, bundle) {
                  if (this.environment.name !== 'client') return
                  for (const chunk of Object.values(bundle)) {
                    if (chunk.type !== 'chunk') continue
                    scripts.imports.set(chunk.fileName, chunk.imports)
                    const unit = /[\\/]([^\\/]+)[\\/]island\.tsx?$/.exec(chunk.facadeModuleId ?? '')?.[1]
                    if (unit) scripts.units.set(unit, chunk.fileName)
                    if (unit && /[\\/]questions[\\/]/.test(chunk.facadeModuleId ?? '')) scripts.questions.add(unit)
                    if (['start', 'stores', 'preact', 'tools'].includes(chunk.name)) scripts.shared.push(chunk.fileName)
                  }
                },
              },
            ],
          },
        })
      },
      'astro:config:done': ({ config }) => {
        base = config.base
      },
      'astro:build:done': async ({ dir }) => {
        const root = fileURLToPath(dir)
        const made = new Map<string, Promise<string>>()
        const oneFile = (units: string[]) => {
          const name = units.join(' ')
          const found = made.get(name) ?? oneScript(root, scripts, units)
          made.set(name, found)
          return found
        }
        for (const file of (await readdir(root, { recursive: true })).filter((name) => name.endsWith('.html'))) {
          const path = join(root, file)
          const html = await readFile(path, 'utf8')
          const types = unitsIn(html).filter((unit) => scripts.questions.has(unit))
          const told = tellAhead(html, base, scripts, types.length > 1 ? await oneFile(types) : undefined)
          if (told !== html) await writeFile(path, told)
        }
      },
    },
  }
}

/** The script of several question types; from now on known with what it imports. */
async function oneScript(root: string, scripts: Scripts, types: string[]): Promise<string> {
  const units = new Map(types.map((type) => [type, scripts.units.get(type) ?? '']))
  const { file, imports } = await together(root, units, scripts.shared)
  scripts.imports.set(file, imports)
  return file
}

/** The units of a page that are fetched ahead, by name; one that waits to be pressed is not. */
function unitsIn(html: string): string[] {
  return [...new Set([...html.matchAll(/\sdata-island="([^"]+)"(?! data-when)/g)].map(([, unit = '']) => unit))].sort()
}

/**
 * A page that says in its head what its scripts import and what its units will need.
 *
 * @param questions the one script of its question types, where there is one
 */
export function tellAhead(html: string, base: string, scripts: Scripts, questions?: string): string {
  const own = [...html.matchAll(/<script type="module" src="([^"]+)"/g)].map(([, src = '']) => src.slice(base.length))
  // Its own scripts too: they stand at the end of the page, and a preload in the head is found first.
  const now = closure(own, scripts.imports)
  const units = unitsIn(html).flatMap((unit) => (questions && scripts.questions.has(unit) ? questions : (scripts.units.get(unit) ?? [])))
  const later = units.length > 0 ? closure(units, scripts.imports).filter((file) => !now.includes(file)) : []
  const links = now.map((file) => `<link rel="modulepreload" href="${base}${file}">`)
  const together = questions ? ` data-questions="${base}${questions}"` : ''
  if (later.length > 0) links.push(`<meta name="ahead" content="${later.map((file) => `${base}${file}`).join(' ')}"${together}>`)
  return html.replace('</head>', `${links.join('')}</head>`)
}

/** Files and everything they import, each once. */
function closure(files: string[], imports: Scripts['imports']): string[] {
  const found = new Set<string>()
  const visit = (file: string) => {
    if (found.has(file)) return
    found.add(file)
    for (const next of imports.get(file) ?? []) visit(next)
  }
  for (const file of files) visit(file)
  return [...found]
}
