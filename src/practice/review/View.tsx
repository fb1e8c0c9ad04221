import { useEffect, useMemo, useRef, useState } from 'preact/hooks'
import { fill } from '@/i18n/fill'
import { type Locale, languageTag } from '@/i18n/locale'
import { latestShare } from '@/models/progress'
import { cardsOf, memoryOf, nextDue, queue, reviewDay, secondsFor, startOf, within } from '@/models/review'
import { fetchQuestions, type Loaded, questionsOf } from '@/practice/questions'
import { Reminder } from '@/practice/review/Reminder'
import type { ReviewWords } from '@/practice/review/strings'
import type { BankIndex } from '@/questions/bank-index'
import { reviewAgain } from '@/stores/answering'
import { $changes, allRecords, record, setMoved } from '@/stores/answers'

export interface Props {
  locale: Locale
  words: ReviewWords
  /** Address of this page, for the calendar. */
  home: string
  index: BankIndex
}

/** Five minutes, in seconds: a round. */
const round = 300

/** What one did in a round: how many, how many right at the first try, and on which review day how many of them come back. */
interface Result {
  n: number
  right: number
  back: [day: number, n: number][]
}

/** What a link asks to be redone: `#missed=gaps/gap-5` is one lesson, `#missed` the whole course; null: no such link. */
function scopeOf(hash: string): string | null {
  return (
    /^#missed(?:=([\w/-]+))?$/
      .exec(hash)
      ?.slice(1)
      .map((scope) => scope ?? '')[0] ?? null
  )
}

/**
 * What is due today, one question after the other; each is an ordinary self-check in a round of its own. `#five` and `#all`
 * in the address begin a round at once: a reminder leads there, and a page loaded again goes on with what is left.
 */
export default function View({ locale, words, home, index }: Props) {
  const questions = useMemo(() => questionsOf(index), [index])
  const [, look] = useState(0)
  const [alive, setAlive] = useState(false)
  /** Ids of the round that is going on. */
  const [ids, setIds] = useState<string[]>([])
  const [at, setAt] = useState(0)
  const [loaded, setLoaded] = useState<ReadonlyMap<string, Loaded> | 'failed' | null>(null)
  const [over, setOver] = useState<Result | null>(null)
  const begun = useRef(0)
  const head = useRef<HTMLHeadingElement>(null)
  /** Something was pressed: the focus may move. */
  const pressed = useRef(false)

  useEffect(() => {
    setMoved(index.moved)
    setAlive(true)
    const offset = new Date().getTimezoneOffset()
    const due = queue(cardsOf(allRecords(), questions), reviewDay(Date.now(), offset), offset)
    if (due.length > 0 && location.hash === '#five') start(within(due, round), '#five')
    if (due.length > 0 && location.hash === '#all') start(due, '#all')
    return $changes.listen(look)
  }, [])
  useEffect(() => {
    if (pressed.current) head.current?.focus()
  }, [at, ids, over])

  /** @param hash what brings this round back when the page is loaded again; nothing for one out of turn */
  function start(list: { id: string }[], hash = '') {
    const chosen = list.map(({ id }) => id)
    history.replaceState(history.state, '', `${location.pathname}${location.search}${hash}`)
    begun.current = Date.now()
    setOver(null)
    setAt(0)
    setIds(chosen)
    fetchAll(chosen)
  }
  function begin(list: { id: string }[], hash?: string) {
    pressed.current = true
    start(list, hash)
  }
  function fetchAll(chosen: string[]) {
    setLoaded(null)
    fetchQuestions(index, chosen)
      .then((found) => {
        open(found.get(chosen[at] ?? ''))
        setLoaded(found)
      })
      .catch(() => setLoaded('failed'))
  }
  /** Each comes in a round of its own, whatever was left open; one that nothing was checked in yet goes on. */
  function open(of: Loaded | undefined) {
    const now = of && record(of.ask)
    if (of && !(now?.again && now.tries === 0 && !now.done)) reviewAgain(of.ask)
  }
  function next() {
    const to = ids[at + 1]
    pressed.current = true
    if (to && loaded instanceof Map) {
      open(loaded.get(to) as Loaded | undefined)
      setAt(at + 1)
    } else {
      setOver(resultOf(ids, begun.current))
      setIds([])
      history.replaceState(history.state, '', `${location.pathname}${location.search}`)
    }
  }

  if (!alive) return <p>{words.fetching}</p>
  const offset = new Date().getTimezoneOffset()
  const today = reviewDay(Date.now(), offset)
  const cards = cardsOf(allRecords(), questions)
  const due = queue(cards, today, offset)
  const scope = scopeOf(location.hash)
  const missed = cards.filter(({ id, log }) => (latestShare(log) ?? 1) < 1 && id.startsWith(scope ? `${scope}/` : ''))
  const lesson = index.lessons.find((one) => one.scope === scope)

  if (ids.length > 0) {
    const id = ids[at] ?? ''
    const of = loaded instanceof Map ? (loaded.get(id) as Loaded | undefined) : undefined
    const Question = of?.unit
    return (
      <>
        <h2 ref={head} tabIndex={-1}>
          {fill(words.progress, { n: at + 1, m: ids.length })}
        </h2>
        {loaded === null && <p role="status">{words.fetching}</p>}
        {loaded === 'failed' && (
          <p class="q-note" role="status">
            {words.failed}{' '}
            <button type="button" class="btn" onClick={() => fetchAll(ids)}>
              {words.retry}
            </button>
          </p>
        )}
        {of && Question && (
          <section class="q" key={id} aria-label={fill(words.progress, { n: at + 1, m: ids.length })}>
            <Question ask={of.ask} words={of.words} bank={of.file} locale={locale} sources={of.sources} />
          </section>
        )}
        {loaded instanceof Map && (
          <p class="acts">
            <button type="button" class="btn primary" onClick={next}>
              {at + 1 < ids.length ? words.next : words.finish}
            </button>
          </p>
        )}
      </>
    )
  }

  const five = within(due, round)
  const when = nextDue(cards, today + (due.length > 0 ? 0 : 1), offset)
  const format = new Intl.DateTimeFormat(languageTag[locale], { month: 'long', day: 'numeric', weekday: 'long' })
  const said = (day: number) => format.format(startOf(day, offset))
  const day = when === undefined ? '' : said(when)
  return (
    <>
      {over && (
        <>
          <h2 ref={head} tabIndex={-1}>
            {over.n > 0 ? fill(words.done, { n: over.n, r: over.right }) : words.noneDone}
          </h2>
          {over.n > 0 && (
            <>
              <p>{words.back}</p>
              <ul>
                {over.back.map(([day, n]) => (
                  <li key={day}>{fill(words.backOn, { day: said(day), n })}</li>
                ))}
              </ul>
            </>
          )}
        </>
      )}
      {scope !== null && (
        <>
          <p>{fill(missed.length > 0 ? words.missed : words.noneMissed, { n: missed.length, title: lesson?.title ?? index.course })}</p>
          {missed.length > 0 && (
            <p class="acts">
              <button type="button" class="btn primary" onClick={() => begin(missed)}>
                {fill(words.redo, { n: missed.length })}
              </button>
            </p>
          )}
        </>
      )}
      {due.length > 0 ? (
        <>
          <p>{over ? fill(words.left, { n: due.length }) : fill(words.due, { n: due.length, m: Math.max(1, Math.round(secondsFor(due) / 60)) })}</p>
          <p class="soft">{words.order}</p>
          <p class="acts">
            {five.length < due.length && (
              <button type="button" class="btn primary" onClick={() => begin(five, '#five')}>
                {fill(words.five, { n: five.length })}
              </button>
            )}
            <button type="button" class={five.length < due.length ? 'btn' : 'btn primary'} onClick={() => begin(due, '#all')}>
              {fill(words.all, { n: due.length })}
            </button>
          </p>
        </>
      ) : (
        <>
          <p>
            {cards.length === 0 ? words.nothingYet : words.nothing} {day && fill(words.nextOn, { day })}
          </p>
          {cards.length > 0 && (
            <p class="acts">
              <button type="button" class="btn" onClick={() => begin(within(queue(cards, today, offset, true), round))}>
                {words.practise}
              </button>
            </p>
          )}
        </>
      )}
      {when !== undefined && <Reminder {...{ words, home }} course={index.course} day={Math.max(when, today + 1)} />}
    </>
  )
}

/** Of the questions of a round, those answered in it: one passed over was not. */
function resultOf(ids: readonly string[], begun: number): Result {
  const offset = new Date().getTimezoneOffset()
  const logs = ids.map((id) => record({ id })?.log ?? []).filter((log) => log.some(({ at }) => at >= begun))
  const days = new Map<number, number>()
  for (const log of logs) {
    const due = memoryOf(log, offset)?.due
    if (due !== undefined) days.set(due, (days.get(due) ?? 0) + 1)
  }
  const right = logs.filter((log) => latestShare(log.filter(({ at }) => at >= begun)) === 1).length
  return { n: logs.length, right, back: [...days].sort(([one], [other]) => one - other) }
}
