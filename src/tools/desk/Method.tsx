import type { ComponentChildren } from 'preact'
import type { DeskWords } from './desk-strings.ts'
import { Heading } from './Heading.tsx'

interface Props {
  compact: boolean
  words: DeskWords['method']
  /** The rules in words, in order. */
  steps: readonly string[]
  /** The reader's own numbers put into them. */
  children?: ComponentChildren
  caveats: readonly string[]
  sources: readonly string[]
}

/** The formula in the open: the rules, the reader's own numbers in them, what to beware of, and where it comes from. */
export function Method({ compact, words, steps, children, caveats, sources }: Props) {
  return (
    <>
      <ol>
        {steps.map((step) => (
          <li key={step}>{step}</li>
        ))}
      </ol>
      {children}
      <Heading compact={compact}>{words.caveats}</Heading>
      <ul>
        {caveats.map((text) => (
          <li key={text}>{text}</li>
        ))}
      </ul>
      <Heading compact={compact}>{words.sources}</Heading>
      <ul lang="en" class="soft">
        {sources.map((text) => (
          <li key={text}>{text}</li>
        ))}
      </ul>
    </>
  )
}
