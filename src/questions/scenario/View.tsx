import { useLayoutEffect, useRef } from 'preact/hooks'
import { fill } from '@/i18n/fill'
import { play, type Step, type Values, type Variable } from '@/models/scenario'
import type { Answer, Ask } from '@/questions/scenario/schema'
import type { TypeWords } from '@/questions/scenario/strings'
import type { ViewProps } from '@/questions/types'

/** The case so far: what happened, what was chosen, what came of it; then what can be chosen now. */
export default function View({ ask, answer, words, locale, readOnly, change, say }: ViewProps<Ask, Answer, TypeWords>) {
  const now = useRef<HTMLParagraphElement>(null)
  const moved = useRef(false)
  const { steps, node, values, choices } = play(ask.case, answer)

  // What comes next is read from its beginning.
  useLayoutEffect(() => {
    if (moved.current) now.current?.focus()
    moved.current = false
  }, [answer.length])

  function choose(id: string) {
    moved.current = true
    change((path) => {
      const next = play(ask.case, [...path, id])
      const step = next.steps.at(-1)
      if (step) say([step.choice.feedback, changes(step, words)].filter(Boolean).join(locale === 'zh' ? '' : ' '))
      return next.steps.map(({ choice }) => choice.id)
    })
  }

  return (
    <>
      {steps.map((step, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a play only grows at its end
        <div key={index} class="q-step">
          <p>
            <Said {...step.node} />
          </p>
          <p>
            <b>→ {step.choice.text}</b>
          </p>
          <p class="q-note">
            {step.choice.feedback} <small>{changes(step, words)}</small>
          </p>
        </div>
      ))}
      <p ref={now} tabIndex={-1} data-part={node.end ? 'now' : undefined}>
        {node.end && <b>{words.ended[node.end]} </b>}
        <Said {...node} /> {node.debrief}
      </p>
      <ul class="q-vars">
        {Object.entries(ask.case.variables).map(([name, { max }]) => (
          <li key={name}>
            {words[name as Variable]} {values[name as Variable]}/{max}
          </li>
        ))}
      </ul>
      {!readOnly && choices.length > 0 && (
        <fieldset>
          <legend>{words.choices}</legend>
          {choices.map(({ id, text }) => (
            <button key={`${answer.length}${id}`} type="button" class="q-card q-choice" data-part="now" onClick={() => choose(id)}>
              {text}
            </button>
          ))}
        </fieldset>
      )}
    </>
  )
}

function Said({ who, text }: { who?: string; text: string }) {
  return (
    <>
      {who && <b>{who} </b>}
      {text}
    </>
  )
}

/** What a step changed, in words. @example changes(step, words) // => 'Calm 2 → 4, Trust 2 → 1' */
export function changes({ before, after }: Pick<Step, 'before' | 'after'>, words: TypeWords): string {
  return (Object.keys(after) as (keyof Values)[])
    .filter((name) => before[name] !== after[name])
    .map((name) => fill(words.became, { name: words[name], from: before[name] ?? 0, to: after[name] ?? 0 }))
    .join(words.comma)
}
