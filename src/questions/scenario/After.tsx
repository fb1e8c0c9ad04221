import { fill } from '@/i18n/fill'
import { pathOf, play, type Variable } from '@/models/scenario'
import type { Answer, Ask, Key } from '@/questions/scenario/schema'
import type { TypeWords } from '@/questions/scenario/strings'
import { changes } from '@/questions/scenario/View'
import type { AfterProps } from '@/questions/types'

/** The path looked back on: every fork with what else there was, each to be tried again, and how the values went. */
export default function After({ ask, answer, words, restart }: AfterProps<Ask, Key, Answer, TypeWords>) {
  const way = play(ask.case, answer)
  const names = Object.keys(ask.case.variables) as Variable[]
  const rows = [way.steps[0]?.before ?? way.values, ...way.steps.map((step) => step.after)]
  return (
    <>
      <h4>{words.path}</h4>
      <ol class="q-path">
        {way.steps.map((step, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: the path is done
          <li key={index}>
            <b>
              {fill(words.fork, { n: index + 1 })} → {step.choice.text}
            </b>{' '}
            <small>{changes(step, words)}</small>
            {step.others.length > 0 && (
              <>
                <ul>
                  {step.others.map(({ id, text }) => (
                    <li key={id}>{fill(words.others, { text })}</li>
                  ))}
                </ul>
                <button
                  type="button"
                  class="btn"
                  aria-label={`${words.replay}: ${fill(words.fork, { n: index + 1 })}`}
                  onClick={() => restart(pathOf(way).slice(0, index))}
                >
                  {words.replay}
                </button>
              </>
            )}
          </li>
        ))}
      </ol>
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
          {rows.map((values, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: the path is done
            <tr key={index}>
              <th scope="row">{index || words.begin}</th>
              {names.map((name) => (
                <td key={name}>{values[name]}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </>
  )
}
