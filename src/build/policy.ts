import { createHash } from 'node:crypto'
import { readdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { AstroIntegration } from 'astro'

/**
 * Each page's content policy names the hashes of that page's own inline scripts and styles, no others, and stands before
 * all of them: Astro lists scripts it might have sent, leaves out `is:inline` ones, and puts the policy last in the head.
 */
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
 * A page with its policy first in the head, and in it the hashes of what is inline in the page.
 *
 * @example tighten('<head><meta charset="utf-8"><script>x()</script><meta http-equiv="content-security-policy" content="script-src \'self\'">')
 * // => '<head><meta charset="utf-8"><meta … content="script-src \'self\' \'sha256-D6IG…\'"><script>x()</script>'
 */
export function tighten(html: string): string {
  const meta = /<meta http-equiv="content-security-policy" content="([^"]*)">/.exec(html)
  if (!meta) return html
  const bare = (meta[1] ?? '').replace(/ 'sha256-[^']+'/g, '')
  const policy = bare.replace(/\b(script|style)-src [^;]*/g, (rule, kind: string) => [rule, ...hashes(html, kind)].join(' '))
  return html.replace(meta[0], '').replace(/<meta charset="utf-8">/, (charset) => `${charset}${meta[0].replace(meta[1] ?? '', policy)}`)
}

/** Hashes of a page's inline scripts, or styles, as a policy spells them. */
function hashes(html: string, tag: string): string[] {
  const inline = [...html.matchAll(new RegExp(`<${tag}(?![^>]*\\ssrc=)[^>]*>([\\s\\S]*?)</${tag}>`, 'g'))]
  return [...new Set(inline.map(([, text = '']) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`))]
}
