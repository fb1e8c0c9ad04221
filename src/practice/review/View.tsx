import { useEffect, useMemo, useRef, useState } from 'preact/hooks'
import { fill } from '@/i18n/fill'
import { type Locale, languageTag } from '@/i18n/locale'
import { latestShare } from '@/models/progress'
import { cardsOf, nextDue, queue, reviewDay, secondsFor, startOf, within } from '@/models/review'
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

/** What is due today, one question after the other; each is an ordinary self-check in a round of its own. */
export default function View({ locale, words, home, index }: Props) {
  const questions = useMemo(() => questionsOf(index), [index])
  const [, look] = useState(0)
  const [alive, setAlive] = useState(false)
  /** Ids of the round that is going on. */
  const [ids, setIds] = useState<string[]>([])
  const [at, setAt] = useState(0)
  const [loaded, setLoaded] = useState<ReadonlyMap<string, Loaded> | 'failed' | null>(null)
  const [over, setOver] = useState<{ n: number; right: number } | null>(null)
  const begun = useRef(0)
  const head = useRef<HTMLHeadingElement>(null)

  useEffect(() => {
    setMoved(index.moved)
    setAlive(true)
    return $changes.listen(look)
  }, [])
  useEffect(() => head.current?.focus(), [at, ids, over])

  function start(list: { id: string }[]) {
    const chosen = list.map(({ id }) => id)
    begun.current = Date.now()
    setOver(null)
    setAt(0)
    setIds(chosen)
    fetchAll(chosen)
  }
  function fetchAll(chosen: string[]) {
    setLoaded(null)
    fetchQuestions(index, chosen)
      .then((found) => {
        // Each comes in a round of its own, whatever was left open.
        const [first] = chosen
        if (first && found.get(first)) reviewAgain(found.get(first)!.ask)
        setLoaded(found)
      })
      .catch(() => setLoaded('failed'))
  }
  function next() {
    const to = ids[at + 1]
    if (to && loaded instanceof Map) {
      const of = loaded.get(to) as Loaded | undefined
      if (of) reviewAgain(of.ask)
      setAt(at + 1)
    } else {
      // Those passed over were not answered in this round.
      const logs = ids.map((id) => (record({ id })?.log ?? []).filter(({ at: when }) => when >= begun.current)).filter((log) => log.length > 0)
      setOver({ n: logs.length, right: logs.filter((log) => latestShare(log) === 1).length })
      setIds([])
    }
  }

  if (!alive) return <p>{words.fetching}</p>
  const offset = new Date().getTimezoneOffset()
  const today = reviewDay(Date.now(), offset)
  const cards = cardsOf(allRecords(), questions)
  const due = queue(cards, today, offset)

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
  const day =
    when === undefined ? '' : new Intl.DateTimeFormat(languageTag[locale], { month: 'long', day: 'numeric', weekday: 'long' }).format(startOf(when, offset))
  return (
    <>
      {over && (
        <h2 ref={head} tabIndex={-1}>
          {fill(words.done, { n: over.n, r: over.right })}
        </h2>
      )}
      {due.length > 0 ? (
        <>
          <p>{over ? fill(words.left, { n: due.length }) : fill(words.due, { n: due.length, m: Math.max(1, Math.round(secondsFor(due) / 60)) })}</p>
          <p class="soft">{words.order}</p>
          <p class="acts">
            {five.length < due.length && (
              <button type="button" class="btn primary" onClick={() => start(five)}>
                {fill(words.five, { n: five.length })}
              </button>
            )}
            <button type="button" class={five.length < due.length ? 'btn' : 'btn primary'} onClick={() => start(due)}>
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
              <button type="button" class="btn" onClick={() => start(within(queue(cards, Number.MAX_SAFE_INTEGER, offset), round))}>
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
