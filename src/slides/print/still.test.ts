import { describe, expect, it } from 'vitest'
import { again, apart, linesOf, optionsIn, still, unitsIn } from '@/slides/print/still'

const do1 = '<div class="note do"><b>Do</b><div><p>Wait <i>five</i> seconds.</p></div></div>'

describe('a slide without its notes', () => {
  it('keeps everything else, and the notes in order with their steps', () => {
    const html = `<p>7</p><div class="notes">${do1}</div><div class="step"><div>8</div></div><div class="notes" data-at="2"><p>9</p></div>`
    expect(apart(html)).toEqual({ body: '<p>7</p><div class="step"><div>8</div></div>', notes: [{ html: do1 }, { at: 2, html: '<p>9</p>' }] })
  })
  it('is itself where there are none', () => {
    expect(apart('<div class="gap-notes"><b>7</b></div>')).toEqual({ body: '<div class="gap-notes"><b>7</b></div>', notes: [] })
  })
  it('is refused when a tag is left open: the rest would be lost', () => {
    expect(() => apart('<div class="notes"><div>7</div>')).toThrow('apart requires every <div> to be closed')
  })
})

describe('a still', () => {
  it('has no units to wake, no files, no answers, no fields to stop at', () => {
    const html =
      '<section id="q"><div data-island="single" data-file="/bank/x.json" data-of="a/b/c"><input type="radio" data-part="a"/><span tabindex="0">7</span></div><noscript><details>B</details></noscript></section>'
    expect(still(html)).toBe('<section id="q"><div data-still="single"><input disabled type="radio" data-part="a"/><span>7</span></div></section>')
  })
  it('tells its units and how many options a question has at most', () => {
    const option = '<label class="q-opt"></label>'
    const html = `<div data-still="truefalse"><fieldset>${option}${option}</fieldset><fieldset>${option.repeat(4)}</fieldset></div><div data-still="gap-calculator"></div>`
    expect(unitsIn(html)).toEqual(['truefalse', 'gap-calculator'])
    expect(optionsIn(html)).toBe(4)
    expect(optionsIn('<p>7</p>')).toBe(0)
  })
  it('that stands there again has no ids and names no region', () => {
    expect(again('<section class="q" id="sign" aria-label="Check 2"><label for="a" id="b">7</label><svg aria-label="A gap"></svg></section>')).toBe(
      '<section class="q"><label>7</label><svg aria-label="A gap"></svg></section>',
    )
  })
})

it('lines of one kind are read out of notes as words', () => {
  expect(linesOf(`${do1}<div class="note say"><b>Say</b><div>Paper.</div></div>`, 'do')).toBe('Do Wait five seconds.')
})
