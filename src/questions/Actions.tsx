import { fill } from '@/i18n/fill'
import type { HostWords } from '@/questions/strings'
import type { AskBase } from '@/questions/types'

interface Props {
  ask: AskBase
  words: HostWords
  /** The page lives: before that, Check is switched off, so that Enter in a field sends no form. */
  alive: boolean
  checked: boolean
  /** The round is over: no help is left to give. */
  done: boolean
  /** Steps of help taken. */
  hints: number
  /** "Really delete?" stands there. */
  asking: boolean
  hint(): void
  show(): void
  again(): void
  /** Only where there is something to clear. */
  clear: (() => void) | undefined
  /** Only where there is a record. */
  reset: ((step: 'ask' | 'yes' | 'no') => void) | undefined
}

/** What can be done with a question now. Check sends the form; the rest are plain buttons. */
export function Actions({ ask, words, alive, checked, done, hints, asking, hint, show, again, clear, reset }: Props) {
  return (
    <>
      <p class="q-acts">
        {checked ? (
          <button key="again" type="button" class="btn primary" onClick={again}>
            {words.again}
          </button>
        ) : (
          <button key="check" type="submit" class="btn primary" disabled={!alive}>
            {words.check}
          </button>
        )}
        {ask.hints > 0 && !done && (
          <button key="hint" type="button" class="btn" onClick={hint}>
            {fill(words.hint, { n: Math.min(hints + 1, ask.hints), m: ask.hints })}
          </button>
        )}
        {!done && (
          <button key="show" type="button" class="btn" onClick={show}>
            {words.show}
          </button>
        )}
        {clear && (
          <button key="clear" type="button" class="btn" onClick={clear}>
            {words.clear}
          </button>
        )}
        {reset && !asking && (
          <button key="reset" type="button" class="btn q-reset" onClick={() => reset('ask')}>
            {words.reset}
          </button>
        )}
      </p>
      {reset && asking && (
        <fieldset class="q-note q-sure" aria-label={words.sure} onKeyDown={(event) => event.key === 'Escape' && reset('no')}>
          {words.sure}{' '}
          <button type="button" class="btn" onClick={() => reset('no')}>
            {words.no}
          </button>{' '}
          <button type="button" class="btn" onClick={() => reset('yes')}>
            {words.yes}
          </button>
        </fieldset>
      )}
    </>
  )
}
