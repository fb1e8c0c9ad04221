import { fill } from '@/i18n/fill'
import type { CaseEntry, LoadedCase } from './case-file.ts'
import type { Words } from './strings.ts'

/** All cases, easiest first; one is begun by a press. */
export function Cases({
  cases,
  now,
  status,
  words,
  begin,
}: {
  cases: readonly CaseEntry[]
  now: string
  status: string
  words: Words
  begin: (entry: CaseEntry) => void
}) {
  const own = words.cases
  return (
    <>
      <p>{own.about}</p>
      <ul class="tool-list">
        {cases.map((entry) => {
          const title = fill(own.one, { ...entry, level: own.level[entry.difficulty] ?? '' })
          return (
            <li key={entry.id}>
              <span class="tool-item">
                {title} {entry.id === now && <small class="soft">{own.now}</small>}
              </span>
              <button type="button" class="btn" aria-label={`${own.start}: ${title}`} onClick={() => begin(entry)}>
                {own.start}
              </button>
            </li>
          )
        })}
      </ul>
      <p role="status">{status}</p>
    </>
  )
}

/** The whole case as a text to be read aloud: every scene numbered, every choice with what comes of it and where it goes on. */
export function Script({ loaded, words }: { loaded: LoadedCase; words: Words }) {
  const { nodes } = loaded.case
  const number = (id: string) => nodes.findIndex((node) => node.id === id) + 1
  return (
    <>
      <p>{words.script.about}</p>
      <p>{loaded.role}</p>
      <ol class="sm-script">
        {nodes.map((node) => (
          <li key={node.id}>
            {node.end && <b>{words.script.end[node.end]}. </b>}
            {node.who && <b>{node.who} </b>}
            {node.text} {node.debrief}
            {node.choices.length > 0 && (
              <ul>
                {node.choices.map((choice, at) => (
                  <li key={choice.id}>
                    <b>
                      {'ABCD'[at]} {choice.text}
                    </b>{' '}
                    {choice.when && <small class="soft">{words.script.when} </small>}
                    {choice.feedback} <span class="soft">→ {choice.to.map(({ to }) => number(to)).join(' / ')}</span>
                  </li>
                ))}
              </ul>
            )}
          </li>
        ))}
      </ol>
    </>
  )
}
