import { fill } from '@/i18n/fill'
import type { PlayWords } from '@/i18n/play'
import type { Case, Play, Variable } from '@/models/scenario'
import { changes } from './Play.tsx'

interface Props {
  play: Play
  words: PlayWords
  /** Plays again from a fork, counted from 0. */
  replay: (fork: number) => void
}

/** The path looked back on: every fork with what else there was and why it went so, each to be tried again. */
export function Path({ play: { steps }, words, replay }: Props) {
  return (
    <ol class="play-path">
      {steps.map((step, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the path is done
        <li key={index}>
          <b>
            {fill(words.fork, { n: index + 1 })} → {step.choice.text}
          </b>{' '}
          <small>{changes(step, words)}</small>
          {step.choice.why && <p>{fill(words.why, { text: step.choice.why })}</p>}
          {step.others.length > 0 && (
            <>
              <ul>
                {step.others.map(({ id, text }) => (
                  <li key={id}>{fill(words.others, { text })}</li>
                ))}
              </ul>
              <button type="button" class="btn js-only" aria-label={`${words.replay}: ${fill(words.fork, { n: index + 1 })}`} onClick={() => replay(index)}>
                {words.replay}
              </button>
            </>
          )}
        </li>
      ))}
    </ol>
  )
}

/** How the values went, step by step. */
export function ValueTable({ of, play: { steps, values }, words }: { of: Case; play: Play; words: PlayWords }) {
  const names = Object.keys(of.variables) as Variable[]
  const rows = [steps[0]?.before ?? values, ...steps.map((step) => step.after)]
  return (
    <table>
      <caption>{words.numbers}</caption>
      <thead>
        <tr>
          <th scope="col">{words.step}</th>
          {names.map((name) => (
            <th key={name} scope="col">
              {words[name]}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((row, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: the path is done
          <tr key={index}>
            <th scope="row">{index || words.begin}</th>
            {names.map((name) => (
              <td key={name}>{row[name]}</td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  )
}
