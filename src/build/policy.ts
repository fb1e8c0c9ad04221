import { createHash } from 'node:crypto'
import { readdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { AstroIntegration } from 'astro'

/** Keeps in each page's content policy the hashes of that page; Astro lists those of scripts it might have sent too. */
export function tightPolicy(): AstroIntegration {
  return {
    name: 'tight-policy',
    hooks: {
      'astro:build:done': async ({ dir }) => {
        const root = fileURLToPath(dir)
        for (const file of (await readdir(root, { recursive: true })).filter((name) => name.endsWith('.html'))) {
          const path = join(root, file)
          const html = await readFile(path, 'utf8')
          const tight = tighten(html)
          if (tight !== html) await writeFile(path, tight)
        }
      },
    },
  }
}

/**
 * A page whose policy names only hashes of inline scripts and styles that are in it.
 *
 * @example tighten('<meta … content="script-src \'self\' \'sha256-unused\'">…') // => '<meta … content="script-src \'self\'">…'
 */
export function tighten(html: string): string {
  const used = new Set(
    [...html.matchAll(/<(script|style)\b[^>]*>([\s\S]*?)<\/\1>/g)].map(([, , text = '']) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`),
  )
  return html.replace(/(<meta http-equiv="content-security-policy" content=")([^"]*)/, (_, start: string, policy: string) => {
    return start + policy.replace(/ 'sha256-[^']+'/g, (hash) => (used.has(hash.trim()) ? hash : ''))
  })
}
