import { Marked } from '@/questions/Marked'
import { Options } from '@/questions/Options'
import type { Answer, Ask } from '@/questions/truefalse/schema'
import type { TypeWords } from '@/questions/truefalse/strings'
import type { ViewProps } from '@/questions/types'

/** Two radios for the claim, and a group of its own for the reason. */
export default function View({ answer, readOnly, change, ...props }: ViewProps<Ask, Answer, TypeWords>) {
  const { ask, words, name, marks, told } = props
  return (
    <>
      <div class="q-pair">
        {([true, false] as const).map((verdict) => {
          const mark = answer.claim === verdict ? marks['claim'] : undefined
          return (
            <label key={`${verdict}`} class={`q-opt q-${mark ?? ''}`}>
              <input
                type="radio"
                name={`${name}-claim`}
                value={`${verdict}`}
                data-part="claim"
                checked={answer.claim === verdict}
                aria-disabled={readOnly || undefined}
                aria-describedby={told['claim']}
                onClick={(event) => readOnly && event.preventDefault()}
                onInput={() => change((now) => ({ ...now, claim: verdict }))}
              />
              <span>{words.verdicts[`${verdict}`]}</span>
              <Marked mark={mark} words={words} />
            </label>
          )
        })}
      </div>
      <fieldset>
        <legend>{words.because}</legend>
        <Options
          {...props}
          ask={{ ...ask, options: ask.reasons }}
          type="radio"
          chosen={(id) => id === answer.reason}
          locked={() => readOnly}
          pick={(reason) => change((now) => ({ ...now, reason }))}
        />
      </fieldset>
    </>
  )
}
