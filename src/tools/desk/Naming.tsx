import { cleanName, nameLength } from '@/models/gap-state'

interface Props {
  /** Unique in the page. */
  id: string
  /** What is named: a branch, a team, an attempt. */
  label: string
  value: string
  onName: (name: string) => void
  /** Clears everything, where that is offered here. */
  clear?: { label: string; press: () => void }
}

/** Whose numbers these are, and a way to begin with one's own. */
export function Naming({ id, label, value, onName, clear }: Props) {
  return (
    <>
      {clear && (
        <p class="tool-acts">
          <button type="button" class="btn" onClick={clear.press}>
            {clear.label}
          </button>
        </p>
      )}
      <div class="nf">
        <label for={`${id}-name`}>{label}</label>
        <input
          id={`${id}-name`}
          class="tool-name"
          maxLength={nameLength}
          autoComplete="off"
          value={value}
          onInput={({ currentTarget }) => onName(cleanName(currentTarget.value))}
        />
      </div>
    </>
  )
}
