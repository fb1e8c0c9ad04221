/**
 * What a slide is on paper, made from the HTML it has on screen. The HTML is our own, so tags can be counted on: nothing
 * here reads what others wrote. Pure.
 */
export interface StillSlide {
  id: string
  title: string
  layout: string
  /** Planned, 0 or more. */
  minutes: number
  optional: boolean
  /** What stands on the slide. */
  body: string
  /** What the trainer has to it, in order; empty where the page is for learners. */
  notes: StillNote[]
}

export interface StillNote {
  /** To the step of this number, from 1; without it to the whole slide. */
  at?: number
  html: string
}

/**
 * A slide's HTML without its notes, and the notes.
 *
 * @example apart('<p>7</p><div class="notes" data-at="2"><div>Wait.</div></div>')
 * // => { body: '<p>7</p>', notes: [{ at: 2, html: '<div>Wait.</div>' }] }
 */
export function apart(html: string): { body: string; notes: StillNote[] } {
  const notes: StillNote[] = []
  let body = ''
  let from = 0
  for (const open of html.matchAll(/<div\b[^>]*\bclass="notes"[^>]*>/g)) {
    const inside = open.index + open[0].length
    const end = closing(html, inside)
    const at = /\bdata-at="(\d+)"/.exec(open[0])?.[1]
    notes.push({ ...(at ? { at: Number(at) } : {}), html: html.slice(inside, end).trim() })
    body += html.slice(from, open.index)
    from = end + '</div>'.length
  }
  return { body: (body + html.slice(from)).trim(), notes }
}

/** Where the `</div>` stands that closes the `<div>` whose content begins at `from`. */
function closing(html: string, from: number): number {
  let open = 1
  for (const tag of html.slice(from).matchAll(/<(\/?)div\b/g)) {
    open += tag[1] ? -1 : 1
    if (open === 0) return from + tag.index
  }
  throw new Error('apart requires every <div> to be closed')
}

/**
 * HTML that nothing can be done with: units stay the pictures they are, no script comes for them, fields are out of the Tab
 * key's way, and the answers folded beside questions are gone.
 *
 * @example still('<div data-island="single" data-file="/bank/…"><input></div>') // => '<div data-still="single"><input disabled></div>'
 */
export function still(html: string): string {
  return html
    .replace(/<noscript>[\s\S]*?<\/noscript>/g, '')
    .replace(/\sdata-island=/g, ' data-still=')
    .replace(/\s(?:data-(?:file|of|props|when|report)|tabindex)="[^"]*"/g, '')
    .replace(/<(input|select|textarea|button)\b/g, '<$1 disabled')
}

/**
 * HTML that stands in a page a second time: without what may be there once only, ids and names of regions.
 *
 * @example again('<section id="sign" aria-label="Check 2"><b>7</b></section>') // => '<section><b>7</b></section>'
 */
export function again(html: string): string {
  return html.replace(/\s(?:id|for|aria-(?:labelledby|describedby|controls))="[^"]*"/g, '').replace(/(<section\b[^>]*?)\saria-label="[^"]*"/g, '$1')
}

/** The units of a still, by name. @example unitsIn('<div data-still="gap-calculator">') // => ['gap-calculator'] */
export function unitsIn(html: string): string[] {
  return [...html.matchAll(/\sdata-still="([^"]+)"/g)].map(([, unit = '']) => unit)
}

/** The most options that one question of a still offers. @example optionsIn('<fieldset><label class="q-opt"><label class="q-opt"></fieldset>') // => 2 */
export function optionsIn(html: string): number {
  return Math.max(0, ...html.split('<fieldset').map((part) => part.split('class="q-opt').length - 1))
}

/** The words of all lines of one kind in notes: what is said, done, asked, watched. @example linesOf('<div class="note do"><b>Do</b><div>Wait.</div></div>', 'do') // => 'Do Wait.' */
export function linesOf(html: string, kind: string): string {
  return [...html.matchAll(new RegExp(`<div\\b[^>]*\\bclass="note ${kind}"[^>]*>`, 'g'))]
    .map((open) => {
      const inside = open.index + open[0].length
      return html
        .slice(inside, closing(html, inside))
        .replace(/<[^>]+>/g, ' ')
        .replace(/\s+/g, ' ')
        .trim()
    })
    .join(' ')
}
