import { readdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { AstroIntegration } from 'astro'

/**
 * `client:near`, and the list in each page's head of what its islands will need: their scripts with everything
 * these import, and the bank file of the lesson.
 */
export function islands(): AstroIntegration {
  // Script file -> scripts it imports, both as file names in the output.
  const imports = new Map<string, string[]>()
  let base = '/'
  return {
    name: 'islands',
    hooks: {
      'astro:config:setup': ({ addClientDirective, updateConfig }) => {
        addClientDirective({ name: 'near', entrypoint: './src/build/near.ts' })
        updateConfig({
          vite: {
            plugins: [
              {
                name: 'script-imports',
                generateBundle(_options, bundle) {
                  if (this.environment.name !== 'client') return
                  for (const chunk of Object.values(bundle)) if (chunk.type === 'chunk') imports.set(chunk.fileName, chunk.imports)
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
        const files = (await readdir(root, { recursive: true })).filter((file) => file.endsWith('.html'))
        for (const file of files) {
          const path = join(root, file)
          const html = await readFile(path, 'utf8')
          const ahead = needed(html, base, imports)
          if (ahead.length > 0) await writeFile(path, html.replace('</head>', `<meta name="ahead" content="${ahead.join(' ')}"></head>`))
        }
      },
    },
  }
}

/**
 * Addresses of everything the islands of a page load.
 *
 * @example needed('<astro-island component-url="/_/q.js" renderer-url="/_/r.js">', '/', new Map([['_/q.js', ['_/p.js']]]))
 * // => ['/_/q.js', '/_/p.js', '/_/r.js']
 */
export function needed(html: string, base: string, imports: ReadonlyMap<string, readonly string[]>): string[] {
  const found = new Set<string>()
  const visit = (file: string) => {
    if (found.has(file)) return
    found.add(file)
    for (const next of imports.get(file) ?? []) visit(next)
  }
  for (const [, url = ''] of html.matchAll(/(?:component|renderer)-url="([^"]+)"/g)) visit(url.slice(base.length))
  const banks = [...html.matchAll(/"([^"&]*\/bank\/[^"&]+\.json)|&quot;([^"&]*\/bank\/[^"&]+\.json)&quot;/g)].map((match) => match[1] ?? match[2] ?? '')
  return [...[...found].map((file) => `${base}${file}`), ...new Set(banks)]
}
