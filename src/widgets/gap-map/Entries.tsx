import type { GapId } from './ids.ts'
import type { GapMapWords } from './strings.ts'

/** One gap as the course tells it. */
export interface Entry {
  id: GapId
  name: string
  definition: string
  causes: readonly string[]
  remedies: readonly string[]
  /** What to do about gap 5, which has no causes of its own. */
  own: readonly string[]
  lesson: string | null
  /** `module/lesson`, to show how far the reader is. */
  scope: string | null
}

interface Props {
  entries: readonly Entry[]
  words: GapMapWords
  /** What the ids of the entries begin with: they stand in other pages too. */
  prefix?: string
  /** The one that is open, where the page decides that; without it, each opens by itself, one at a time. */
  open?: GapId | null
  onToggle?: (gap: GapId, open: boolean) => void
}

/** Below the figure: each gap opens its meaning, causes, remedies and lesson. */
export function Entries({ entries, words, prefix = '', open, onToggle }: Props) {
  return (
    <div class="gap-list">
      {entries.map((entry, index) => (
        <details
          key={entry.id}
          id={`${prefix}${entry.id}`}
          name={onToggle ? undefined : 'gap'}
          class={`gap-entry g${index + 1}`}
          open={open === entry.id}
          onToggle={onToggle && (({ currentTarget }) => onToggle(entry.id, currentTarget.open))}
        >
          <summary>
            <span class="dot" aria-hidden="true">
              {index + 1}
            </span>
            <b>{entry.name}</b>
            {entry.scope && <span class="state" data-lesson-state={entry.scope} />}
          </summary>
          <p>{entry.definition}</p>
          <div class="two">
            {(
              [
                [words.causes, entry.causes],
                [words.remedies, entry.remedies],
                [words.customerDo, entry.own],
              ] as const
            )
              .filter(([, points]) => points.length > 0)
              .map(([title, points]) => (
                <div key={title}>
                  <h3>{title}</h3>
                  <ul>
                    {points.map((point) => (
                      <li key={point}>{point}</li>
                    ))}
                  </ul>
                </div>
              ))}
          </div>
          {entry.lesson && (
            <p>
              <a href={entry.lesson}>{words.lesson}</a>
            </p>
          )}
        </details>
      ))}
    </div>
  )
}
