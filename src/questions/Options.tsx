import { Marked } from '@/questions/Marked'
import type { AskBase, ViewProps } from '@/questions/types'

interface Props extends Pick<ViewProps<AskBase & { options: { id: string; text: string }[] }, unknown>, 'ask' | 'words' | 'name' | 'marks' | 'told'> {
  type: 'radio' | 'checkbox'
  chosen(id: string): boolean
  locked(id: string): boolean
  pick(id: string, on: boolean): void
}

/**
 * A list of native radios or checkboxes, each row its label. A locked one can be reached and read, and stays as it is:
 * undoing the click undoes the choice, also one made with the arrow keys.
 */
export function Options({ ask, words, name, marks, told, type, chosen, locked, pick }: Props) {
  return (
    <>
      {ask.options.map(({ id, text }) => (
        <label key={id} class={`q-opt q-${marks[id] ?? ''}`}>
          <input
            type={type}
            name={name}
            value={id}
            data-part={id}
            checked={chosen(id)}
            aria-disabled={locked(id) || undefined}
            aria-describedby={told[id]}
            onClick={(event) => locked(id) && event.preventDefault()}
            onInput={(event) => pick(id, event.currentTarget.checked)}
          />
          <span>{text}</span>
          <Marked mark={marks[id]} words={words} />
        </label>
      ))}
    </>
  )
}
