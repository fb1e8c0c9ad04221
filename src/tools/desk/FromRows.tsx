import { useEffect, useRef, useState } from 'preact/hooks'
import { fill } from '@/i18n/fill'
import { type BadCell, type ColumnPlan, type ColumnSpec, type Counted, missingColumns } from '@/models/import/columns'
import type { TableFacts, Told } from '@/models/import/file-reader'
import { DropZone } from '@/ui/DropZone'
import { FileChoice } from '@/ui/FileChoice'
import { type FileClient, fileClient } from '@/ui/file-client'
import { saveFile } from '@/ui/files'
import type { DeskWords } from './desk-strings.ts'

type Looked = TableFacts & { columns: ColumnPlan }
type Stage = { at: 'start' } | { at: 'reading'; share: number } | { at: 'looked'; looked: Looked; name: string }

interface Props<Result> {
  /** Unique in the page. */
  id: string
  words: DeskWords['rows']
  /** What joins a list. */
  and: string
  specs: readonly ColumnSpec[]
  /** What each column is called here, and what its cells must be, by its id. */
  columns: Record<string, { label: string; expected: string }>
  about: string
  /** An example that can be downloaded: its name without ending, and its text. */
  example: { name: string; text: () => string }
  /** Makes the worker that reads the rows. */
  start: () => Worker
  /** What was counted; what it returns is said. @param name of the file, without its ending; empty for pasted rows */
  onCounted: (counted: Counted<Result>, name: string) => void
}

/** Most bad cells listed; of the others only the number is told. */
const mostListed = 10

/** Rows from a file or a spreadsheet: chosen, dropped or pasted; columns found by name and put right by hand; read in a worker. */
export function FromRows<Result>({ id, words, and, specs, columns, about, example, start, onCounted }: Props<Result>) {
  const [stage, setStage] = useState<Stage>({ at: 'start' })
  const [plan, setPlan] = useState<ColumnPlan>({})
  const [pasted, setPasted] = useState('')
  const [status, setStatus] = useState('')
  const [bad, setBad] = useState<{ list: BadCell[]; count: number } | null>(null)
  const out = useRef<HTMLParagraphElement>(null)
  const client = useRef<FileClient<ColumnPlan>>()
  const name = useRef('')
  const hearing = useRef<(told: Told<{ columns: ColumnPlan }, Counted<Result>> | { told: 'failed' }) => void>(() => undefined)
  useEffect(() => () => client.current?.stop(), [])

  function finish(text: string) {
    setStatus(text)
    out.current?.focus()
  }

  hearing.current = (told) => {
    switch (told.told) {
      case 'progress':
        return setStage((now) => (now.at === 'looked' ? now : { at: 'reading', share: told.share }))
      case 'looked':
        setPlan(told.looked.columns)
        setStage({ at: 'looked', looked: told.looked, name: name.current })
        // All found: nothing has to be asked.
        if (missingColumns(told.looked.columns, specs).length === 0) client.current?.count(told.looked.columns)
        return
      case 'counted': {
        const { used, bad: list, badCount } = told.result
        setBad(badCount > 0 ? { list, count: badCount } : null)
        if (used === 0) return finish(words.nothing)
        onCounted(told.result, name.current)
        return finish(fill(words.done, { n: used }))
      }
      case 'refused':
        setStage({ at: 'start' })
        return finish(fill(words.refused[told.refusal], { row: told.row ?? 1 }))
      default:
        setStage({ at: 'start' })
        return finish(words.noWorker)
    }
  }

  function read(file: Blob, title: string) {
    client.current?.stop()
    client.current = fileClient<ColumnPlan, { columns: ColumnPlan }, Counted<Result>>(start, (told) => hearing.current(told))
    name.current = title.replace(/\.[^.]+$/, '')
    setBad(null)
    setStatus('')
    setStage({ at: 'reading', share: 0 })
    client.current.look(file)
  }

  const missing = missingColumns(plan, specs)
  return (
    <DropZone
      label={words.panel}
      onFiles={([file]) => {
        if (file) read(file, file.name)
      }}
    >
      {stage.at !== 'looked' && (
        <>
          <p>{about}</p>
          <p class="tool-acts">
            <button type="button" class="btn" onClick={() => saveFile(`${example.name}.csv`, 'text/csv;charset=utf-8', example.text())}>
              {words.example}
            </button>
          </p>
          <FileChoice label={words.file} drop={words.drop} onFile={(file) => read(file, file.name)} />
          <div class="nf">
            <label for={`${id}-rows`}>{words.paste}</label>
            <textarea id={`${id}-rows`} rows={4} spellcheck={false} value={pasted} onInput={({ currentTarget }) => setPasted(currentTarget.value)} />
          </div>
          <p class="tool-acts">
            <button type="button" class="btn" onClick={() => read(new Blob([pasted]), '')}>
              {words.read}
            </button>
          </p>
        </>
      )}
      {stage.at === 'reading' && (
        <p>
          <progress max={1} value={stage.share} aria-label={fill(words.reading, { p: Math.round(100 * stage.share) })} />{' '}
          <button
            type="button"
            class="btn"
            onClick={() => {
              client.current?.stop()
              setStage({ at: 'start' })
              finish(words.cancelled)
            }}
          >
            {words.cancel}
          </button>
        </p>
      )}
      <p role="status" tabIndex={-1} ref={out} class={status ? '' : 'sr'}>
        {status}
      </p>
      {stage.at === 'looked' && (
        <>
          <p>
            {fill(words.found, {
              rows: stage.looked.rows,
              delimiter: words.delimiters[stage.looked.delimiter] ?? stage.looked.delimiter,
              encoding: stage.looked.encoding.toUpperCase(),
            })}
          </p>
          <p class="tool-acts">
            {specs.map((spec) => (
              <label key={spec.id}>
                {columns[spec.id]?.label}{' '}
                <select
                  value={plan[spec.id] ?? ''}
                  onInput={({ currentTarget: { value } }) => setPlan((now) => ({ ...now, [spec.id]: value === '' ? null : Number(value) }))}
                >
                  <option value="">{words.none}</option>
                  {stage.looked.header.map((heading, column) => (
                    <option key={column} value={column}>
                      {`${column + 1} ${heading || '–'}`}
                    </option>
                  ))}
                </select>
              </label>
            ))}
          </p>
          {missing.length > 0 && <p class="tool-warn">{fill(words.need, { list: missing.map((one) => columns[one]?.label).join(and) })}</p>}
          <p class="tool-acts">
            <button type="button" class="btn" disabled={missing.length > 0} onClick={() => client.current?.count(plan)}>
              {words.count}
            </button>
            <button type="button" class="btn" onClick={() => setStage({ at: 'start' })}>
              {words.again}
            </button>
          </p>
          {bad && (
            <>
              <p>{fill(words.bad, { n: bad.count })}</p>
              <ul>
                {bad.list.slice(0, mostListed).map(({ row, id: column, found, why }) => (
                  <li key={`${row} ${column}`}>
                    {fill(words.badCell, {
                      row,
                      column: stage.looked.header[plan[column] ?? -1] ?? columns[column]?.label ?? '',
                      found,
                      expected: why === 'comma' ? words.badComma : (columns[column]?.expected ?? ''),
                    })}
                  </li>
                ))}
              </ul>
              {bad.count > mostListed && <p>{fill(words.more, { n: bad.count - Math.min(mostListed, bad.list.length) })}</p>}
            </>
          )}
        </>
      )}
    </DropZone>
  )
}
