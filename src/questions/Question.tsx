import type { ComponentType } from 'preact'
import { useEffect, useErrorBoundary, useLayoutEffect, useRef, useState } from 'preact/hooks'
import { fill } from '@/i18n/fill'
import type { Locale } from '@/i18n/locale'
import type { Attempt } from '@/models/attempt'
import { Actions } from '@/questions/Actions'
import { bankFile } from '@/questions/bank-file'
import { answerOf, isChecked, isRevealed, stageOf } from '@/questions/stage'
import type { HostWords } from '@/questions/strings'
import type { AskBase, KeyBase, Mark, Score, Scoring, ViewProps } from '@/questions/types'
import { type SourceLink, Verdict } from '@/questions/Verdict'
import { attempt, clearAttempt, saveDraft, saveScore, showAnswer, takeHint, tryAgain } from '@/stores/answers'
import { $trouble } from '@/stores/engine'

export interface QuestionProps<Ask extends AskBase, TypeWords> {
  ask: Ask
  /** From `wordsFor`, so that one language ships. */
  words: HostWords & TypeWords
  /** Address of the lesson's bank file. */
  bank: string
  locale: Locale
  /** The question's sources, in short; with an address where the page has a place for them. */
  sources?: SourceLink[] | undefined
  /** Where "report a mistake" leads. */
  reportHref?: string | undefined
}

/**
 * One question as a learner meets it: legend, hints, Check, verdict, another try, reset. The type brings its scorer and
 * its view. What is answered is saved under the question's id; the key is fetched and never part of the page.
 *
 * The first render equals the server's: nothing is answered, and style hides the buttons until `data-ready` is set.
 *
 * @example export default question(scoring, View)
 */
export function question<Ask extends AskBase, Key extends KeyBase, Answer, TypeWords>(
  scoring: Scoring<Ask, Key, Answer>,
  View: ComponentType<ViewProps<Ask, Answer, TypeWords>>,
) {
  return function Question({ ask, words, bank, locale, sources, reportHref }: QuestionProps<Ask, TypeWords>) {
    const [saved, setSaved] = useState<Attempt | null>(null)
    const [key, setKey] = useState<Key | null>(null)
    const [failed, setFailed] = useState(false)
    const [status, setStatus] = useState(silence)
    const [cleared, setCleared] = useState(false)
    const [asking, setAsking] = useState(false)
    const [broken] = useErrorBoundary()
    const form = useRef<HTMLFormElement>(null)
    /** Where the focus goes with the next render: a selector. */
    const focus = useRef('')
    /** What was asked for before the key had arrived. */
    const waiting = useRef<'check' | 'hint' | 'show' | null>(null)
    const warned = useRef(false)

    const name = ask.id.replaceAll('/', '-')
    const adapt = (answer: unknown) => scoring.adapt(answer, ask)
    const score = (answer: Answer) => (key ? scored(scoring.score(answer, ask, key, locale)) : undefined)

    // The trap: a store may be ahead of the last render, so what builds on the answer asks the store.
    const record = () => attempt(ask.id, ask.rev).get()

    const checked = saved ? isChecked(saved) : false
    const revealed = saved ? isRevealed(saved, ask) : false
    const given = adapt(saved ? answerOf(saved) : undefined)
    const answer = revealed && key ? scoring.solution(ask, key) : given
    const stage = stageOf(ask, saved?.tries ?? 0, saved?.done ?? false)
    const points = checked ? score(answer) : undefined
    // What the learner did not find is never called right.
    const result = points && revealed ? { ...points, parts: points.parts.map((part) => ({ ...part, state: 'missed' as const })) } : points

    const marks: Record<string, Mark> = {}
    const told: Record<string, string> = {}
    const fixed = !checked && !cleared && saved?.last && saved.tries > 1 && ask.type !== 'single' ? stillRight(saved.last.answer) : []
    for (const id of fixed) marks[id] = 'right'
    for (const { id, state } of stage === 'count' ? [] : (result?.parts ?? [])) {
      if (stage === 'parts' && state === 'missed') continue
      marks[id] = state
      if (stage === 'key' || state === 'wrong') told[id] = `${name}-why-${id}`
    }

    /** Parts the last check found right, and that stand as they stood then. */
    function stillRight(last: unknown): string[] {
      const lines = scoring.read(adapt(last), ask, locale)
      const now = scoring.read(given, ask, locale)
      const right = score(adapt(last))?.parts.filter((part, index) => part.state === 'right' && now.includes(lines[index] ?? ''))
      return right?.map((part) => part.id) ?? []
    }

    // A message said twice has to differ, or the second is not spoken.
    function say(text: string, seen = false) {
      setStatus({ text: text && status.text === text ? `${text}\u00a0` : text, seen })
    }

    function load() {
      setFailed(false)
      bankFile(bank)
        .then((keys) => {
          if (!keys[ask.id]) throw new Error(`Question requires a key for ${ask.id}`)
          setKey(keys[ask.id] as Key)
        })
        .catch(() => {
          setFailed(true)
          if (waiting.current) say(words.failed, true)
          waiting.current = null
        })
    }

    function wait(act: 'check' | 'hint' | 'show') {
      waiting.current = act
      say(words.wait, true)
      if (failed) load()
    }

    function check() {
      const now = adapt(answerOf(record()))
      const reason = scoring.isReady(now, ask, locale)
      if (reason) {
        focus.current = `[data-part="${reason.part}"]`
        return say(fill((words as unknown as Record<string, string>)[reason.code] ?? words.empty, { n: reason.count ?? 0 }), true)
      }
      const points = score(now)
      if (!points) return wait('check')
      saveScore(ask, now, points)
      setCleared(false)
      focus.current = 'h3'
      say('')
    }

    function hint() {
      if (!key) return wait('hint')
      takeHint(ask)
      // After the last one, the same press says it again.
      const { hints } = record()
      say(`${fill(words.hint, { n: hints, m: ask.hints })} ${key.hints[hints - 1]}`)
    }

    function show() {
      if (!key) return wait('show')
      showAnswer(ask)
      focus.current = 'h3'
      say('')
    }

    function again() {
      const part = result?.parts.find((one) => one.state === 'wrong')?.id
      const keep = result && stage === 'parts' ? scoring.keep(given, result, ask) : given
      if (saved?.done) tryAgain(ask)
      else saveDraft(ask, keep)
      focus.current = part && !saved?.done ? `[data-part="${part}"]` : '[data-part]'
      say(stage === 'parts' && result?.parts.some((one) => one.state === 'right') ? words.kept : '')
    }

    function clear() {
      saveDraft(ask, scoring.emptyAnswer(ask))
      setCleared(true)
      focus.current = '[data-part]'
      say('')
    }

    function reset(step: 'ask' | 'yes' | 'no') {
      setAsking(step === 'ask')
      focus.current = { ask: '.q-sure button', yes: '[data-part]', no: '.q-reset' }[step]
      if (step !== 'yes') return
      clearAttempt(ask)
      setCleared(false)
      say(words.gone, true)
    }

    function change(next: (now: Answer) => Answer) {
      const now = record()
      if (isChecked(now)) return
      // First, so that the view can still say something.
      setStatus(silence)
      saveDraft(ask, next(adapt(answerOf(now))))
    }

    useEffect(() => {
      const stop = attempt(ask.id, ask.rev).subscribe(setSaved)
      // What was ticked or typed while the page was still loading.
      for (const field of form.current?.querySelectorAll<HTMLInputElement>('input[data-part],select[data-part]') ?? []) {
        if (/radio|checkbox/.test(field.type) ? field.checked : field.value) field.dispatchEvent(new Event('input', { bubbles: true }))
      }
      setStatus(silence)
      load()
      return stop
    }, [])

    useEffect(() => {
      const act = waiting.current
      waiting.current = null
      if (key && act) ({ check, hint, show })[act]()
    }, [key])

    useEffect(() => {
      const lost = saved?.draft !== undefined || saved?.last
      if (!lost || warned.current || !$trouble.get().some((trouble) => !trouble.key || trouble.key === `q:${ask.id}`)) return
      warned.current = true
      setStatus((old) => ({ text: `${old.text} ${words.unsaved}`.trim(), seen: true }))
    }, [saved])

    useLayoutEffect(() => {
      if (focus.current) form.current?.querySelector<HTMLElement>(focus.current)?.focus()
      focus.current = ''
    })

    const hints = saved?.hints ?? 0
    return (
      <form
        class="q-form"
        ref={form}
        data-ready={saved ? '' : undefined}
        autocomplete="off"
        noValidate
        onSubmit={(event) => {
          event.preventDefault()
          if (!checked) check()
        }}
      >
        {saved?.before && !saved.last && (
          <p class="q-note">{fill(words.changed, { text: scoring.read(adapt(saved.before.answer), ask, locale).join(' · ') || '—' })}</p>
        )}
        <fieldset>
          <legend>{ask.prompt}</legend>
          {broken ? <Plain ask={ask} words={words} /> : <View {...{ ask, answer, locale, words, name, marks, fixed, told, change, say }} readOnly={checked} />}
        </fieldset>
        {key?.hints.slice(0, hints).map((text, index) => (
          <p class="q-note" key={text}>
            <b>{fill(words.hint, { n: index + 1, m: ask.hints })}</b> {text}
          </p>
        ))}
        <p role="status" class={status.seen ? 'q-status' : 'sr'}>
          {status.text}
        </p>
        {saved && checked && (
          <Verdict
            {...{ ask, words, locale, name, stage, revealed, result, told, scoring, sources, reportHref }}
            requested={key}
            answer={answer}
            mine={saved.last || saved.draft !== undefined ? scoring.read(given, ask, locale) : []}
            earned={saved.last ?? { earned: 0, possible: 1 }}
            left={ask.tries - saved.tries}
          />
        )}
        {failed && (
          <p class="q-note">
            {words.failed}{' '}
            <button
              type="button"
              class="btn"
              onClick={() => {
                load()
                focus.current = '.primary'
              }}
            >
              {words.retry}
            </button>
          </p>
        )}
        <Actions
          {...{ ask, words, checked, asking, hint, show, again }}
          alive={!!saved}
          hints={hints}
          done={saved?.done ?? false}
          clear={!checked && saved?.draft !== undefined && (saved.tries > 0 || saved.again) ? clear : undefined}
          reset={saved?.last || saved?.shown ? reset : undefined}
        />
      </form>
    )
  }
}

const silence = { text: '', seen: false }

/** When a view fails: the words of the question, whatever its type, and what happened. */
function Plain({ ask, words }: { ask: AskBase; words: HostWords }) {
  const parts = (Object.values(ask).flat() as unknown as { id: string; text?: string }[]).filter((part) => part?.text)
  return (
    <>
      <ul>
        {parts.map((part) => (
          <li key={part.id}>{part.text}</li>
        ))}
      </ul>
      <p>{words.broken}</p>
    </>
  )
}

function scored(score: Score) {
  return score.kind === 'scored' ? score : undefined
}
