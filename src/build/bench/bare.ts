import type { Files } from '@/build/weigh'

// The pages that a lesson is measured against: its text and nothing else.

/** A single choice as a grader needs it. */
export interface SimpleQuestion {
  /** The name its radio buttons share. */
  name: string
  /** Value of the right one. */
  correct: string
  /** Value -> what is said about it. */
  why: Record<string, string>
}

/** A bank file, as far as it is looked at here: question id to key. */
interface BankFile {
  keys: Record<string, { correct?: unknown; feedback?: Record<string, { why?: string }> }>
}

/**
 * The first single choice in the text of a lesson.
 *
 * @param lesson path of the page, such as `lessons/gaps/gap-5/`
 * @returns null when the page has none: radio buttons with a key in the lesson's bank file
 */
export function firstQuestion(files: Files, lesson: string): SimpleQuestion | null {
  const html = files.get(`${lesson}index.html`)?.toString() ?? ''
  const scope = lesson.replace(/^lessons\//, 'bank/zh/').replace(/\/$/, '.')
  const bank = [...files].find(([file]) => file.startsWith(scope))?.[1]
  if (!bank) return null
  const { keys }: BankFile = JSON.parse(bank.toString())
  const found = Object.entries(keys).flatMap(([id, { correct, feedback = {} }]) => {
    const name = id.replaceAll('/', '-')
    const place = radioAt(html, name)
    const why = Object.fromEntries(Object.entries(feedback).map(([part, entry]) => [part, entry.why ?? '']))
    return typeof correct === 'string' && place >= 0 ? [{ place, question: { name, correct, why } }] : []
  })
  return found.sort((a, b) => a.place - b.place)[0]?.question ?? null
}

function radioAt(html: string, name: string): number {
  for (const match of html.matchAll(/<input\b[^>]*>/g)) {
    if (match[0].includes(`name="${name}"`) && match[0].includes('type="radio"')) return match.index
  }
  return -1
}

const css = 'body{max-width:42rem;margin:0 auto;padding:1rem;font:1rem/1.7 sans-serif}svg{max-width:100%;height:auto}td,th{padding:.2rem .5rem}'

/**
 * A lesson as somebody would write it by hand who wanted nothing but its text on a page: its main part, no script, a line of CSS.
 *
 * @param question with it, a hand-written grader for this one question stands at the end of the page
 */
export function barePage(lesson: string, question?: SimpleQuestion): string {
  const title = /<title>[\s\S]*?<\/title>/.exec(lesson)?.[0] ?? ''
  const language = /<html[^>]*\slang="([^"]+)"/.exec(lesson)?.[1] ?? 'zh-CN'
  const main = lesson
    .slice(lesson.indexOf('<main'), lesson.lastIndexOf('</main>') + '</main>'.length)
    .replace(/<(script|style|template|noscript)\b[\s\S]*?<\/\1>|<!--[\s\S]*?-->|<\/?astro-[^>]*>/g, '')
    .replace(/<[a-z][^>]*>/g, bareTag)
  // An empty icon: without one the browser asks for /favicon.ico.
  const meta = '<meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><link rel="icon" href="data:,">'
  const head = `${meta}${title}<style>${css}</style>`
  return `<!doctype html><html lang="${language}"><head>${head}</head><body>${main}${question ? grader(question) : ''}</body></html>`
}

/** A tag without what only styles and scripts ask for; buttons work from the start. */
function bareTag(tag: string): string {
  return tag.replace(/\s(?:class|style|data-[\w-]+|disabled)(?:="[^"]*")?/g, '')
}

function grader(question: SimpleQuestion): string {
  // `<` is written so that no feedback can end the script.
  const key = JSON.stringify(question).replaceAll('<', '\\u003c')
  return `<script>
const key = ${key}
const form = document.querySelector('[name="' + key.name + '"]').form
form.addEventListener('submit', (event) => {
  event.preventDefault()
  const chosen = form.elements[key.name].value
  if (!chosen) return
  const verdict = document.createElement('h3')
  const why = document.createElement('p')
  verdict.textContent = chosen === key.correct ? '✓' : '✗'
  verdict.setAttribute('tabindex', '-1')
  why.textContent = key.why[chosen]
  form.append(verdict, why)
  verdict.focus()
})
</script>`
}
