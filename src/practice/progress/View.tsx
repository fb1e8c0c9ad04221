import { useEffect, useMemo, useState } from 'preact/hooks'
import { fill } from '@/i18n/fill'
import type { Locale } from '@/i18n/locale'
import { type Calibration, calibration, type Known, ledger, type Standing, standing } from '@/models/progress'
import { Gaps } from '@/practice/progress/Gaps'
import type { ProgressWords } from '@/practice/progress/strings'
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
  if (!alive) return null

  const list = allRecords()
  const records = new Map(list.map(({ id, attempt }) => [id, attempt]))
  const attempts = list.map(({ attempt }) => attempt)
  const all = standing(known, records)
  if (all.answered === 0)
    return (
      <>
        <p>{words.nothing}</p>
        <p class="acts">
          <a class="btn primary" href={links.home}>
            {words.begin}
          </a>
        </p>
        <Gaps {...{ index, known, records, words, locale }} />
      </>
    )
  return (
    <>
      <p>{fill(words.overall, { a: all.answered, n: all.total, p: Math.round((all.first ?? 0) * 100) })}</p>
      <p class="acts">
        <a class="btn primary" href={links.review}>
          {words.review}
        </a>
        <a class="btn" href={links.passport}>
          {words.passport}
        </a>
      </p>
      <Exam words={words} />
      {index.modules.map((module) => (
        <section key={module.id}>
          <h2>{module.title}</h2>
          <Table
            head={[words.lesson, words.done, words.first, words.best]}
            rows={index.lessons
              .filter((lesson) => lesson.module === module.id)
              .map(({ scope, title, href }) => ({
                id: scope,
                name: <a href={href}>{title}</a>,
                of: standing(
                  known.filter(({ lesson }) => lesson === scope),
                  records,
                ),
              }))}
            words={words}
          />
          <details>
            <summary>{words.concepts}</summary>
            <Table head={[words.concept, words.done, words.first, words.best]} rows={concepts(index, module.id, known, records, words)} words={words} />
          </details>
        </section>
      ))}
      <h2>{words.ledger}</h2>
      <Ledger {...{ attempts, index, words }} />
      <h2>{words.calibration}</h2>
      <Calibrated list={calibration(attempts)} words={words} />
      <Gaps {...{ index, known, records, words, locale }} />
      <h2>{words.forget}</h2>
      <p class="acts">
        {index.lessons
          .filter(({ scope }) => list.some(({ id }) => id.startsWith(`${scope}/`)))
          .map(({ scope, title }) => (
            <Twice key={scope} label={fill(words.forgetLesson, { title })} sure={words.sureTwice} act={() => resetLesson(scope)} />
          ))}
        <Twice label={words.forgetAll} sure={words.sureTwice} act={resetCourse} />
      </p>
    </>
  )
}

function concepts(index: BankIndex, module: string, known: Known[], records: Parameters<typeof standing>[1], words: ProgressWords) {
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

function Table({ head, rows, words }: { head: string[]; rows: { id: string; name: preact.ComponentChildren; of: Standing }[]; words: ProgressWords }) {
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
            <th scope="row">{name}</th>
            <td>{fill(words.answered, { a: of.answered, n: of.total })}</td>
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
          {fill(count === 1 ? words.slipOnce : words.slip, { n: count, text })}{' '}
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
  const share = (level: Calibration['sure']) => list.find(({ sure }) => sure === level)?.share
  const [sure, guess] = [share('sure'), share('guess')]
  const reading =
    sure !== undefined && sure < 0.7
      ? fill(words.overSure, { p: Math.round(sure * 100) })
      : guess !== undefined && guess > 0.7
        ? fill(words.underSure, { p: Math.round(guess * 100) })
        : words.wellSure
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
