import { describe, expect, it } from 'vitest'
import { barePage, firstQuestion } from '@/build/bench/bare'

const html = `<!doctype html><html lang="zh-CN"><head><title>题</title><style>a{}</style>
<script>x()</script></head><body><header>frame</header>
<main class="lesson"><p class="kick" data-x="1">text</p><astro-island uid="1"><!--a--><form class="q"><input type="text" name="gaps-one-a"><label>
<input type="radio" name="gaps-one-b" value="x"> X</label><button class="btn" disabled>Check</button></form><script>y()</script></astro-island></main></body></html>`

const bank = { keys: { 'gaps/one/c': { correct: 'x', feedback: {} }, 'gaps/one/b': { correct: 'y', feedback: { x: { why: '</script> no' } } } } }
const files = new Map([
  ['lessons/gaps/one/index.html', Buffer.from(html)],
  ['bank/zh/gaps/one.1234.json', Buffer.from(JSON.stringify(bank))],
])

describe('the bare page beside a lesson', () => {
  const page = barePage(html)

  it('has the text of its main part and nothing of the frame', () => {
    expect(page).toContain('<main><p>text</p><form><input type="text" name="gaps-one-a"><label>')
    expect(page).not.toContain('frame')
  })

  it('has no script and no island', () => {
    expect(page).not.toMatch(/<script|astro-island|<!--/)
  })

  it('has, with a grader, one script that no feedback can end', () => {
    const graded = barePage(html, { name: 'gaps-one-b', correct: 'y', why: { x: '</script> no' } })
    expect(graded.match(/<\/script>/g)).toHaveLength(1)
    expect(graded).toContain('<button>Check</button>')
  })
})

describe('the question that is answered', () => {
  it('is the first with radio buttons and a key, with what is said about each answer', () => {
    expect(firstQuestion(files, 'lessons/gaps/one/')).toEqual({ name: 'gaps-one-b', correct: 'y', why: { x: '</script> no' } })
  })

  it('is none where the page has no such question', () => {
    expect(firstQuestion(new Map([['lessons/gaps/one/index.html', Buffer.from('<p>')]]), 'lessons/gaps/one/')).toBe(null)
  })
})
