import { useRef, useState } from 'preact/hooks'
import { fill } from '@/i18n/fill'
import { type AgendaRefusal, mostBytes, readAgenda, takeIn } from '@/stores/agenda-file'
import type { Shared } from './View.tsx'

/** Opens an agenda from a file or a pasted text, beside those that are here. */
export function OpenFile({ words, tell, open }: Shared) {
  const own = words.file
  const [pasted, setPasted] = useState('')
  const [status, setStatus] = useState('')
  const out = useRef<HTMLParagraphElement>(null)

  function refuse(refusal: AgendaRefusal) {
    setStatus(`${own.refused[refusal]} ${own.untouched}`)
    out.current?.focus()
  }
  function read(text: string) {
    const found = readAgenda(text)
    if ('refusal' in found) return refuse(found.refusal)
    const { agenda, how, stored } = takeIn(found.agenda)
    const said = fill(own.took[how], { title: agenda.title || words.desk.untitled })
    tell({ text: stored ? said : `${said} ${own.unsaved}`, at: agenda.id })
    open(agenda.id)
  }
  async function take(file: File | undefined) {
    if (!file) return
    // By its size, before a byte of it is read.
    if (file.size > mostBytes) return refuse('large')
    read(await file.text())
  }

  return (
    <details class="no-print">
      <summary>{own.title}</summary>
      <p>{own.about}</p>
      <p>
        <label>
          {own.pick}{' '}
          <input
            type="file"
            size={20}
            accept=".json,application/json,text/plain"
            onChange={({ currentTarget }) => {
              void take(currentTarget.files?.[0])
              currentTarget.value = ''
            }}
          />
        </label>
      </p>
      <label>
        {own.paste}
        <textarea rows={3} value={pasted} onInput={({ currentTarget }) => setPasted(currentTarget.value)} />
      </label>
      <p class="acts">
        <button type="button" class="btn" onClick={() => read(pasted)}>
          {own.read}
        </button>
      </p>
      <p role="status" tabIndex={-1} ref={out} class={status ? 'ag-warn' : 'sr'}>
        {status}
      </p>
    </details>
  )
}
