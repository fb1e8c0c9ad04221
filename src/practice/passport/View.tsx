import { useEffect, useRef, useState } from 'preact/hooks'
import { fill } from '@/i18n/fill'
import type { Locale } from '@/i18n/locale'
import type { PassportWords } from '@/practice/passport/strings'
import { Twice } from '@/practice/Twice'
import { lessonFile } from '@/questions/bank-file'
import type { BankIndex, IndexedLesson } from '@/questions/bank-index'
import { $changes, allRecords, clearAttempt, setMoved } from '@/stores/answers'
import { clear } from '@/stores/engine'
import { resetCourse, resetLesson } from '@/stores/lessons'
import { applyMerge, countSaved, exportPassport, mostBytes, type Plan, planMerge, readPassport } from '@/stores/passport'
import { saved } from '@/stores/saved'
import { saveFile } from '@/ui/files'

export interface Props {
  locale: Locale
  words: PassportWords
  index: BankIndex
}

/** All a learner has on this device: to take along, to put together with what is elsewhere, to delete. */
export default function View({ words, index }: Props) {
  const [alive, setAlive] = useState(false)
  const [, look] = useState(0)
  const again = () => look((n) => n + 1)
  const [status, setStatus] = useState('')
  useEffect(() => {
    setMoved(index.moved)
    setAlive(true)
    return $changes.listen(again)
  }, [])
  if (!alive) return null

  const entries = saved()
  const size = entries.reduce((sum, entry) => sum + entry.size, 0)
  const counts = countSaved()
  const summary =
    entries.length === 0
      ? words.nothing
      : fill(words.stored, { a: counts.answers, l: counts.lessons, n: counts.numbers, o: counts.other, k: Math.max(1, Math.round(size / 1024)) })
  const deleted = () => {
    setStatus(words.deleted)
    again()
  }
  const ids = allRecords().map(({ id }) => id)

  return (
    <>
      <p>{summary}</p>
      <Take words={words} />
      <Open words={words} merged={again} />
      <h2>{words.deleteTitle}</h2>
      <p>{words.deleteAbout}</p>
      <p role="status" class={status ? 'q-note' : 'sr'}>
        {status}
      </p>
      {index.lessons.map((lesson) => {
        const here = ids.filter((id) => id.startsWith(`${lesson.scope}/`))
        return here.length > 0 && <Lesson key={lesson.scope} {...{ lesson, words, deleted }} ids={here} />
      })}
      <p class="acts">
        <Twice
          label={words.deleteAnswers}
          sure={words.sureTwice}
          act={() => {
            resetCourse()
            deleted()
          }}
        />
        <Twice
          label={words.deleteAll}
          sure={words.sureTwice}
          act={() => {
            clear()
            deleted()
          }}
        />
      </p>
    </>
  )
}

function Take({ words }: { words: PassportWords }) {
  const [text, setText] = useState('')
  return (
    <section aria-labelledby="take">
      <h2 id="take">{words.takeTitle}</h2>
      <p>{words.takeAbout}</p>
      <p class="acts">
        <button
          type="button"
          class="btn primary"
          onClick={() => {
            const passport = exportPassport(Date.now())
            saveFile(passport.name, 'application/json', passport.text)
            setText(passport.text)
          }}
        >
          {words.save}
        </button>
      </p>
      {text && (
        <label>
          {words.copyText}
          <textarea rows={6} readOnly value={text} />
        </label>
      )}
    </section>
  )
}

/** Reads a file or a pasted text, says what it would do, does it, takes it back. */
function Open({ words, merged }: { words: PassportWords; merged(): void }) {
  const [pasted, setPasted] = useState('')
  const [plan, setPlan] = useState<Plan | null>(null)
  const [status, setStatus] = useState('')
  const [undo, setUndo] = useState<(() => void) | null>(null)
  const out = useRef<HTMLParagraphElement>(null)

  function say(text: string) {
    setStatus(text)
    out.current?.focus()
  }
  function refuse(code: keyof PassportWords['refused'], entry = '') {
    setPlan(null)
    say(`${fill(words.refused[code], { entry })} ${words.untouched}`)
  }
  function read(text: string) {
    setUndo(null)
    const found = readPassport(text)
    if ('refusal' in found) return refuse(found.refusal.code, found.refusal.entry)
    const next = planMerge(found.entries)
    setPlan(next.writes.size > 0 ? next : null)
    say(next.writes.size > 0 ? fill(words.plan, { added: next.added, changed: next.changed, same: next.same }) : words.nothingNew)
  }
  async function take(file: File | undefined) {
    if (!file) return
    // By its size, before a byte of it is read.
    if (file.size > mostBytes) return refuse('large')
    read(await file.text())
  }
  function merge() {
    if (!plan) return
    const done = applyMerge(plan)
    setPlan(null)
    if (done === 'full') return say(words.full)
    setUndo(() => done.undo)
    say(fill(words.merged, { n: plan.writes.size }))
    merged()
  }

  return (
    <section aria-labelledby="open">
      <h2 id="open">{words.openTitle}</h2>
      <p>{words.openAbout}</p>
      <p>
        <label>
          {words.file}{' '}
          <input
            type="file"
            size={20}
            accept=".json,application/json,text/plain"
            onChange={({ currentTarget }) => {
              void take(currentTarget.files?.[0])
              currentTarget.value = ''
            }}
          />
        </label>
      </p>
      <label>
        {words.paste}
        <textarea rows={3} value={pasted} onInput={({ currentTarget }) => setPasted(currentTarget.value)} />
      </label>
      <p class="acts">
        <button type="button" class="btn" onClick={() => read(pasted)}>
          {words.read}
        </button>
      </p>
      <p role="status" tabIndex={-1} ref={out} class={status ? 'q-note' : 'sr'}>
        {status}
      </p>
      {plan && (
        <p class="acts">
          <button type="button" class="btn primary" onClick={merge}>
            {words.merge}
          </button>
          <button
            type="button"
            class="btn"
            onClick={() => {
              setPlan(null)
              say(words.untouched)
            }}
          >
            {words.cancel}
          </button>
        </p>
      )}
      {undo && (
        <p class="acts">
          <button
            type="button"
            class="btn"
            onClick={() => {
              undo()
              setUndo(null)
              say(words.undone)
              merged()
            }}
          >
            {words.undo}
          </button>
        </p>
      )}
    </section>
  )
}

interface LessonProps {
  lesson: IndexedLesson
  /** Questions with a record here. */
  ids: string[]
  words: PassportWords
  deleted(): void
}

/** The answers of one lesson, each with its question; the words are fetched when it is opened. */
function Lesson({ lesson: { scope, title, file }, ids, words, deleted }: LessonProps) {
  const [prompts, setPrompts] = useState<Record<string, string> | 'failed' | null>(null)
  function fetchWords() {
    if (prompts && prompts !== 'failed') return
    lessonFile(file)
      .then(({ asks }) => setPrompts(Object.fromEntries(Object.values(asks).map(({ id, prompt }) => [id, prompt]))))
      .catch(() => setPrompts('failed'))
  }
  return (
    <details onToggle={({ currentTarget }) => currentTarget.open && fetchWords()}>
      <summary>{fill(words.open, { title, n: ids.length })}</summary>
      {prompts === null && <p role="status">{words.fetching}</p>}
      {prompts === 'failed' && <p role="status">{words.failed}</p>}
      <ul class="records">
        {ids.map((id) => {
          const prompt = (prompts && prompts !== 'failed' && prompts[id]) || id
          return (
            <li key={id}>
              <span>{prompt}</span>
              <Twice
                label={words.deleteOne}
                sure={words.sureTwice}
                about={prompt}
                act={() => {
                  clearAttempt({ id })
                  deleted()
                }}
              />
            </li>
          )
        })}
      </ul>
      <p class="acts">
        <Twice
          label={words.deleteLesson}
          sure={words.sureTwice}
          act={() => {
            resetLesson(scope)
            deleted()
          }}
        />
      </p>
    </details>
  )
}
