import { useMemo, useState } from 'preact/hooks'
import { fill } from '@/i18n/fill'
import type { Locale } from '@/i18n/locale'
import { classFile, type Entry } from '@/models/class-result'
import { fewest, type QuestionSummary, sensible, summarise } from '@/models/cohort'
import { toCsv } from '@/models/csv'
import { type ClassSet, seedName } from '@/models/result-code'
import { Matrix } from '@/practice/cohort/Matrix'
import { matrixRows, said, summaryRows } from '@/practice/cohort/report'
import type { CohortWords } from '@/practice/cohort/strings'
import { type Loaded, questionsOf } from '@/practice/questions'
import { Twice } from '@/practice/Twice'
import type { BankIndex } from '@/questions/bank-index'
import { prefix } from '@/stores/engine'
import { DataTable } from '@/ui/DataTable'
import { saveFile } from '@/ui/files'

interface Props {
  entries: Entry[]
  words: CohortWords
  locale: Locale
  set: ClassSet
  index: BankIndex
  loaded: ReadonlyMap<string, Loaded> | 'failed' | null
  /** Fetches the questions again. */
  again(): void
  change(entries: Entry[]): void
  /** The class was saved as a file. */
  saved(): void
}

/** What the class knows: the summary for all to see, the table by number for the trainer, and both to keep. */
export function Results({ entries, words, locale, set, index, loaded, again, change, saved }: Props) {
  const [status, setStatus] = useState('')
  const [text, setText] = useState('')
  const questions = useMemo(() => questionsOf(index), [index])
  const ids = set.drawn.map(({ id }) => id)
  const conceptsOf = (id: string) => questions.get(id)?.concepts ?? []
  const summary = useMemo(() => summarise(entries, ids, conceptsOf), [entries, set])
  const term = (concept: string) => index.concepts[concept]?.term ?? concept
  const ofQuestion = (id: string) => (loaded instanceof Map ? (loaded.get(id) as Loaded | undefined) : undefined)
  const prompt = (id: string) => ofQuestion(id)?.ask.prompt ?? id
  const { n, files } = summary

  /** What a wrong part of a question is called. */
  const label = (id: string, part: string) => {
    const of = ofQuestion(id)
    return of?.unit.scoring.label(part, of.ask, of.key, locale) || part
  }
  const keep = (name: string, type: string, content: string) => {
    saveFile(name, type, content)
    setText(content)
  }
  const file = `class-${set.module}-${seedName(set.seed)}`
  const names = { term, prompt, label }

  return (
    <section aria-label={words.resultTitle}>
      <h2>{words.resultTitle}</h2>
      <p role="status" class={status ? 'q-note' : 'sr'}>
        {status}
      </p>
      {n === 0 && <p>{words.nobody}</p>}
      {loaded === 'failed' && (
        <p class="q-note" role="status">
          {words.failed}{' '}
          <button type="button" class="btn" onClick={again}>
            {words.retry}
          </button>
        </p>
      )}
      {n > 0 && (
        <>
          <p class="score">
            {typeof summary.right === 'string'
              ? fill(words.headlineFew, { n })
              : fill(words.headline, { n, m: files > 0 && files < fewest ? words.few : files, p: Math.round(100 * summary.right.share) })}
          </p>
          {n >= fewest && <Summary {...{ summary, words, names }} />}
          {loaded instanceof Map && (
            <details>
              <summary>{words.prompts}</summary>
              <ol class="prompts">
                {ids.map((id) => (
                  <li key={id}>{prompt(id)}</li>
                ))}
              </ol>
            </details>
          )}
          <details>
            <summary>{words.matrix}</summary>
            <Matrix
              {...{ entries, words, ids }}
              remove={(number) => {
                change(entries.filter((entry) => entry.number !== number))
                setStatus(fill(words.removed, { n: number }))
              }}
            />
          </details>
          <h3>{words.saveTitle}</h3>
          <p>{words.saveAbout}</p>
          <p class="acts">
            <button
              type="button"
              class="btn primary"
              onClick={() => {
                keep(`${file}.json`, 'application/json', JSON.stringify(classFile(prefix.slice(0, -1), set, entries)))
                saved()
              }}
            >
              {words.saveClass}
            </button>
            <button type="button" class="btn" onClick={() => keep(`${file}.csv`, 'text/csv', toCsv(summaryRows(summary, words, names)))}>
              {words.saveSummary}
            </button>
            <button type="button" class="btn" onClick={() => keep(`${file}-numbers.csv`, 'text/csv', toCsv(matrixRows(entries, ids, words)))}>
              {words.saveMatrix}
            </button>
            <Twice
              label={words.clear}
              sure={words.clearSure}
              act={() => {
                change([])
                setText('')
                setStatus(words.cleared)
              }}
            />
          </p>
          {text && (
            <label>
              {words.copyText}
              <textarea rows={5} readOnly value={text} />
            </label>
          )}
        </>
      )}
    </section>
  )
}

interface Names {
  term(concept: string): string
  prompt(id: string): string
  label(id: string, part: string): string
}

function Summary({ summary, words, names }: { summary: ReturnType<typeof summarise>; words: CohortWords; names: Names }) {
  const { n } = summary
  const cells = (of: Pick<QuestionSummary, 'right' | 'sure' | 'unsure'>) => [
    said(of.right, words),
    said(of.sure, words, words.sureShare),
    said(of.unsure, words),
  ]
  const discrimination = ({ discrimination: value }: QuestionSummary) =>
    typeof value === 'number' ? (
      <>
        {value.toFixed(2).replace('-', '−')}
        {value < 0 && n >= sensible && <small>{words.reversed}</small>}
      </>
    ) : (
      words[value]
    )
  const wrong = ({ id, distractor }: QuestionSummary) =>
    typeof distractor === 'string'
      ? words[summary.files === 0 ? 'filesOnly' : distractor]
      : fill(words.mostWrong, { text: names.label(id, distractor.id), p: Math.round(100 * distractor.share), n: distractor.of })
  return (
    <>
      <DataTable
        caption={words.concepts}
        head={[words.concept, words.right, words.sure, words.unsure]}
        rows={[
          ...summary.concepts.map((one) => ({ key: one.concept, head: names.term(one.concept), cells: cells(one) })),
          { key: '', head: <b>{words.whole}</b>, cells: cells(summary) },
        ]}
      />
      <DataTable
        caption={words.questions}
        head={[words.question, words.right, words.sure, words.unsure, words.discrimination, words.distractor]}
        rows={summary.questions.map((one, at) => ({
          key: one.id,
          head: (
            <>
              {at + 1}. <small>{shortened(names.prompt(one.id))}</small>
            </>
          ),
          cells: [...cells(one), discrimination(one), wrong(one)],
        }))}
      />
      <p>{words.calibrationNote}</p>
      {n < sensible && <p class="q-note">{fill(words.smallClass, { n, e: (2 / Math.sqrt(n)).toFixed(1) })}</p>}
      <p class="soft">{words.method}</p>
      <p class="soft">{words.fewNote}</p>
    </>
  )
}

/** The beginning of a question, to know it by; the whole stands below the tables. */
function shortened(prompt: string): string {
  const most = /\p{Script=Han}/u.test(prompt) ? 22 : 48
  return prompt.length > most ? `${prompt.slice(0, most).trimEnd()}…` : prompt
}
