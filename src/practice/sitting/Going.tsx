import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks'
import { fill } from '@/i18n/fill'
import type { Locale } from '@/i18n/locale'
import { type Sitting, sheet } from '@/models/sitting'
import type { Loaded } from '@/practice/questions'
import { lacking, Sat } from '@/practice/sitting/Sat'
import type { SittingWords } from '@/practice/sitting/strings'

interface Props {
  sitting: Sitting
  loaded: ReadonlyMap<string, Loaded>
  locale: Locale
  words: SittingWords
  save(sitting: Sitting): void
  /** Scores one question and keeps it. */
  score(id: string): void
  /** Hands everything in. */
  submit(): void
}

/** A sitting that is going on: one question on the screen, the answer sheet below. */
export function Going({ sitting, loaded, locale, words, save, score, submit }: Props) {
  const [status, setStatus] = useState('')
  const [fresh, setFresh] = useState('')
  const [asking, setAsking] = useState(false)
  const box = useRef<HTMLDivElement>(null)
  const moved = useRef(false)
  const latest = useRef(sitting)
  latest.current = sitting

  const total = sitting.drawn.length
  const position = Math.min(sitting.position, total - 1)
  const { id = '' } = sitting.drawn[position] ?? {}
  const of = loaded.get(id)
  const told = sitting.each && id in sitting.shares
  const entries = sheet(sitting)
  const blanks = entries.flatMap(({ mark }, index) => (mark === 'blank' ? [index + 1] : []))
  const head = fill(words.progress, { n: position + 1, m: total })

  useLayoutEffect(() => {
    if (moved.current) box.current?.querySelector<HTMLElement>('h2')?.focus()
    moved.current = false
  }, [position])

  const change = (what: Partial<Sitting>) => {
    latest.current = { ...latest.current, ...what }
    save(latest.current)
  }
  const go = (to: number) => {
    moved.current = true
    setStatus('')
    setFresh('')
    setAsking(false)
    change({ position: Math.max(0, Math.min(total - 1, to)) })
  }
  const check = () => {
    if (!of) return
    const lack = lacking(of, sitting.answers[id], locale)
    if (lack) return setStatus(lack)
    setStatus('')
    setFresh(id)
    score(id)
  }
  const hand = () => {
    if (blanks.length > 0 && !asking) {
      setAsking(true)
      return setStatus('')
    }
    submit()
  }
  const allTold = sitting.drawn.every((one) => one.id in sitting.shares)

  return (
    <div ref={box}>
      <h2 tabIndex={-1}>{head}</h2>
      {of && (
        <Sat
          key={id}
          {...{ of, locale, told, head }}
          seed={sitting.seed}
          answer={sitting.answers[id]}
          sure={sitting.sure[id]}
          fresh={fresh === id}
          change={(answer) => change({ answers: { ...latest.current.answers, [id]: answer } })}
          claim={(sure) => change({ sure: { ...latest.current.sure, [id]: sure } })}
          say={setStatus}
        />
      )}
      <p role="status" class={status ? 'q-status' : 'sr'}>
        {status}
      </p>
      <p class="acts">
        {position > 0 && (
          <button type="button" class="btn" onClick={() => go(position - 1)}>
            {words.back}
          </button>
        )}
        {sitting.each && !told && (
          <button type="button" class="btn primary" onClick={check}>
            {words.check}
          </button>
        )}
        {position < total - 1 && (!sitting.each || told) && (
          <button type="button" class="btn primary" onClick={() => go(position + 1)}>
            {words.next}
          </button>
        )}
        {sitting.each && allTold && (
          <button type="button" class="btn primary" onClick={submit}>
            {words.result}
          </button>
        )}
        {!sitting.each && (
          <label class="flag">
            <input
              type="checkbox"
              checked={sitting.flags.includes(id)}
              onInput={({ currentTarget }) => change({ flags: currentTarget.checked ? [...sitting.flags, id] : sitting.flags.filter((one) => one !== id) })}
            />{' '}
            {words.flag}
          </label>
        )}
      </p>
      <nav class="sheet" aria-label={words.sheet}>
        <h3>{words.sheet}</h3>
        <ol>
          {entries.map(({ id: entry, mark, flagged }, index) => (
            <li key={entry}>
              <button
                type="button"
                class={`btn mark-${mark}`}
                aria-current={index === position ? 'step' : undefined}
                aria-label={fill(words.entry, { n: index + 1, mark: words[mark] }) + (flagged ? words.flagged : '')}
                onClick={() => go(index)}
              >
                {index + 1} <span aria-hidden="true">{(flagged ? '⚑' : '') + signs[mark]}</span>
              </button>
            </li>
          ))}
        </ol>
        {!allTold && !asking && (
          <button type="button" class="btn seal" onClick={hand}>
            {sitting.each ? words.stop : words.submit}
          </button>
        )}
        {asking && (
          <Sure
            text={fill(words.blanks, { list: blanks.join(locale === 'zh' ? '、' : ', ') })}
            yes={words.submitAnyway}
            no={words.goBack}
            onYes={hand}
            onNo={() => go((blanks[0] ?? 1) - 1)}
          />
        )}
      </nav>
    </div>
  )
}

const signs = { blank: '·', answered: '●', right: '✓', partly: '◐', wrong: '✗' }

/** Asks once more; the safe way out has the focus. */
function Sure({ text, yes, no, onYes, onNo }: { text: string; yes: string; no: string; onYes(): void; onNo(): void }) {
  const safe = useRef<HTMLButtonElement>(null)
  useEffect(() => safe.current?.focus(), [])
  return (
    <fieldset class="q-note" aria-label={text}>
      <p role="alert">{text}</p>
      <p class="acts">
        <button type="button" class="btn" ref={safe} onClick={onNo}>
          {no}
        </button>
        <button type="button" class="btn seal" onClick={onYes}>
          {yes}
        </button>
      </p>
    </fieldset>
  )
}
