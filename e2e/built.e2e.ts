import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect, test } from '@playwright/test'

// What can be said of the built files without a browser.

const root = fileURLToPath(new URL('../', import.meta.url))
const files = (dir: string, ending: string) =>
  readdirSync(join(root, dir), { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith(ending))
    .map((file) => file.replaceAll('\\', '/'))

for (const [name, dir, base] of [
  ['as published', 'dist', '/'],
  ['under a path', 'node_modules/.cache/course/subpath', '/training/'],
] as const) {
  test(`every link, script and image of the site ${name} leads to something that is there`, () => {
    const pages = new Map(files(dir, '.html').map((file) => [file, readFileSync(join(root, dir, file), 'utf8')]))
    const broken: string[] = []
    for (const [file, html] of pages)
      for (const [, url = ''] of html.matchAll(/(?:href|src|component-url|renderer-url)="([^"]+)"/g)) {
        if (/^(https?:|mailto:|data:)/.test(url)) continue
        const [path = '', hash] = url.split('#')
        if (path && !path.startsWith(base)) {
          broken.push(`${file}: ${url} is outside ${base}`)
          continue
        }
        const target = path === '' ? file : `${path.slice(base.length)}${path.endsWith('/') ? 'index.html' : ''}`
        if (!existsSync(join(root, dir, target))) broken.push(`${file}: ${url}`)
        else if (hash && !hash.startsWith('missed') && !pages.get(target)?.includes(`id="${hash}"`)) broken.push(`${file}: ${url} has no such place`)
      }
    expect([...new Set(broken)]).toEqual([])
  })
}

test('what is written for the trainer alone is in no file of the site but the presenter’s and the guide’s', () => {
  // A piece of each block: as the text stands in the lesson, and, where a sentence holds markup, up to it.
  const secrets = ['zh', 'en'].flatMap((locale) =>
    files(`content/lessons/${locale}`, '.mdx').flatMap((file) => {
      const text = readFileSync(join(root, 'content/lessons', locale, file), 'utf8')
      return [...text.matchAll(/<(Notes|Answer)(?: [^>]*)?>([\s\S]*?)<\/\1>/g)].map(([, , block = '']) => {
        const [words = ''] = block
          .replace(/<\/?(Say|Do|Ask|Watch)>/g, '\n')
          .split('\n')
          .map((line) => line.split(/[<*_`[&"']/)[0]!.trim())
          .filter((line) => line.length >= 8)
        return { lesson: `${locale === 'zh' ? '' : 'en/'}lessons/${file.replace('.mdx', '')}`, words }
      })
    }),
  )
  expect(secrets.length).toBeGreaterThan(50)
  expect(secrets.filter(({ words }) => !words)).toEqual([])
  const found = files('dist', '').flatMap((file) => {
    if (!/\.(html|js|json|css|svg|xml|txt)$/.test(file) || /\/(present|guide)\/index\.html$/.test(file)) return []
    const text = readFileSync(join(root, 'dist', file), 'utf8')
    return secrets.filter(({ words }) => text.includes(words)).map(({ words }) => `${file}: ${words}`)
  })
  expect(found).toEqual([])
  // And they are where they belong: the pieces above are not merely spelt otherwise.
  for (const face of ['present', 'guide'])
    for (const { lesson, words } of secrets) expect(readFileSync(join(root, 'dist', lesson, face, 'index.html'), 'utf8'), `${lesson}/${face}`).toContain(words)
})

test('every page says its language, description, addresses in both languages and share card', () => {
  const missing: string[] = []
  for (const file of files('dist', 'index.html')) {
    const html = readFileSync(join(root, 'dist', file), 'utf8')
    const wanted = [
      /<html lang="(zh-CN|en)"/,
      /<meta name="description" content="[^"]{10,}"/,
      /<meta property="og:image" content="https?:[^"]+\.png"/,
      /<title>[^<]+<\/title>/,
    ]
    if (!/404\/|content="noindex"/.test(file + html)) wanted.push(/hreflang="zh-CN"/, /hreflang="en"/, /hreflang="x-default"/, /rel="canonical"/)
    for (const pattern of wanted) if (!pattern.test(html)) missing.push(`${file}: ${pattern}`)
  }
  expect(missing).toEqual([])
})

test('no page allows inline styles or carries a style attribute', () => {
  const wrong = files('dist', '.html').flatMap((file) => {
    const html = readFileSync(join(root, 'dist', file), 'utf8')
    const policy = /http-equiv="content-security-policy" content="([^"]+)"/.exec(html)?.[1] ?? ''
    return [
      ...(policy.includes('unsafe-inline') || !policy.includes("default-src 'self'") ? [`${file}: ${policy.slice(0, 80)}`] : []),
      ...[...html.matchAll(/<[a-z][^>]*\sstyle="[^"]*"/g)].map(([tag]) => `${file}: ${tag.slice(0, 100)}`),
    ]
  })
  expect(wrong).toEqual([])
})

test('question keys stand in the bank files and in noscript, nowhere else in a page', () => {
  for (const file of files('dist', 'index.html')) {
    const html = readFileSync(join(root, 'dist', file), 'utf8').replace(/<noscript>[\s\S]*?<\/noscript>/g, '')
    expect(html, file).not.toMatch(/&quot;(correct|explain|bucketOf|feedback)&quot;/)
  }
})
