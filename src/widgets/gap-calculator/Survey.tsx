import { useEffect, useRef, useState } from 'preact/hooks'
import { fill } from '@/i18n/fill'
import { itemCount } from '@/models/servqual'
import type { Survey as Result, SurveyPlan } from '@/models/survey'
import { answersFound, type SurveyColumns } from '@/models/survey-columns'
import { DropZone } from '@/ui/DropZone'
import { FileChoice } from '@/ui/FileChoice'
import { type FileClient, fileClient } from '@/ui/file-client'
import { jsonFile } from '@/ui/json-file'
import { SurveyResults } from './SurveyResults.tsx'
import { scales } from './state.ts'
import { itemsIn, scaleOf, stateOf } from './survey-plan.ts'
import type { Looked, Told } from './survey-reader.ts'
import type { SurveyWords } from './survey-strings.ts'
import type { PanelProps } from './View.tsx'

/** What the way in from a file needs beyond the calculator, given on the tool's own page. */
export interface SurveyPlace {
  /** File of words, and the survey of the running case. */
  words: string
  example: string
  language: 'zh' | 'en'
  /** Lessons on gaps 1 to 4, as far as there are any. */
  lessons: Partial<Record<'1' | '2' | '3' | '4', { title: string; href: string }>>
}

const startWorker = () => new Worker(new URL('./survey.worker.ts', import.meta.url), { type: 'module' })

type Stage = { at: 'start' } | { at: 'reading'; share: number } | { at: 'looked'; looked: Looked; file: string }

/** The third way in: many respondents from a file. */
export function Survey(props: PanelProps & { place: SurveyPlace }) {
  const { place, words: own, tell } = props
  const [words, setWords] = useState<SurveyWords | null>(null)
  const [stage, setStage] = useState<Stage>({ at: 'start' })
  const [result, setResult] = useState<{ survey: Result; plan: SurveyPlan; file: string } | null>(null)
  const [status, setStatus] = useState('')
  const out = useRef<HTMLParagraphElement>(null)
  const client = useRef<FileClient<SurveyPlan>>()
  /** What the reader's next word belongs to. */
  const asked = useRef<{ file: string; plan?: SurveyPlan }>({ file: '' })
  const latest = useRef(props)
  latest.current = props

  useEffect(() => {
    jsonFile(place.words).then(
      (found) => setWords(found as SurveyWords),
      () => setStatus(own.failed),
    )
    return () => client.current?.stop()
  }, [])
  if (!words) return <p role="status">{status || own.loading}</p>

  function hear(told: Told | { told: 'failed' }) {
    const say = words as SurveyWords
    const { file, plan } = asked.current
    switch (told.told) {
      case 'progress':
        return setStage((now) => (now.at === 'looked' ? now : { at: 'reading', share: told.share }))
      case 'looked':
        setStatus('')
        return setStage({ at: 'looked', looked: told.looked, file })
      case 'counted':
        return plan && counted(told.result, plan, file)
      case 'refused':
        setStage({ at: 'start' })
        setStatus(fill(say.refused[told.refusal], { row: told.row ?? 1 }))
        return out.current?.focus()
      default:
        setStage({ at: 'start' })
        return setStatus(say.noWorker)
    }
  }
  function counted(survey: Result, plan: SurveyPlan, file: string) {
    const say = words as SurveyWords
    if (survey.n === 0) {
      setResult(null)
      setStatus(say.noPairs)
      return out.current?.focus()
    }
    const first = !result || result.file !== file
    setResult({ survey, plan, file })
    setStatus('')
    const { state, replace, edit } = latest.current
    const next = stateOf(survey, plan.scale, file, state)
    if (first) replace(next, fill(say.taken, { n: survey.n }))
    else edit(() => next)
  }
  function read(file: Blob, name: string) {
    client.current?.stop()
    client.current = fileClient(startWorker, hear)
    asked.current = { file: name }
    setResult(null)
    setStatus('')
    setStage({ at: 'reading', share: 0 })
    client.current.look(file)
  }
  function stop() {
    client.current?.stop()
    setStage({ at: 'start' })
    setStatus((words as SurveyWords).cancelled)
    out.current?.focus()
  }
  async function openExample() {
    try {
      const response = await fetch(place.example)
      if (!response.ok) throw new Error(`Survey requires a file at ${place.example}`)
      read(await response.blob(), latest.current.example.name)
      tell((words as SurveyWords).opened)
    } catch {
      setStatus(own.failed)
    }
  }
  function count(plan: SurveyPlan, file: string) {
    asked.current = { file, plan }
    client.current?.count(plan)
  }

  return (
    <DropZone
      label={own.survey}
      onFiles={([file]) => {
        if (file) read(file, file.name)
      }}
    >
      {stage.at === 'start' && (
        <>
          <p>{words.about}</p>
          <FileChoice label={words.file} drop={words.drop} onFile={(file) => read(file, file.name)} />
          <p class="gc-actions">
            <button type="button" class="btn" onClick={() => void openExample()}>
              {words.open}
            </button>
          </p>
        </>
      )}
      {stage.at === 'reading' && (
        <p>
          <progress max={1} value={stage.share} aria-label={fill(words.reading, { p: Math.round(100 * stage.share) })} />{' '}
          {fill(words.reading, { p: Math.round(100 * stage.share) })}{' '}
          <button type="button" class="btn" onClick={stop}>
            {words.cancel}
          </button>
        </p>
      )}
      <p role="status" tabIndex={-1} ref={out} class={status ? 'gc-warn' : 'sr'}>
        {status}
      </p>
      {stage.at === 'looked' && (
        <Plan
          key={stage.file}
          {...{ words, own }}
          looked={stage.looked}
          count={(plan) => count(plan, stage.file)}
          again={() => {
            setStage({ at: 'start' })
            setResult(null)
          }}
        />
      )}
      {result && stage.at === 'looked' && (
        <SurveyResults {...{ ...props, survey: result.survey }} say={words} plan={result.plan} file={result.file} header={stage.looked.header} />
      )}
    </DropZone>
  )
}

interface PlanProps {
  words: SurveyWords
  own: PanelProps['words']
  looked: Looked
  count(plan: SurveyPlan): void
  again(): void
}

/** How the file is to be read: columns, scale, items turned round, groups. Once counted, every change is counted at once. */
function Plan({ words, own, looked, count, again }: PlanProps) {
  const [columns, setColumns] = useState<SurveyColumns>(looked.columns)
  const [scale, setScale] = useState(scaleOf(looked.top))
  const [turned, setTurned] = useState('')
  const [group, setGroup] = useState<number | null>(null)
  const [begun, setBegun] = useState(false)
  const found = answersFound(columns)
  const reversed = itemsIn(turned)
  const plan = { columns, scale, reversed: reversed ?? [], group }
  const head = useRef<HTMLHeadingElement>(null)
  useEffect(() => head.current?.focus(), [])
  useEffect(() => {
    if (begun && reversed) count(plan)
  }, [columns, scale, turned, group])

  const { header } = looked
  const nameOf = (column: number) => `${column + 1} ${header[column] || '–'}`
  const sides = ['expectation', 'perception'] as const
  return (
    <>
      <h3 class="gc-h" tabIndex={-1} ref={head}>
        {words.settings}
      </h3>
      <p>
        {fill(words.found, { rows: looked.rows, delimiter: words.delimiters[looked.delimiter] ?? looked.delimiter, encoding: looked.encoding.toUpperCase() })}
      </p>
      <details open={found < 2 * itemCount}>
        <summary>{words.columns}</summary>
        <p>{found === 2 * itemCount ? words.columnsAll : found > 0 ? fill(words.columnsSome, { n: found, m: 2 * itemCount - found }) : words.columnsNone}</p>
        <ul class="gc-columns">
          {Array.from({ length: itemCount }, (_, item) => (
            <li key={item}>
              <span aria-hidden="true">{item + 1}</span>
              {sides.map((side) => (
                <select
                  key={side}
                  aria-label={fill(words.column, { side: own.legend[side], n: item + 1 })}
                  value={columns[side][item] ?? ''}
                  onInput={({ currentTarget: { value } }) =>
                    setColumns((now) => ({ ...now, [side]: now[side].map((old, at) => (at === item ? (value === '' ? null : Number(value)) : old)) }))
                  }
                >
                  <option value="">{words.none}</option>
                  {header.map((_, column) => (
                    <option key={column} value={column}>
                      {nameOf(column)}
                    </option>
                  ))}
                </select>
              ))}
            </li>
          ))}
        </ul>
      </details>
      <p class="gc-actions">
        <label>
          {words.scale}{' '}
          <select value={scale} onInput={({ currentTarget: { value } }) => setScale(Number(value) as typeof scale)}>
            {scales.map((option) => (
              <option key={option} value={option}>
                {fill(words.points, { n: option })}
              </option>
            ))}
          </select>
        </label>
        <label>
          {words.group}{' '}
          <select value={group ?? ''} onInput={({ currentTarget: { value } }) => setGroup(value === '' ? null : Number(value))}>
            <option value="">{words.noGroup}</option>
            {looked.groups.map(({ column, values }) => (
              <option key={column} value={column}>
                {fill(words.groupOption, { name: header[column] || nameOf(column), n: values })}
              </option>
            ))}
          </select>
        </label>
      </p>
      <p>
        <label>
          {words.reversed}{' '}
          <input value={turned} size={16} aria-invalid={reversed ? undefined : true} onInput={({ currentTarget }) => setTurned(currentTarget.value)} />
        </label>{' '}
        <span class="soft">{fill(words.reversedNote, { top: scale + 1 })}</span>
      </p>
      <p role="status" class={reversed ? 'sr' : 'gc-warn'}>
        {reversed ? '' : words.reversedWrong}
      </p>
      <p class="gc-actions">
        {!begun && (
          <button
            type="button"
            class="btn primary"
            disabled={!reversed}
            onClick={() => {
              setBegun(true)
              count(plan)
            }}
          >
            {words.count}
          </button>
        )}
        <button type="button" class="btn" onClick={again}>
          {words.again}
        </button>
      </p>
    </>
  )
}
