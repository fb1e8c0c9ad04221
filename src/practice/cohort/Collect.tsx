import { useRef, useState } from 'preact/hooks'
import { fill } from '@/i18n/fill'
import type { Locale } from '@/i18n/locale'
import type { Entry } from '@/models/class-result'
import { added } from '@/models/cohort'
import { type ClassSet, seedName } from '@/models/result-code'
import { type Read, readFile, readText, type Where } from '@/practice/cohort/read'
import type { CohortWords } from '@/practice/cohort/strings'
import type { Loaded } from '@/practice/questions'
import { DropZone } from '@/ui/DropZone'

interface Props {
  entries: Entry[]
  words: CohortWords
  locale: Locale
  set: ClassSet
  others: readonly ClassSet[]
  loaded: ReadonlyMap<string, Loaded> | null
  change(entries: Entry[]): void
  /** What a check is called. */
  name(module: string, seed: string): string
}

/** Takes codes and files in, and says of each that was refused why, and what to do. */
export function Collect({ entries, words, locale, set, others, loaded, change, name }: Props) {
  const [status, setStatus] = useState('')
  const [told, setTold] = useState<string[]>([])
  const [refused, setRefused] = useState<string[]>([])
  const box = useRef<HTMLTextAreaElement>(null)
  const out = useRef<HTMLParagraphElement>(null)
  const latest = useRef(entries)
  latest.current = entries

  const asked = { set, others, loaded, locale }
  const whereOf = (where: Where) => ('file' in where ? where.file : fill(words.atLine, { n: where.line }))

  function take(read: Read) {
    let next = latest.current
    const counts = { new: 0, replaced: 0, same: 0 }
    const notes: string[] = []
    for (const { where, entry } of read.entries) {
      const { entries: now, outcome } = added(next, entry)
      next = now
      counts[outcome] += 1
      if (outcome === 'replaced') notes.push(fill(words.replaced, { where: whereOf(where), n: entry.number }))
    }
    if (read.entries.length > 0) change(next)
    setTold(notes)
    setRefused(read.refused.map((one) => sentence(one)))
    const nothing = read.entries.length + read.refused.length === 0
    setStatus(nothing ? words.nothingRead : fill(words.tally, { a: counts.new, b: counts.replaced, c: counts.same, d: read.refused.length, n: next.length }))
    out.current?.focus()
  }
  function sentence({ where, code, file, other }: Read['refused'][0]): string {
    const at = { where: whereOf(where), seed: seedName(set.seed) }
    if (file) return fill(words.fileRefused[file], { ...at, other: other ? name(other.module, other.seed) : '' })
    const of = others[code?.other ?? -1]
    return fill(words.codeRefused[code?.reason ?? 'check'], { ...at, text: code?.text.slice(0, 40) ?? '', other: of ? name(of.module, seedName(of.seed)) : '' })
  }
  async function takeFiles(files: FileList | undefined | null) {
    if (!files || files.length === 0) return
    const read = await Promise.all([...files].map((file) => readFile(file, asked)))
    take({ entries: read.flatMap((one) => one.entries), refused: read.flatMap((one) => one.refused) })
  }
  function takePasted() {
    const read = readText(box.current?.value ?? '', asked)
    // What was refused stays to be mended.
    if (box.current && read.entries.length > 0 && read.refused.length === 0) box.current.value = ''
    take(read)
  }

  return (
    <DropZone label={words.collectTitle} onFiles={(files) => void takeFiles(files)}>
      <h2>{words.collectTitle}</h2>
      <p>{words.collectAbout}</p>
      <label>
        {words.paste}
        <textarea ref={box} rows={6} spellcheck={false} autocomplete="off" />
      </label>
      <p class="acts">
        <button type="button" class="btn primary" onClick={takePasted}>
          {words.read}
        </button>
      </p>
      <p>
        <label>
          {words.files}{' '}
          <input
            type="file"
            multiple
            size={20}
            accept=".json,.txt,application/json,text/plain"
            onChange={async ({ currentTarget }) => {
              await takeFiles(currentTarget.files)
              currentTarget.value = ''
            }}
          />
        </label>{' '}
        <span class="soft">{words.drop}</span>
      </p>
      <p role="status" tabIndex={-1} ref={out} class={status ? 'q-note' : 'sr'}>
        {status}
      </p>
      <List items={told} />
      {refused.length > 0 && <h3>{words.refusedTitle}</h3>}
      <List items={refused} />
    </DropZone>
  )
}

function List({ items }: { items: string[] }) {
  if (items.length === 0) return null
  return (
    <ul>
      {items.map((item) => (
        <li key={item}>{item}</li>
      ))}
    </ul>
  )
}
