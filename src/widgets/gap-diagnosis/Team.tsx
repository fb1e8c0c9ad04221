import { useState } from 'preact/hooks'
import { fill } from '@/i18n/fill'
import { toCsv } from '@/models/csv'
import { cleanName } from '@/models/gap-state'
import { decoded } from '@/models/import/decode'
import { most } from '@/models/import/table'
import { saveFile } from '@/ui/files'
import { templateRows } from './export.ts'
import { summarise } from './model.ts'
import { type Reading, readRatings } from './read.ts'
import type { PanelProps } from './View.tsx'

/** Most bad cells listed; of the others only the number is told. */
const mostListed = 10

/** A team's ratings from a file or a spreadsheet. Only what they come to is kept. */
export function Team({ id, state, wording, words: desk, edit, replace, tell }: PanelProps) {
  const { words } = wording
  const own = words.team
  const [pasted, setPasted] = useState('')
  const [last, setLast] = useState<Extract<Reading, { ok: true }> | null>(null)

  function take(text: string, name = '') {
    const reading = readRatings(text)
    setLast(reading.ok ? reading : null)
    if (!reading.ok) return tell('code' in reading ? own.refused[reading.code] : fill(desk.rows.refused[reading.table], { row: reading.row }))
    replace({ ...state, name: cleanName(name.replace(/\.(csv|tsv|txt)$/i, '')), team: summarise(reading.raters) }, fill(own.done, { n: reading.raters.length }))
  }

  async function open(file: File | undefined) {
    if (!file) return
    // By its size, before a byte of it is read.
    if (file.size > most.bytes) return tell(desk.rows.refused['too-large'])
    const found = decoded(new Uint8Array(await file.arrayBuffer()))
    if ('refusal' in found) tell(desk.rows.refused[found.refusal])
    else take(found.text, file.name)
  }

  return (
    <>
      <p>{own.about}</p>
      <p class="tool-acts">
        <button type="button" class="btn" onClick={() => saveFile(`${own.templateFile}.csv`, 'text/csv;charset=utf-8', toCsv(templateRows(wording)))}>
          {own.template}
        </button>
      </p>
      <div class="nf">
        <label for={`${id}-team`}>{own.file}</label>
        <input
          id={`${id}-team`}
          type="file"
          accept=".csv,.tsv,.txt,text/csv,text/tab-separated-values,text/plain"
          onChange={({ currentTarget }) => {
            void open(currentTarget.files?.[0])
            currentTarget.value = ''
          }}
        />
      </div>
      <div class="nf">
        <label for={`${id}-rows`}>{own.paste}</label>
        <textarea id={`${id}-rows`} rows={4} spellcheck={false} value={pasted} onInput={({ currentTarget }) => setPasted(currentTarget.value)} />
      </div>
      <p class="tool-acts">
        <button type="button" class="btn" onClick={() => take(pasted)}>
          {own.read}
        </button>
        {state.team && (
          <button
            type="button"
            class="btn"
            onClick={() => {
              setLast(null)
              edit((now) => ({ ...now, name: '', team: null }))
              tell(own.dropped)
            }}
          >
            {own.drop}
          </button>
        )}
      </p>
      {last && last.missing.length > 0 && <p>{fill(own.missing, { list: last.missing.join(words.and) })}</p>}
      {last && last.bad.length > 0 && (
        <>
          <p>{fill(own.bad, { n: last.bad.length })}</p>
          <ul class="gd-bad">
            {last.bad.slice(0, mostListed).map(({ row, column, found, expected }) => (
              <li key={`${row} ${column}`}>{fill(own.badCell, { row, column, found, expected: expected === 'rating' ? own.badRating : own.badRole })}</li>
            ))}
          </ul>
          {last.bad.length > mostListed && <p>{fill(own.more, { n: last.bad.length - mostListed })}</p>}
        </>
      )}
    </>
  )
}
