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

test('what is written for the trainer alone is in no file but the trainer’s own pages', () => {
  const secrets = ['zh', 'en'].flatMap((locale) =>
    files(`content/lessons/${locale}`, '.mdx').flatMap((file) => {
      const text = readFileSync(join(root, 'content/lessons', locale, file), 'utf8')
      return [...text.matchAll(/<(Say|Do|Ask|Watch|Answer)>([\s\S]*?)<\/\1>/g)].map(([, , words = '']) => words.trim().split('\n')[0]!.slice(0, 40))
    }),
  )
  expect(secrets.length).toBeGreaterThan(20)
  const built = files('dist', '').filter((file) => /\.(html|js|json)$/.test(file))
  const found = built
    .filter((file) => !/\/(present|guide)\/index\.html$/.test(file))
    .flatMap((file) => {
      const text = readFileSync(join(root, 'dist', file), 'utf8')
      return secrets.filter((secret) => text.includes(secret)).map((secret) => `${file}: ${secret}`)
    })
  expect(found).toEqual([])
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
