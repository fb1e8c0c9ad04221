import type { Ref } from 'preact'
import { fill } from '@/i18n/fill'
import type { PlayWords } from '@/i18n/play'
import type { Case, CaseNode, Play as Played, Step, Values, Variable } from '@/models/scenario'

interface Props {
  of: Case
  play: Played
  words: PlayWords
  /** Gets the focus when something has happened. */
  now: Ref<HTMLParagraphElement>
  /** Whether choices carry letters, for a room that votes. Where JavaScript is off they are not shown: two whole plays stand beside them. */
  lettered?: boolean
  /** Without it nothing can be chosen. */
  choose?: ((id: string) => void) | undefined
}

/** A case so far: what happened, what was chosen, what came of it; then what can be chosen now. */
export function Play({ of, play: { steps, node, values, promises, choices }, words, now, lettered = false, choose }: Props) {
  return (
    <>
      {steps.map((step, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a play only grows at its end
        <div key={index} class="play-step">
          <p>
            <Said {...step.node} />
          </p>
          <p>
            <b>→ {step.choice.text}</b>
          </p>
          <p class="play-note">
            {step.choice.feedback} <small>{changes(step, words)}</small>
          </p>
        </div>
      ))}
      <p ref={now} class="play-now" tabIndex={-1} data-part={node.end ? 'now' : undefined}>
        {node.end && <b>{words.ended[node.end]} </b>}
        <Said {...node} /> {node.debrief}
      </p>
      <ul class="play-vars">
        {(Object.entries(of.variables) as [Variable, { max: number; unit?: string }][]).map(([name, { max, unit }]) => (
          <li key={name}>
            {words[name]} {unit ? fill(words.measured, { n: values[name] ?? 0, unit }) : `${values[name]}/${max}`}
          </li>
        ))}
        {(of.promises ?? []).map(({ id, text }) => promises[id] && <li key={id}>{fill(promises[id] === 'kept' ? words.kept : words.promised, { text })}</li>)}
      </ul>
      {choose && choices.length > 0 && (
        <fieldset class={lettered ? 'play-choices js-only' : 'play-choices'}>
          <legend>{words.choices}</legend>
          {choices.map(({ id, text }, index) => (
            <button key={`${steps.length}${id}`} type="button" class="play-choice" data-part="now" onClick={() => choose(id)}>
              {lettered && <b>{'ABCD'[index]} </b>}
              {text}
            </button>
          ))}
        </fieldset>
      )}
    </>
  )
}

export function Said({ who, text }: Pick<CaseNode, 'who' | 'text'>) {
  return (
    <>
      {who && <b>{who} </b>}
      {text}
    </>
  )
}

/** What a step changed, in words. @example changes(step, words) // => 'Calm 2 → 4, Trust 2 → 1' */
export function changes({ before, after }: Pick<Step, 'before' | 'after'>, words: PlayWords): string {
  return (Object.keys(after) as (keyof Values)[])
    .filter((name) => before[name] !== after[name])
    .map((name) => fill(words.became, { name: words[name], from: before[name] ?? 0, to: after[name] ?? 0 }))
    .join(words.comma)
}
