import { useEffect, useMemo, useRef, useState } from 'preact/hooks'
import { fill } from '@/i18n/fill'
import type { Locale } from '@/i18n/locale'
import { type Calibration, calibration, judgement, type Known, ledger, type Standing, standing } from '@/models/progress'
import { cardsOf, queue, reviewDay } from '@/models/review'
import { Gaps } from '@/practice/progress/Gaps'
import type { ProgressWords } from '@/practice/progress/strings'
import { questionsOf } from '@/practice/questions'
import { Twice } from '@/practice/Twice'
import type { BankIndex } from '@/questions/bank-index'
import { $changes, allRecords, setMoved } from '@/stores/answers'
import { resetCourse, resetLesson } from '@/stores/lessons'
import { sittings } from '@/stores/sittings'

export interface Props {
  locale: Locale
  words: ProgressWords
  /** Addresses of the course home, the review and the passport. */
  links: { home: string; review: string; passport: string }
  index: BankIndex
}

const percent = (share: number | undefined) => (share === undefined ? '–' : `${Math.round(share * 100)}%`)

/** How far a learner is, folded from the records on this device each time it is looked at. */
export default function View({ locale, words, links, index }: Props) {
  const [alive, setAlive] = useState(false)
  const [, look] = useState(0)
  useEffect(() => {
    setMoved(index.moved)
    setAlive(true)
    return $changes.listen(look)
  }, [])
  const known = useMemo(
    () => index.lessons.flatMap(({ scope, module, questions }) => questions.map((one): Known => ({ ...one, module, lesson: scope }))),
    [index],
  )
  /** Said after records were cleared: what was pressed is gone, and the focus goes here. */
  const [gone, setGone] = useState(0)
  const note = useRef<HTMLParagraphElement>(null)
  useEffect(() => note.current?.focus(), [gone])
  if (!alive) return null

  const list = allRecords()
  const records = new Map(list.map(({ id, attempt }) => [id, attempt]))
  // What was asked in an earlier revision, or is asked no more, says nothing about today.
  const attempts = known.flatMap(({ id, rev }) => (records.get(id)?.rev === rev ? (records.get(id) ?? []) : []))
  const all = standing(known, records)
  const clear = (act: () => void) => () => {
    act()
    setGone((times) => times + 1)
  }
  const cleared = gone > 0 && (
    <p ref={note} tabIndex={-1}>
      {words.gone}
    </p>
  )
  if (all.answered === 0)
    return (
      <>
        {cleared}
        <p>{words.nothing}</p>
        <p class="acts">
          <a class="btn primary" href={links.home}>
            {words.begin}
          </a>
        </p>
        <Gaps {...{ index, known, records, words, locale }} />
      </>
    )
  const offset = new Date().getTimezoneOffset()
  const due = queue(cardsOf(list, questionsOf(index)), reviewDay(Date.now(), offset), offset).length
  return (
    <>
      <p>{fill(words.overall, { a: all.answered, n: all.total, p: Math.round((all.first ?? 0) * 100) })}</p>
      <p>{due > 0 ? fill(words.due, { n: due }) : words.noneDue}</p>
      <p class="acts">
        <a class="btn primary" href={links.review}>
          {words.review}
        </a>
        <a class="btn" href={`${links.review}#missed`}>
          {words.redo}
        </a>
        <a class="btn" href={links.passport}>
          {words.passport}
        </a>
      </p>
      <Exam words={words} />
      {index.modules.map((module) => (
        <section key={module.id}>
          <h2>{module.title}</h2>
          <Table name={words.lesson} rows={lessons(index, module.id, known, records, words)} words={words} />
          <details>
            <summary>{words.concepts}</summary>
            <Table name={words.concept} rows={concepts(index, module.id, known, records, words)} words={words} />
          </details>
        </section>
      ))}
      <h2>{words.ledger}</h2>
      <Ledger {...{ attempts, index, words }} />
      <h2>{words.calibration}</h2>
      <Calibrated list={calibration(attempts)} words={words} />
      <Gaps {...{ index, known, records, words, locale }} />
      <h2>{words.forget}</h2>
      {cleared}
      <p class="acts">
        {index.lessons
          .filter(({ scope }) => list.some(({ id }) => id.startsWith(`${scope}/`)))
          .map(({ scope, title }) => (
            <Twice key={scope} label={fill(words.forgetLesson, { title })} sure={words.sureTwice} act={clear(() => resetLesson(scope))} />
          ))}
        <Twice label={words.forgetAll} sure={words.sureTwice} act={clear(resetCourse)} />
      </p>
    </>
  )
}

/** The lessons of a module, and under several of them the module as a whole. */
function lessons(index: BankIndex, module: string, known: Known[], records: Parameters<typeof standing>[1], words: ProgressWords): Row[] {
  const rows = index.lessons
    .filter((lesson) => lesson.module === module)
    .map(({ scope, title, href }) => ({
      id: scope,
      name: <a href={href}>{title}</a>,
      of: standing(
        known.filter(({ lesson }) => lesson === scope),
        records,
      ),
    }))
  const whole = standing(
    known.filter((one) => one.module === module),
    records,
  )
  return rows.length > 1 ? [...rows, { id: module, name: words.together, of: whole }] : rows
}

function concepts(index: BankIndex, module: string, known: Known[], records: Parameters<typeof standing>[1], words: ProgressWords): Row[] {
  const ids = [...new Set(known.filter((one) => one.module === module).flatMap((one) => one.concepts))]
  return ids
    .map((id) => ({
      id,
      of: standing(
        known.filter((one) => one.concepts.includes(id)),
        records,
      ),
    }))
    .sort((a, b) => (a.of.first ?? 2) - (b.of.first ?? 2))
    .map(({ id, of }) => {
      const concept = index.concepts[id]
      return {
        id,
        of,
        name: (
          <>
            {concept?.term ?? id}{' '}
            {concept?.href && (of.first ?? 1) < 0.8 && (
              <small>
                <a href={concept.href}>{words.readAgain}</a>
              </small>
            )}
          </>
        ),
      }
    })
}

interface Row {
  id: string
  name: preact.ComponentChildren
  of: Standing
}

function Table({ name, rows, words }: { name: string; rows: Row[]; words: ProgressWords }) {
  const head = [name, words.done, words.first, words.best]
  return (
    <table>
      <thead>
        <tr>
          {head.map((text) => (
            <th key={text} scope="col">
              {text}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map(({ id, name, of }) => (
          <tr key={id}>
            <th scope="row">
              {name} {of.shown > 0 && <small class="soft">{fill(words.shown, { n: of.shown })}</small>}
            </th>
            <td>{`${of.answered}/${of.total}`}</td>
            <td>{percent(of.first)}</td>
            <td>{percent(of.best)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}

/** The exam with the pre-test beside it, where either was taken. */
function Exam({ words }: { words: ProgressWords }) {
  const [pretest, exam] = ['pretest', 'exam'].map((name) => sittings(name).get().past.at(-1))
  if (!pretest && !exam) return null
  return (
    <p>
      {pretest && `${words.pretest} ${percent(pretest.share)} `}
      {exam && `${words.exam} ${percent(exam.share)}`}
    </p>
  )
}

/** What was mixed up, how often, and which section to read again; quiet about what was put right. */
function Ledger({ attempts, index, words }: { attempts: Parameters<typeof ledger>[0]; index: BankIndex; words: ProgressWords }) {
  const slips = ledger(attempts).flatMap((slip) => {
    const mistake = index.misconceptions[slip.id]
    return mistake ? [{ ...slip, ...mistake, place: index.concepts[mistake.concept] }] : []
  })
  if (slips.length === 0) return <p>{words.noSlips}</p>
  return (
    <ul>
      {slips.map(({ id, count, settled, text, place }) => (
        <li key={id} class={settled ? 'soft' : ''}>
          {fill(count === 1 ? words.slipOnce : count === 2 ? words.slipTwice : words.slip, { n: count, text })}{' '}
          {settled
            ? `✓ ${words.settled}`
            : place?.href && <a href={place.href}>{place.section ? fill(words.read, { n: place.section.n, title: place.section.title }) : place.term}</a>}
        </li>
      ))}
    </ul>
  )
}

/** Sure against right, as a table with bars, and one sentence that reads it. */
function Calibrated({ list, words }: { list: Calibration[]; words: ProgressWords }) {
  if (list.length === 0) return <p>{words.noneSure}</p>
  const of = (level: Calibration['sure']) => Math.round((list.find(({ sure }) => sure === level)?.share ?? 0) * 100)
  const reading = {
    few: () => fill(words.fewSure, { n: list.reduce((sum, { count }) => sum + count, 0) }),
    over: () => fill(words.overSure, { p: of('sure') }),
    under: () => fill(words.underSure, { p: of('guess') }),
    well: () => words.wellSure,
    mixed: () => words.mixedSure,
  }[judgement(list)]()
  return (
    <>
      <p class="soft">{words.calibrationNote}</p>
      <table>
        <thead>
          <tr>
            <th scope="col">{words.howSure}</th>
            <th scope="col">{words.times}</th>
            <th scope="col">{words.right}</th>
          </tr>
        </thead>
        <tbody>
          {list.map(({ sure: level, count, share: of }) => (
            <tr key={level}>
              <th scope="row">{words[level]}</th>
              <td>{count}</td>
              <td>
                <svg class="bar" viewBox="0 0 100 8" aria-hidden="true" preserveAspectRatio="none">
                  <rect class="rest" width="100" height="8" />
                  <rect width={of * 100} height="8" />
                </svg>{' '}
                {percent(of)}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      <p>{reading}</p>
    </>
  )
}
