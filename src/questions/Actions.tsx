import { fill } from '@/i18n/fill'
import type { Sure } from '@/models/attempt'
import type { HostWords } from '@/questions/strings'
import type { AskBase } from '@/questions/types'

interface Props {
  ask: AskBase
  words: HostWords
  /** Begins every id and name made here. */
  name: string
  /** The page lives: before that, Check is switched off, so that Enter in a field sends no form. */
  alive: boolean
  checked: boolean
  /** The round is over: no help is left to give. */
  done: boolean
  /** Steps of help taken. */
  hints: number
  /** "Really delete?" stands there. */
  asking: boolean
  /** How sure the learner says to be, and how to say it; only where it may be said. */
  sure: { now: Sure | undefined; say(sure: Sure): void } | undefined
  flip(): void
  hint(): void
  show(): void
  again(): void
  /** Only where there is something to clear. */
  clear: (() => void) | undefined
  /** Only where there is a record. */
  reset: ((step: 'ask' | 'yes' | 'no') => void) | undefined
}

/** What can be done with a question now. Check sends the form; the rest are plain buttons. */
export function Actions({ ask, words, name, alive, checked, done, hints, asking, sure, flip, hint, show, again, clear, reset }: Props) {
  return (
    <>
      {sure && <HowSure {...sure} words={words} name={name} />}
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
        {!done && !ask.unscored && (
          <button key="show" type="button" class="btn" onClick={show}>
            {words.show}
          </button>
        )}
        {alive && (
          <button key="flip" type="button" class="btn q-flip" lang={words.flipLang} onClick={flip}>
            {words.flip}
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
        <fieldset class="q-note q-sure" aria-label={words.really} onKeyDown={(event) => event.key === 'Escape' && reset('no')}>
          {words.really}{' '}
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

interface SureProps {
  now: Sure | undefined
  say(sure: Sure): void
  words: HostWords
  name: string
}

/** How sure are you? Free to leave out; costs no points, and shows later where the learner was sure and wrong. */
export function HowSure({ now, say, words, name }: SureProps) {
  return (
    <fieldset class="q-how-sure">
      <legend>{words.howSure}</legend>
      {(['sure', 'think', 'guess'] as const).map((sure) => (
        <label key={sure}>
          <input type="radio" name={`${name}-sure`} checked={now === sure} onInput={() => say(sure)} />
          {words[sure]}
        </label>
      ))}
    </fieldset>
  )
}
