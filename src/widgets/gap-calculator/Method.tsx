import { fill } from '@/i18n/fill'
import { steps } from './method.ts'
import { Heading } from './Results.tsx'
import type { PanelProps } from './View.tsx'

/** The formulas with the learner's own numbers in them, what to beware of, and where it comes from. */
export function Method({ scores, words, wording, compact }: PanelProps) {
  const own = wording.words.method
  const list = steps(scores)
  return (
    <>
      {list.length === 0 && <p>{own.nothing}</p>}
      <ol class="gc-steps">
        {list.map((step) => (
          <li key={step.code}>
            {fill(own[step.code], { n: step.item ?? '' })}
            {step.lines.map(({ dimension, text }) => (
              <p key={text} class="gc-formula">
                {dimension === undefined ? '' : `${words.dimensions[dimension]}: `}
                {text}
              </p>
            ))}
          </li>
        ))}
      </ol>
      {list.length > 0 && <p class="soft">{own.rounding}</p>}
      <Heading compact={compact}>{own.caveats}</Heading>
      <ul>
        {own.caveat.map((text) => (
          <li key={text}>{text}</li>
        ))}
      </ul>
      <Heading compact={compact}>{own.sources}</Heading>
      <ul lang="en" class="soft">
        {own.source.map((text) => (
          <li key={text}>{text}</li>
        ))}
      </ul>
    </>
  )
}
