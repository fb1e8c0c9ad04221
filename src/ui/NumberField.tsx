import { useEffect, useRef, useState } from 'preact/hooks'
import { fill } from '@/i18n/fill'
import { parseNumber, round, short } from '@/models/numbers'

/** What a field says. `range` has the blanks {min} and {max}; `less` and `more` name the steppers with {name}; `kept` may say {value}. */
export interface FieldWords {
  notNumber: string
  range: string
  whole: string
  empty: string
  kept: string
  less: string
  more: string
}

interface Props {
  /** Unique in the page; the error takes `<id>-error`. */
  id: string
  /** The visible label. */
  label: string
  /** What the field is called where the label alone does not say it: must contain the label. */
  name?: string
  /** Id of a text that says more about it. */
  describedBy?: string | undefined
  value: number | null
  min: number
  max: number
  /** What one press of a stepper or an arrow key changes. */
  step?: number
  /** Whether only whole numbers will do. */
  whole?: boolean
  /** Whether nothing is an answer. */
  optional?: boolean
  words: FieldWords
  onValue: (value: number | null) => void
}

/** Decimals kept of what is typed: more than anybody types, fewer than binary noise. */
const places = 4

type Problem = 'notNumber' | 'range' | 'whole' | 'empty'

/**
 * A number as text: decimal keyboard on a phone, full-width digits welcome, steppers and arrow keys beside it.
 *
 * What cannot be used is said in words under the field, stays there to be mended, and changes nothing: the last good
 * value counts on. A number half typed (`-`, nothing) is no mistake until the field is left.
 */
export function NumberField({ id, label, name = label, describedBy, value, min, max, step = 1, whole = false, optional = false, words, onValue }: Props) {
  const [draft, setDraft] = useState<string | null>(null)
  const [problem, setProblem] = useState<Problem | null>(null)
  /** Values given out that have not come back as `value` yet: fast typing is ahead of the rendering. */
  const sent = useRef<(number | null)[]>([])
  const seen = useRef(value)

  // A value from elsewhere (undo, another tab, a file) takes the place of what was being typed; one's own does not.
  useEffect(() => {
    if (value === seen.current) return
    seen.current = value
    const own = sent.current.indexOf(value)
    if (own >= 0) sent.current.splice(0, own + 1)
    else settle()
  }, [value])

  function settle() {
    setDraft(null)
    setProblem(null)
  }

  function send(next: number | null) {
    if (next === (sent.current.length > 0 ? sent.current.at(-1) : value)) return
    sent.current.push(next)
    onValue(next)
  }

  function commit(next: number | null) {
    setProblem(null)
    send(next)
  }

  function read(text: string, left: boolean) {
    setDraft(text)
    const clean = text.trim()
    const number = parseNumber(clean)
    const rounded = number === null ? null : round(number, places)
    if (clean === '' && optional) commit(null)
    else if (rounded === null) setProblem(/^[-+.−]?$/.test(clean) && !left ? null : clean === '' ? 'empty' : 'notNumber')
    else if (rounded < min || rounded > max) setProblem('range')
    else if (whole && !Number.isInteger(rounded)) setProblem('whole')
    else {
      commit(rounded)
      if (left) setDraft(null)
    }
  }

  function move(by: number) {
    const start = value === null ? (by > 0 ? min - by : max - by) : value
    const next = round(Math.min(max, Math.max(min, start + by)), places)
    settle()
    send(next)
  }

  const shown = draft ?? (value === null ? '' : short(value, places))
  const error =
    problem && fill(words[problem], { min, max }) + (value === null || problem === 'empty' ? '' : ` ${fill(words.kept, { value: short(value, places) })}`)
  const stepper = (by: number, sign: string, text: string) => (
    <button type="button" class="nf-step" tabIndex={-1} aria-label={fill(text, { name })} onClick={() => move(by)}>
      {sign}
    </button>
  )
  return (
    <div class="nf">
      <label for={id}>{label}</label>
      <div class="nf-row">
        {stepper(-step, '−', words.less)}
        <input
          id={id}
          inputMode="decimal"
          autoComplete="off"
          aria-label={name === label ? undefined : name}
          aria-invalid={problem ? true : undefined}
          aria-describedby={[describedBy, problem && `${id}-error`].filter(Boolean).join(' ') || undefined}
          value={shown}
          onInput={(event) => read(event.currentTarget.value, false)}
          onBlur={(event) => draft !== null && read(event.currentTarget.value, true)}
          onKeyDown={(event) => {
            const by = { ArrowUp: step, ArrowDown: -step }[event.key]
            if (by === undefined || event.isComposing) return
            event.preventDefault()
            move(by)
          }}
        />
        {stepper(step, '+', words.more)}
      </div>
      {error && (
        <p class="nf-error" id={`${id}-error`} role="alert">
          {error}
        </p>
      )}
    </div>
  )
}
