import { useEffect, useMemo, useRef, useState } from 'preact/hooks'
import { fill } from '@/i18n/fill'
import type { Locale } from '@/i18n/locale'
import { begin, type Drawn, draw, missed, type Sitting, scoreOf } from '@/models/sitting'
import { fetchQuestions, type Loaded, questionsOf } from '@/practice/questions'
import { Done, percent } from '@/practice/sitting/Done'
import { Going } from '@/practice/sitting/Going'
import { scoreIn } from '@/practice/sitting/score-in'
import type { SittingWords } from '@/practice/sitting/strings'
import type { BankIndex } from '@/questions/bank-index'
import { setMoved } from '@/stores/answers'
import { handIn, type SittingSaved, saveSitting, sittings } from '@/stores/sittings'

export interface Props {
  kind: 'check' | 'exam'
  /** The module of a check. */
  module: string
  /** How many questions are drawn. */
  count: number
  /** Share needed to pass an exam, 0 to 1. */
  pass?: number
  /** Blueprint of an exam: module -> share. */
  shares?: Record<string, number>
  locale: Locale
  words: SittingWords
  index: BankIndex
}

/** A check of a module or an exam: begin, go on, look back. What is drawn and answered is saved at every change. */
export default function View({ kind, module, count, pass, shares, locale, words, index }: Props) {
  const main = kind === 'check' ? `check:${module}` : 'exam'
  // What was missed is redone in a sitting of its own: it is practice, and the result it came from stays.
  const redone = `${main}:redo`
  const names = kind === 'exam' ? [main, redone, 'pretest'] : [main, redone]
  const [all, setAll] = useState<Record<string, SittingSaved>>({})
  const [which, setWhich] = useState(main)
  const [loaded, setLoaded] = useState<ReadonlyMap<string, Loaded> | 'failed' | null>(null)
  const [minutes, setMinutes] = useState(0)
  const questions = useMemo(() => questionsOf(index), [index])
  const pool = useMemo(
    () =>
      index.lessons.flatMap((lesson) =>
        kind === 'check' && lesson.module !== module ? [] : lesson.questions.filter((one) => !one.unscored).map((one) => ({ ...one, module: lesson.module })),
      ),
    [index],
  )

  useEffect(() => {
    setMoved(index.moved)
    const stops = names.map((name) => sittings(name).subscribe((now) => setAll((before) => ({ ...before, [name]: now }))))
    // One that was left in the middle is what one comes back to.
    setWhich(names.find((name) => sittings(name).get().now && !sittings(name).get().now?.done) ?? main)
    return () => {
      for (const stop of stops) stop()
    }
  }, [])

  const shown = all[which]
  const pre = all['pretest']
  const sitting = shown?.now
  const ids = sitting?.drawn.map(({ id }) => id).join(' ') ?? ''

  function fetchDrawn() {
    setLoaded(null)
    if (ids)
      fetchQuestions(index, ids.split(' '))
        .then(setLoaded)
        .catch(() => setLoaded('failed'))
  }
  useEffect(fetchDrawn, [ids])

  function start(name: string, drawn: Drawn[], seed = newSeed()) {
    setWhich(name)
    saveSitting(name, begin(drawn, seed, Date.now(), kind === 'check'))
  }
  function drawNew(name: string) {
    const seed = newSeed()
    start(name, draw(pool, count, seed, shares), seed)
  }

  const scored = (now: Sitting, id: string) =>
    scoreIn(now, id, loaded instanceof Map ? (loaded.get(id) as Loaded | undefined) : undefined, locale, which !== 'pretest')

  function submit() {
    if (!sitting) return
    const shares = Object.fromEntries(sitting.drawn.map(({ id }) => [id, sitting.shares[id] ?? scored(sitting, id)]))
    const handed = { ...sitting, shares }
    handIn(which, handed, scoreOf(handed, new Map([...questions.values()].map(({ id, rev }) => [id, rev]))))
  }

  if (!all[main]) return <p>{words.fetching}</p>
  if (pool.length === 0) return <p>{words.empty}</p>

  const n = Math.min(count, pool.length)
  const about = kind === 'check' ? words.checkAbout : words.examAbout
  if (!sitting)
    return (
      <>
        <p>{fill(about, { n, p: percent(pass ?? 0) })}</p>
        <p class="acts">
          <button type="button" class="btn primary" onClick={() => drawNew(main)}>
            {words.start}
          </button>
        </p>
        {kind === 'exam' && (
          <>
            <p>{words.pretestAbout}</p>
            <p class="acts">
              <button type="button" class="btn" onClick={() => (pre?.now ? setWhich('pretest') : drawNew('pretest'))}>
                {pre?.past.at(-1) ? `${words.pretest}: ${percent(pre.past.at(-1)?.share ?? 0)}%` : words.startPretest}
              </button>
            </p>
          </>
        )}
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

  return (
    <>
      {kind === 'exam' && <p class="kick">{which === 'pretest' ? words.pretest : which === redone ? words.practice : words.exam}</p>}
      {sitting.done === undefined ? (
        <>
          {kind === 'exam' && <Timer {...{ minutes, setMinutes, words }} />}
          <Going
            {...{ sitting, loaded, locale, words, submit }}
            save={(next) => saveSitting(which, next)}
            score={(id) => saveSitting(which, { ...sitting, shares: { ...sitting.shares, [id]: scored(sitting, id) } })}
          />
        </>
      ) : (
        <Done
          key={which + sitting.done}
          {...{ sitting, loaded, questions, index, locale, words }}
          pass={which === 'exam' ? pass : undefined}
          past={shown?.past ?? []}
          pretest={pre?.past.at(-1)}
          redo={which === 'pretest' ? undefined : () => start(redone, missed(sitting))}
          anew={which === redone ? undefined : () => drawNew(which)}
        />
      )}
      {which !== main && sitting.done !== undefined && (
        <p class="acts">
          <button type="button" class="btn primary" onClick={() => setWhich(main)}>
            {kind === 'exam' ? words.exam : words.backToResult}
          </button>
        </p>
      )}
    </>
  )
}

function newSeed(): number {
  return Math.floor(Math.random() * 2 ** 31)
}

/** A timer that tells and never enforces; off unless it is switched on. */
function Timer({ minutes, setMinutes, words }: { minutes: number; setMinutes(minutes: number): void; words: SittingWords }) {
  const [passed, setPassed] = useState(0)
  const from = useRef(0)
  useEffect(() => {
    if (!minutes) return
    from.current = Date.now()
    setPassed(0)
    const timer = setInterval(() => setPassed(Math.floor((Date.now() - from.current) / 60_000)), 5000)
    return () => clearInterval(timer)
  }, [minutes])
  return (
    <p class="acts">
      <label>
        {words.timer}{' '}
        <select value={`${minutes}`} onInput={({ currentTarget }) => setMinutes(Number(currentTarget.value))}>
          {[0, 15, 30, 45, 60, 90].map((n) => (
            <option key={n} value={`${n}`}>
              {n ? fill(words.minutes, { n }) : words.noTimer}
            </option>
          ))}
        </select>
      </label>
      {minutes > 0 && <span>{fill(words.elapsed, { n: passed })}</span>}
      <span role="status">{minutes > 0 && passed >= minutes ? fill(words.timeUp, { n: minutes }) : ''}</span>
    </p>
  )
}
