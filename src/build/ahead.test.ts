import { describe, expect, it } from 'vitest'
import { type Scripts, tellAhead } from '@/build/ahead'

const scripts: Scripts = {
  imports: new Map([
    ['_/page.js', ['_/start.js']],
    ['_/questions.js', ['_/preact.js', '_/stores.js']],
    ['_/stores.js', ['_/start.js']],
  ]),
  units: new Map([['questions', '_/questions.js']]),
  questions: new Set(),
  shared: [],
}
const head = (html: string) => /<head>(.*)<\/head>/.exec(html)?.[1]

describe('what stands in a page’s head', () => {
  it('is each import of its scripts, so that none waits for the other', () => {
    expect(head(tellAhead('<head></head><script type="module" src="/_/page.js">', '/', scripts))).toBe(
      '<link rel="modulepreload" href="/_/page.js"><link rel="modulepreload" href="/_/start.js">',
    )
  })

  it('is what its units will need, each once, without what is there already', () => {
    const page = `<head></head>${'<div data-island="questions"></div>'.repeat(2)}<script type="module" src="/t/_/page.js">`
    expect(head(tellAhead(page, '/t/', scripts))).toBe(
      '<link rel="modulepreload" href="/t/_/page.js"><link rel="modulepreload" href="/t/_/start.js"><meta name="ahead" content="/t/_/questions.js /t/_/preact.js /t/_/stores.js">',
    )
  })

  it('names the one script of its question types, and not each of them', () => {
    const types: Scripts = {
      imports: new Map([['_/q.js', ['_/preact.js']]]),
      units: new Map([
        ['order', '_/order.js'],
        ['single', '_/single.js'],
      ]),
      questions: new Set(['order', 'single']),
      shared: ['_/preact.js'],
    }
    const page = '<head></head><div data-island="single"></div><div data-island="order"></div>'
    expect(head(tellAhead(page, '/t/', types, '_/q.js'))).toBe('<meta name="ahead" content="/t/_/q.js /t/_/preact.js" data-questions="/t/_/q.js">')
  })

  it('leaves out a unit that waits to be pressed', () => {
    expect(head(tellAhead('<head></head><div data-island="questions" data-when="unit:x"></div>', '/', scripts))).toBe('')
  })

  it('is nothing for a page without scripts', () => {
    expect(head(tellAhead('<head></head>', '/', scripts))).toBe('')
  })
})
