import type { ComponentType } from 'preact'
import { useEffect, useErrorBoundary, useLayoutEffect, useRef, useState } from 'preact/hooks'
import { fill } from '@/i18n/fill'
import { type Locale, languageTag, otherLocale } from '@/i18n/locale'
import type { Attempt } from '@/models/attempt'
import { Actions } from '@/questions/Actions'
import { bankFile, lessonFile } from '@/questions/bank-file'
import { type LessonFile, propsOf } from '@/questions/lesson-file'
import { mistakesOf } from '@/questions/mistakes'
import { answerOf, isChecked, isRevealed, stageOf } from '@/questions/stage'
import type { HostWords } from '@/questions/strings'
import type { AfterProps, AskBase, KeyBase, Mark, Score, Scoring, ViewProps } from '@/questions/types'
import { type SourceLink, Verdict } from '@/questions/Verdict'
import { amendAnswer, saveDraft, saveScore, saveSure, showAnswer, takeHint, tryAgain } from '@/stores/answering'
import { attempt, clearAttempt } from '@/stores/answers'
import { $trouble } from '@/stores/engine'
import { type Place, setPlace } from '@/stores/place'
import { mount } from '@/ui/mount'

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
 * The parts it is made of hang on it, for whoever shows the question in another setting: a check of a module, an exam.
 *
 * @param After what stands under the verdict of a question that is done
 * @example export default question(scoring, View)
 */
export function question<Ask extends AskBase, Key extends KeyBase, Answer, TypeWords>(
  scoring: Scoring<Ask, Key, Answer>,
  View: ComponentType<ViewProps<Ask, Answer, TypeWords>>,
  After?: ComponentType<AfterProps<Ask, Key, Answer, TypeWords>>,
) {
  function Question({ bank, reportHref, ...own }: QuestionProps<Ask, TypeWords>) {
    const [saved, setSaved] = useState<Attempt | null>(null)
    const [ownKey, setKey] = useState<Key | null>(null)
    /** The question in the other language, while it is flipped. */
    const [other, setOther] = useState<Flipped<Ask, Key, TypeWords> | null>(null)
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
    /** What the view says an untouched answer is about. */
    const untouched = useRef<Answer>()

    const { ask, words, locale, sources } = other ?? own
    const fetched = other?.key ?? ownKey
    const name = ask.id.replaceAll('/', '-')
    const adapt = (answer: unknown) => scoring.adapt(answer, ask)
    const score = (answer: Answer) => (fetched ? scored(scoring.score(answer, ask, fetched, locale)) : undefined)

    // The trap: a store may be ahead of the last render, so what builds on the answer asks the store.
    const record = () => attempt(ask.id, ask.rev).get()

    const checked = saved ? isChecked(saved) : false
    const revealed = saved ? isRevealed(saved, ask) : false
    const given = adapt(saved ? answerOf(saved) : undefined)
    const key = (fetched && scoring.keyFor?.(given, ask, fetched, locale)) ?? fetched
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
      saveScore(ask, now, points, fetched ? mistakesOf(points, fetched) : [])
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
      if (untouched.current !== undefined && answerOf(record()) === undefined) saveDraft(ask, untouched.current)
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

    /** Everything at the same place in the other language; what was answered is kept by id. */
    function flip() {
      if (other) {
        setOther(null)
        return say(own.words.flipped)
      }
      const to = otherLocale(locale)
      const file = bank.replace(`bank/${locale}/`, `bank/${to}/`)
      lessonFile(file)
        .then((lesson) => {
          const props = propsOf(lesson, { of: ask.id, file })
          setOther({ ...(props as QuestionProps<Ask, TypeWords>), key: lesson.keys[ask.id] as Key })
          say(props.words?.flipped ?? '')
        })
        .catch(() => say(words.offline, true))
    }

    function restart(from: Answer) {
      tryAgain(ask)
      saveDraft(ask, from)
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
      for (const field of form.current?.querySelectorAll<HTMLInputElement>('input[data-part],select[data-part],textarea[data-part]') ?? []) {
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

    // In the frame that shows what has changed. To focus is to lay the page out, often longer work than all the rest: what
    // has changed is in the page before that, and is laid out once.
    useLayoutEffect(() => {
      const to = focus.current
      focus.current = ''
      if (to) requestAnimationFrame(() => form.current?.querySelector<HTMLElement>(to)?.focus())
    })

    const hints = saved?.hints ?? 0
    return (
      <form
        class="q-form"
        ref={form}
        lang={other ? languageTag[locale] : undefined}
        data-ready={saved ? '' : undefined}
        autocomplete="off"
        noValidate
        onSubmit={(event) => {
          event.preventDefault()
          if (!checked) check()
        }}
      >
        {saved?.before && !saved.last && (
          <p class="q-note">
            {fill(words.changed, { text: scoring.read(adapt(saved.before.answer), ask, locale).join(' · ') || '—' })} {key?.changed}
          </p>
        )}
        <fieldset>
          <legend>{ask.prompt}</legend>
          {broken ? (
            <Plain ask={ask} words={words} />
          ) : (
            <View
              {...{ ask, answer, locale, words, name, marks, fixed, told, change, say }}
              readOnly={checked}
              untouched={(now) => {
                untouched.current = now
              }}
            />
          )}
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
        {After && key && saved?.last && checked && stage === 'key' && !revealed && (
          <After {...{ ask, answer, locale, words, name, restart, say }} answerKey={key} amend={(next) => amendAnswer(ask, (last) => next(adapt(last)))} />
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
          {...{ ask, words, checked, asking, hint, show, again, flip, name }}
          alive={!!saved}
          sure={saved?.tries === 0 && !checked && !ask.unscored ? { now: saved.sure, say: (sure) => saveSure(ask, sure) } : undefined}
          hints={hints}
          done={saved?.done ?? false}
          clear={!checked && saved?.draft !== undefined && (saved.tries > 0 || saved.again) ? clear : undefined}
          reset={saved?.last || saved?.shown ? reset : undefined}
        />
      </form>
    )
  }

  return Object.assign(Question, {
    scoring,
    View,
    After,
    /** Brings one question of a page to life; `data-of` of the element says which one of its lesson's file. */
    mount(element: HTMLElement, file: unknown, place: Place) {
      setPlace(place)
      mount(Question, propsOf(file as LessonFile, element.dataset) as QuestionProps<Ask, TypeWords>, element)
    },
  })
}

type Flipped<Ask extends AskBase, Key, TypeWords> = Pick<QuestionProps<Ask, TypeWords>, 'ask' | 'words' | 'locale' | 'sources'> & { key: Key }

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
