import { fill } from '@/i18n/fill'
import { Marked } from '@/questions/Marked'
import type { Answer, Ask } from '@/questions/numeric/schema'
import type { TypeWords } from '@/questions/numeric/strings'
import type { ViewProps } from '@/questions/types'

/** One field. The button beside it changes the sign: the number pads of some phones have no minus. */
export default function View({ ask, answer, words, name, readOnly, marks, told, change, say }: ViewProps<Ask, Answer, TypeWords>) {
  const mark = marks['value']
  function turn() {
    change((now) => {
      const next = /^\s*[-\u2010-\u2015\u2212\uff0d]/.test(now) ? now.trim().slice(1) : `\u2212${now.trim().replace(/^[+\uff0b]/, '')}`
      say(next)
      return next
    })
  }
  return (
    <p class={`q-row q-${mark ?? ''}`}>
      <label for={`${name}-field`}>{words.number}</label>
      <button type="button" class="btn" aria-label={words.sign} aria-disabled={readOnly || undefined} onClick={turn}>
        ±
      </button>
      <input
        id={`${name}-field`}
        data-part="value"
        inputmode="decimal"
        size={12}
        value={answer}
        readOnly={readOnly}
        aria-describedby={`${name}-unit ${told['value'] ?? ''}`.trim()}
        onInput={({ currentTarget }) => change(() => currentTarget.value)}
        // While an input method is composing, Enter picks a word.
        onKeyDown={(event) => event.key === 'Enter' && event.isComposing && event.preventDefault()}
      />
      <span id={`${name}-unit`}>
        {ask.unit} {ask.decimals === undefined ? '' : <small>{ask.decimals ? fill(words.decimals, { n: ask.decimals }) : words.whole}</small>}
      </span>
      <Marked mark={mark} words={words} />
    </p>
  )
}
