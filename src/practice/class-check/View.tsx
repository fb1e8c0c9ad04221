import { useEffect, useMemo, useRef, useState } from 'preact/hooks'
import { fill } from '@/i18n/fill'
import type { Locale } from '@/i18n/locale'
import { isNumber, mostNumber, readNumber, seedName } from '@/models/result-code'
import { begin, type Sitting, scoreOf } from '@/models/sitting'
import { Code } from '@/practice/class-check/Code'
import type { ClassWords } from '@/practice/class-check/strings'
import { classSet, sittingOf } from '@/practice/class-set'
import { fetchQuestions, type Loaded, questionsOf } from '@/practice/questions'
import { Done } from '@/practice/sitting/Done'
import { Going } from '@/practice/sitting/Going'
import { scoreIn } from '@/practice/sitting/score-in'
import type { SittingWords } from '@/practice/sitting/strings'
import type { BankIndex } from '@/questions/bank-index'
import { setMoved } from '@/stores/answers'
import { handIn, type SittingSaved, saveSitting, sittings } from '@/stores/sittings'

export interface Props {
  module: string
  seed: number
  locale: Locale
  words: SittingWords
  classWords: ClassWords
  index: BankIndex
}

/** A check that a whole class takes: the same questions for all, handed in as one, and a code at the end. */
export default function View({ module, seed, locale, words, classWords, index }: Props) {
  const name = sittingOf(module, seed)
  const [saved, setSaved] = useState<SittingSaved | null>(null)
  const [loaded, setLoaded] = useState<ReadonlyMap<string, Loaded> | 'failed' | null>(null)
  const questions = useMemo(() => questionsOf(index), [index])
  const set = useMemo(() => classSet(index, module, seed), [index, module, seed])
  const sitting = saved?.now
  // Those it was begun with, also where the course has changed since: the code is about them.
  const drawn = sitting?.drawn ?? set.drawn
  const ids = drawn.map(({ id }) => id).join(' ')

  useEffect(() => {
    setMoved(index.moved)
    return sittings(name).subscribe(setSaved)
  }, [name])

  function fetchDrawn() {
    setLoaded(null)
    fetchQuestions(index, ids.split(' '))
      .then(setLoaded)
      .catch(() => setLoaded('failed'))
  }
  // Fetched while the number is still being typed: a room full of phones shares one network.
  useEffect(fetchDrawn, [ids])

  function submit() {
    if (!sitting || !(loaded instanceof Map)) return
    const shares = Object.fromEntries(drawn.map(({ id }) => [id, scoreIn(sitting, id, loaded.get(id) as Loaded | undefined, locale, true)]))
    const handed: Sitting = { ...sitting, shares }
    handIn(name, handed, scoreOf(handed, new Map([...questions.values()].map(({ id, rev }) => [id, rev]))))
  }

  const title = <h2>{fill(classWords.title, { seed: seedName(seed) })}</h2>
  if (!saved) return <p>{words.fetching}</p>
  if (set.drawn.length === 0) return <p>{classWords.empty}</p>
  if (!sitting || !isNumber(sitting.number))
    return (
      <>
        {title}
        <p>{fill(classWords.about, { n: drawn.length })}</p>
        <p>{classWords.privacy}</p>
        <Begin {...{ classWords }} start={(number) => saveSitting(name, { ...(sitting ?? begin([...set.drawn], seed, Date.now(), false)), number })} />
      </>
    )
  if (loaded === 'failed')
    return (
      <p class="q-note" role="status">
        {words.failed}{' '}
        <button type="button" class="btn" onClick={fetchDrawn}>
          {words.retry}
        </button>
      </p>
    )
  if (!loaded) return <p role="status">{words.fetching}</p>
  if (sitting.done === undefined)
    return (
      <>
        {title}
        <Going {...{ sitting, loaded, locale, words, submit }} save={(next) => saveSitting(name, next)} score={() => {}} />
      </>
    )
  return (
    <>
      {title}
      <Done
        key={sitting.done}
        {...{ sitting, loaded, questions, index, locale, words }}
        pass={undefined}
        past={[]}
        pretest={undefined}
        redo={undefined}
        anew={undefined}
      >
        <Code
          {...{ sitting, loaded, locale, classWords }}
          set={{ module, seed, drawn }}
          renumber={(number) => saveSitting(name, { ...sitting, number })}
          another={() => saveSitting(name, begin([...set.drawn], seed, Date.now(), false))}
        />
      </Done>
    </>
  )
}

/** Asks for the participant's number, and starts. */
function Begin({ classWords, start }: { classWords: ClassWords; start(number: number): void }) {
  const [status, setStatus] = useState('')
  const field = useRef<HTMLInputElement>(null)
  return (
    <form
      noValidate
      autocomplete="off"
      onSubmit={(event) => {
        event.preventDefault()
        const number = readNumber(field.current?.value ?? '')
        if (number !== null) return start(number)
        setStatus(fill(classWords.numberWrong, { max: mostNumber }))
        field.current?.focus()
      }}
    >
      <p>
        <label>
          {fill(classWords.number, { max: mostNumber })}{' '}
          <input
            ref={field}
            class="number"
            inputMode="numeric"
            size={4}
            maxLength={3}
            aria-describedby="number-note"
            aria-invalid={status ? true : undefined}
          />
        </label>
      </p>
      <p class="soft" id="number-note">
        {classWords.numberNote}
      </p>
      <p role="status" class={status ? 'q-status' : 'sr'}>
        {status}
      </p>
      <p class="acts">
        <button type="submit" class="btn primary">
          {classWords.start}
        </button>
      </p>
    </form>
  )
}
