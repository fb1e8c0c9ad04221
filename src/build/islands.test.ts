import { describe, expect, it } from 'vitest'
import { needed } from '@/build/islands'

const imports = new Map([
  ['_/question.js', ['_/preact.js', '_/stores.js']],
  ['_/stores.js', ['_/preact.js']],
  ['_/client.js', ['_/preact.js']],
])

describe('what the islands of a page need', () => {
  it('is each script once, with everything it imports', () => {
    const html = '<astro-island component-url="/_/question.js" renderer-url="/_/client.js"></astro-island>'.repeat(3)
    expect(needed(html, '/', imports)).toEqual(['/_/question.js', '/_/preact.js', '/_/stores.js', '/_/client.js'])
  })

  it('keeps the base path', () => {
    expect(needed('<astro-island component-url="/training/_/client.js">', '/training/', imports)).toEqual(['/training/_/client.js', '/training/_/preact.js'])
  })

  it('has the bank file named in the props', () => {
    const html = '<astro-island component-url="/_/client.js" props="{&quot;bank&quot;:[0,&quot;/bank/zh/gaps/gap-5.12ab.json&quot;]}">'
    expect(needed(html, '/', imports)).toContain('/bank/zh/gaps/gap-5.12ab.json')
  })

  it('is nothing on a page without islands', () => {
    expect(needed('<p>text</p>', '/', imports)).toEqual([])
  })
})
