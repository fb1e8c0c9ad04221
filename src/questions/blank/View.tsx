import { fill } from '@/i18n/fill'
import type { Answer, Ask } from '@/questions/blank/schema'
import type { TypeWords } from '@/questions/blank/strings'
import { Marked } from '@/questions/Marked'
import type { ViewProps } from '@/questions/types'

/** The text with a field or a list in each gap. All fields are of one width, so that none tells how long its word is. */
export default function View({ ask, answer, words, readOnly, marks, fixed, told, change }: ViewProps<Ask, Answer, TypeWords>) {
  const order = ask.gaps.map((gap) => gap.id)
  const sentence = ask.text.map((part) => (typeof part === 'string' ? part : `__${order.indexOf(part.gap) + 1}__`)).join('')

  function put(id: string, word: string) {
    change((now) => {
      const { [id]: _, ...others } = now
      return word ? { ...others, [id]: word } : others
    })
  }

  return (
    <p class="q-text">
      {ask.text.map((part, at) => {
        if (typeof part === 'string') return part
        const id = part.gap
        const n = order.indexOf(id) + 1
        const { options } = ask.gaps[n - 1] ?? {}
        const still = readOnly || fixed.includes(id)
        const field = {
          'data-part': id,
          'aria-label': fill(words.gap, { n, m: order.length, text: sentence }),
          'aria-describedby': told[id],
          value: answer[id] ?? '',
        }
        return (
          // biome-ignore lint/suspicious/noArrayIndexKey: the text never changes its order
          <span key={at} class={`q-gap q-${marks[id] ?? ''}`}>
            <small aria-hidden="true">{n}</small>
            {options ? (
              <select {...field} aria-disabled={still || undefined} onInput={({ currentTarget }) => put(id, currentTarget.value)}>
                {[{ id: '', text: words.choose }, ...options]
                  // A list of one cannot be changed, and can still be reached and read.
                  .filter((option) => !still || option.id === (answer[id] ?? ''))
                  .map((option) => (
                    <option key={option.id} value={option.id}>
                      {option.text}
                    </option>
                  ))}
              </select>
            ) : (
              <input
                {...field}
                size={12}
                maxLength={80}
                autocapitalize="off"
                spellcheck={false}
                readOnly={still}
                onInput={({ currentTarget }) => put(id, currentTarget.value)}
                // While an input method is composing, Enter picks a word.
                onKeyDown={(event) => event.key === 'Enter' && event.isComposing && event.preventDefault()}
              />
            )}
            <Marked mark={marks[id]} words={words} />
          </span>
        )
      })}
    </p>
  )
}
