import { brotliCompressSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import { against, brotli, type Files, fileAt, fontBytes, heaviest, importsOf, kilobytes, kindOf, partsOf, reachable, weigh } from '@/build/weigh'

function site(files: Record<string, string>): Files {
  return new Map(Object.entries(files).map(([path, text]) => [path, Buffer.from(text)]))
}

describe('what a page is made of', () => {
  const page = [
    '<head><link rel="icon" href="/i.svg"><link rel="stylesheet" href="/a.css"><link rel="modulepreload" href="/m.js">',
    '<style>a{color:red}</style><style media="print">b{}</style>',
    '<script>first()</script><script type="application/ld+json">{}</script><script type="module" src="/p.js"></script></head>',
    '<astro-island component-url="/c.js" renderer-url="/r.js"></astro-island><astro-island component-url="/d.js" renderer-url="/r.js"></astro-island>',
  ].join('')
  const parts = partsOf(page)

  it('is HTML without what stands in its style elements', () => {
    expect(parts.html).toBe(page.replace('a{color:red}', '').replace('b{}', ''))
    expect(parts.css).toBe('a{color:red}b{}')
  })

  it('is its linked sheets, its scripts and what its islands load, each once', () => {
    expect(parts).toMatchObject({ sheets: ['/a.css'], scripts: ['/p.js', '/m.js'], islands: ['/c.js', '/r.js', '/d.js'] })
  })

  it('is the units that its script brings to life, each once', () => {
    expect(partsOf('<div data-island="single"></div><div data-island="order"></div><div data-island="single">').units).toEqual(['single', 'order'])
  })

  it('is its scripts in the page, data left out', () => {
    expect(parts.inline).toBe('first()')
  })
})

describe('what a script imports', () => {
  it.each([
    ['import{a as b}from"./a.js";', ['./a.js'], []],
    ['import a,{b}from\'./a.js\';import"./b.js";', ['./a.js', './b.js'], []],
    ['import*as a from`./a.js`', ['./a.js'], []],
    ['var a=1;export{b as c}from"./a.js";export*from"./b.js";', ['./a.js', './b.js'], []],
    ['import{a}from"./a.js";let f=()=>import(`./b.js`).then(e=>e)', ['./a.js'], [{ name: '', address: './b.js' }]],
    [
      'var u={a:()=>e(()=>import(`./a.js`),m([0])),"b-c":()=>import("./b.js")}',
      [],
      [
        { name: 'a', address: './a.js' },
        { name: 'b-c', address: './b.js' },
      ],
    ],
    ['let e={from:"./a.js"};export{e as t};', [], []],
  ])('is read from %s', (code, fixed, later) => {
    expect(importsOf(code)).toEqual({ fixed, later })
  })
})

describe('which scripts load', () => {
  const files = site({
    '_/a.js': 'import"./b.js";import("./c.js")',
    '_/b.js': 'import"./a.js";import"https://elsewhere.org/x.js"',
    '_/c.js': 'import"./d.js"',
    '_/d.js': '',
  })

  it('is everything imported, each once, also where two import each other', () => {
    expect([...reachable(files, ['_/a.js'])]).toEqual(['_/a.js', '_/b.js'])
  })

  it('is also what is asked for later, when later counts', () => {
    expect([...reachable(files, ['_/a.js'], () => true)]).toEqual(['_/a.js', '_/b.js', '_/c.js', '_/d.js'])
  })
})

describe('the file behind an address', () => {
  it.each([
    ['/_/a.js', 'index.html', '/', '_/a.js'],
    ['/training/_/a.js', 'en/index.html', '/training/', '_/a.js'],
    ['/_/a.js', 'index.html', '/training/', ''],
    ['./b.js', '_/a.js', '/', '_/b.js'],
    ['../', 'lessons/gaps/index.html', '/', 'lessons/index.html'],
    ['/lessons/', 'index.html', '/', 'lessons/index.html'],
    ['/', 'en/index.html', '/', 'index.html'],
    ['https://elsewhere.org/a.js', 'index.html', '/', ''],
  ])('%s on %s of %s is "%s"', (address, from, base, file) => {
    expect(fileAt(address, from, base)).toBe(file)
  })
})

describe('the kind of a page', () => {
  it.each([
    ['index.html', 'home'],
    ['en/index.html', 'home'],
    ['lessons/gaps/gap-5/index.html', 'lesson'],
    ['en/lessons/gaps/gap-5/index.html', 'lesson'],
    ['lessons/gaps/gap-5/deck/index.html', 'deck'],
    ['en/lessons/gaps/gap-5/present/index.html', 'present'],
    ['lessons/gaps/gap-5/guide/index.html', 'other'],
    ['lessons/gaps/index.html', 'other'],
    ['lessons/gaps/check/index.html', 'other'],
    ['tools/gap-calculator/index.html', 'tool'],
    ['glossary/gaps/index.html', 'other'],
    ['404.html', 'other'],
  ])('%s is %s', (page, kind) => {
    expect(kindOf(page)).toBe(kind)
  })
})

describe('the weight of a page', () => {
  const words = 'the quick brown fox jumps over the lazy dog '.repeat(20)
  const html = (style: string) => `<style>${style}</style><script type="module" src="/_/a.js"></script><astro-island component-url="/_/q.js">`
  const files = site({
    'index.html': html(words),
    '_/a.js': 'import"./s.js";a()',
    '_/s.js': 'stores()',
    '_/q.js': `import"./s.js";import("./x.js");${words}`,
    '_/x.js': 'exporter()',
  })
  const [weight] = weigh(files)
  const size = (text: string) => brotliCompressSync(text).length

  it('counts each part as a host sends it, compressed by itself', () => {
    expect(weight).toMatchObject({ html: size(html('')), css: size(words), inline: 0 })
  })

  it('counts for the first screen the scripts of the page and not those of its islands', () => {
    expect(weight?.firstScreen).toBe(size('import"./s.js";a()') + size('stores()'))
  })

  it('counts a script once, however many import it, and what is asked for later', () => {
    const islands = size(`import"./s.js";import("./x.js");${words}`) + size('exporter()')
    expect(weight?.everything).toBe((weight?.firstScreen ?? 0) + islands)
  })

  it('counts the units that stand in the page and no others', () => {
    const start = 'var u={one:()=>import(`./one.js`),two:()=>import(`./two.js`),other:()=>import(`./other.js`)}'
    const pages = site({
      '_/a.js': start,
      '_/one.js': 'one()',
      '_/two.js': 'second()',
      '_/other.js': 'another()',
      'index.html': '<script src="/_/a.js"></script><div data-island="one">',
      'two/index.html': '<script src="/_/a.js"></script><div data-island="two">',
    })
    // What the same script knows beside them is a unit too, though no page has it.
    expect(weigh(pages).map((page) => page.everything)).toEqual([size(start) + size('one()'), size(start) + size('second()')])
  })

  it('is nothing for nothing', () => {
    expect(brotli('')).toBe(0)
  })

  it('counts what an inline script imports', () => {
    const page = '<script type="module">import"/_/s.js"</script>'
    expect(weigh(site({ 'index.html': page, '_/s.js': 'stores()' }))[0]?.firstScreen).toBe(size('stores()'))
  })
})

describe('fonts', () => {
  it('are counted as files and inside style sheets', () => {
    const data = 'url(data:font/woff2;base64,AAAA)'
    expect(fontBytes(site({ 'a.woff2': '12345', 'index.html': `<style>@font-face{src:${data}}</style>`, 'a.js': '123' }))).toBe(5 + data.length)
  })
})

describe('budgets', () => {
  const page = (kind: 'home' | 'lesson', html: number) => ({ page: `${kind}${html}`, kind, html, css: 100, inline: 0, firstScreen: 10, everything: 20 })
  const budgets = { lesson: { html: 1 }, home: { page: 2 }, every: { everything: 3 } }

  it('hold each page to those of its kind and to those of every page, in KB of 1,024 bytes', () => {
    expect(against([page('home', 500), page('lesson', 2000)], budgets)).toEqual([
      { page: 'home500', what: 'home HTML and CSS', bytes: 600, budget: 2048 },
      { page: 'home500', what: 'JavaScript, everything used', bytes: 20, budget: 3072 },
      { page: 'lesson2000', what: 'lesson HTML', bytes: 2000, budget: 1024 },
      { page: 'lesson2000', what: 'JavaScript, everything used', bytes: 20, budget: 3072 },
    ])
  })

  it('are told by the page that comes nearest', () => {
    const weighed = against([page('lesson', 300), page('lesson', 900), page('lesson', 500)], { lesson: { html: 1 } })
    expect(heaviest(weighed)).toEqual([{ page: 'lesson900', what: 'lesson HTML', bytes: 900, budget: 1024 }])
  })

  it('are said in KB of 1,024 bytes', () => {
    expect(kilobytes(14 * 1024)).toBe('14.0 KB')
  })
})
