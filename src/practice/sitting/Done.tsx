import type { ComponentChildren } from 'preact'
import { useEffect, useRef, useState } from 'preact/hooks'
import { fill } from '@/i18n/fill'
import { type Locale, languageTag } from '@/i18n/locale'
import { missed, type Sitting, scoreOf, sheet } from '@/models/sitting'
import type { Loaded } from '@/practice/questions'
import { Sat } from '@/practice/sitting/Sat'
import type { SittingWords } from '@/practice/sitting/strings'
import type { BankIndex, IndexedQuestion } from '@/questions/bank-index'
import type { Result } from '@/stores/sittings'

interface Props {
  sitting: Sitting
  loaded: ReadonlyMap<string, Loaded>
  questions: ReadonlyMap<string, IndexedQuestion>
  index: BankIndex
  locale: Locale
  words: SittingWords
  /** Share needed to pass, 0 to 1; without it there is nothing to pass. */
  pass: number | undefined
  past: Result[]
  /** The pre-test, to stand beside the exam. */
  pretest: Result | undefined
  /** Only where there is sense in it. */
  redo: (() => void) | undefined
  anew: (() => void) | undefined
  /** What stands first, under the score. */
  children?: ComponentChildren
}

export const percent = (share: number) => Math.round(share * 100)

/** What came of a sitting: the score, each concept, what to do next, and every question with its key and all reasons. */
export function Done({ sitting, loaded, questions, index, locale, words, pass, past, pretest, redo, anew, children }: Props) {
  const head = useRef<HTMLHeadingElement>(null)
  useEffect(() => head.current?.focus(), [])
  const current = new Map([...questions.values()].map(({ id, rev }) => [id, rev]))
  const { share, counted, dropped } = scoreOf(sitting, current)
  const wrong = missed(sitting)
  const passed = pass !== undefined && share >= pass
  const day = (at: number) => new Intl.DateTimeFormat(languageTag[locale], { dateStyle: 'medium' }).format(at)
  return (
    <>
      <h2 ref={head} tabIndex={-1}>
        {words.result}
      </h2>
      <p class="score">
        <b>{fill(words.score, { n: counted, p: percent(share) })}</b>
      </p>
      {children}
      {dropped > 0 && <p class="q-note">{fill(words.dropped, { n: dropped })}</p>}
      {pass !== undefined && <p>{fill(passed ? words.passed : words.notYet, { p: percent(pass) })}</p>}
      {pass !== undefined && (
        <table>
          <caption>{words.beside}</caption>
          <tbody>
            <tr>
              <th scope="row">{words.pretest}</th>
              <td>{pretest ? `${percent(pretest.share)}% · ${day(pretest.at)}` : words.noPretest}</td>
            </tr>
            <tr>
              <th scope="row">{words.exam}</th>
              <td>
                {percent(share)}% · {day(sitting.done ?? sitting.at)}
              </td>
            </tr>
          </tbody>
        </table>
      )}
      <Concepts {...{ sitting, questions, index, words }} />
      <p class="acts">
        {wrong.length === 0 && <span>{words.allRight}</span>}
        {wrong.length > 0 && redo && (
          <button type="button" class="btn primary" onClick={redo}>
            {fill(words.redo, { n: wrong.length })}
          </button>
        )}
        {anew && (
          <button type="button" class="btn" onClick={anew}>
            {words.anew}
          </button>
        )}
      </p>
      {passed && (
        <Certificate {...{ words, locale }} course={index.course} n={counted} p={percent(share)} q={percent(pass)} date={day(sitting.done ?? sitting.at)} />
      )}
      {past.length > 1 && (
        <details>
          <summary>{words.past}</summary>
          <ul>
            {past.map(({ at, share: was, counted: of }) => (
              <li key={at}>
                {day(at)} · {fill(words.score, { n: of, p: percent(was) })}
              </li>
            ))}
          </ul>
        </details>
      )}
      <h2>{words.review}</h2>
      {sheet(sitting).map(({ id, mark }, number) => {
        const of = loaded.get(id)
        return (
          of && (
            <details key={id} class="reviewed">
              <summary>
                {fill(words.entry, { n: number + 1, mark: words[mark] })} · {of.ask.prompt}
              </summary>
              <Sat
                {...{ of, locale }}
                seed={sitting.seed}
                answer={sitting.answers[id]}
                sure={sitting.sure[id]}
                told
                head={fill(words.question, { n: number + 1 })}
              />
            </details>
          )
        )
      })}
    </>
  )
}

/** Each concept of the sitting with its mean share, the weakest first, and where to read again. */
function Concepts({ sitting, questions, index, words }: Pick<Props, 'sitting' | 'questions' | 'index' | 'words'>) {
  const shares = new Map<string, number[]>()
  for (const { id } of sitting.drawn)
    for (const concept of questions.get(id)?.concepts ?? []) shares.set(concept, [...(shares.get(concept) ?? []), sitting.shares[id] ?? 0])
  const rows = [...shares]
    .map(([concept, list]) => ({ concept, share: list.reduce((sum, one) => sum + one, 0) / list.length }))
    .sort((a, b) => a.share - b.share)
  return (
    <table>
      <caption>{words.byConcept}</caption>
      <thead>
        <tr>
          <th scope="col">{words.concept}</th>
          <th scope="col">{words.rightOf}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map(({ concept, share }) => {
          const known = index.concepts[concept]
          return (
            <tr key={concept}>
              <th scope="row">
                {known?.term ?? concept}{' '}
                {share < 1 && known?.href && (
                  <small>
                    <a href={known.href}>{fill(words.readAgain, { title: known.section?.title ?? known.term })}</a>
                  </small>
                )}
              </th>
              <td>{percent(share)}%</td>
            </tr>
          )
        })}
      </tbody>
    </table>
  )
}

interface CertificateProps {
  words: SittingWords
  locale: Locale
  course: string
  n: number
  p: number
  q: number
  date: string
}

/** A certificate to print, that says what it is. The name is typed here and kept nowhere. */
function Certificate({ words, course, n, p, q, date }: CertificateProps) {
  const [name, setName] = useState('')
  const [status, setStatus] = useState('')
  const field = useRef<HTMLInputElement>(null)
  const print = () => {
    if (!name.trim()) {
      field.current?.focus()
      return setStatus(words.nameNote)
    }
    setStatus('')
    const root = document.documentElement
    root.dataset['print'] = 'certificate'
    addEventListener('afterprint', () => delete root.dataset['print'], { once: true })
    window.print()
  }
  return (
    <section aria-labelledby="certificate">
      <h2 id="certificate">{words.certificate}</h2>
      <p class="acts no-print">
        <label>
          {words.name}{' '}
          <input ref={field} size={24} maxLength={60} value={name} autocomplete="name" onInput={({ currentTarget }) => setName(currentTarget.value)} />
        </label>
        <button type="button" class="btn" onClick={print}>
          {words.print}
        </button>
      </p>
      <p role="status" class={status ? '' : 'sr'}>
        {status}
      </p>
      <div class="certificate">
        <p class="title">{words.certificateTitle}</p>
        <p class="who">{fill(words.certificateText, { name: name.trim() || '＿＿＿＿', course })}</p>
        <p>{fill(words.certificateScore, { n, p, q })}</p>
        <p>{fill(words.date, { date })}</p>
        <p class="soft">{words.selfAttested}</p>
      </div>
    </section>
  )
}
