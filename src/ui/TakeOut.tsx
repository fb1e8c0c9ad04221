import { useRef, useState } from 'preact/hooks'
import { copyFrom, fileName, saveFile, svgToPng } from '@/ui/files'
import type { Tell } from '@/ui/notice'
import { Pick } from '@/ui/Pick'

export interface TakeOutWords<Kind extends string> {
  what: string
  kinds: Record<Kind, string>
  download: string
  copy: string
  copied: string
  notCopied: string
  text: string
  print: string
  /** For a figure: the same as a picture, and what to say where the browser will not draw it. */
  png?: string
  noPng?: string
  reopen: string
  file: string
  paste: string
  open: string
}

/** How one kind leaves: its text, and as what file; without an ending it is text to copy only. */
export interface Leaving {
  text: () => string
  type?: string
  ending?: string
  note?: string
  /** A figure's size in pixels, where it can leave as a picture too. */
  size?: () => [number, number]
}

interface Props<Kind extends string> {
  /** Unique in the page. */
  id: string
  /** What files are called. */
  title: string
  kinds: Record<Kind, Leaving>
  words: TakeOutWords<Kind>
  tell: Tell
  /** A text from a file or pasted, to be opened again; the tool says what came of it. */
  onOpen: (text: string) => void
}

/** A file of gigabytes is none of ours; reading a part of it is enough to say so. */
const mostRead = 200_000

/** Takes results out as a file and as text to copy (in-app browsers block downloads), and opens one again. */
export function TakeOut<Kind extends string>({ id, title, kinds, words, tell, onOpen }: Props<Kind>) {
  const names = Object.keys(kinds) as Kind[]
  const [kind, setKind] = useState<Kind>(names[0] as Kind)
  const [pasted, setPasted] = useState('')
  const field = useRef<HTMLTextAreaElement>(null)
  const { text, type, ending, note, size } = kinds[kind]
  const content = text()

  async function copy() {
    if (field.current) tell((await copyFrom(field.current)) ? words.copied : words.notCopied)
  }

  async function picture(of: () => [number, number]) {
    const blob = await svgToPng(content, ...of())
    if (blob) saveFile(fileName(title, 'png'), 'image/png', blob)
    else tell(words.noPng ?? '')
  }

  return (
    <>
      <Pick name={`${id}-kind`} legend={words.what} options={names} labels={words.kinds} value={kind} onPick={setKind} />
      {note && <p class="soft">{note}</p>}
      <div class="nf">
        <label for={`${id}-text`}>{words.text}</label>
        <textarea id={`${id}-text`} ref={field} readOnly rows={5} spellcheck={false} value={content} />
      </div>
      <p class="tool-acts">
        {ending && (
          <button type="button" class="btn" onClick={() => saveFile(fileName(title, ending), type ?? 'text/plain', content)}>
            {words.download}
          </button>
        )}
        {size && words.png && (
          <button type="button" class="btn" onClick={() => void picture(size)}>
            {words.png}
          </button>
        )}
        <button type="button" class="btn" onClick={() => void copy()}>
          {words.copy}
        </button>
        <button type="button" class="btn" onClick={() => print()}>
          {words.print}
        </button>
      </p>
      <div class="nf">
        <label for={`${id}-file`}>
          {words.reopen}: {words.file}
        </label>
        <input
          id={`${id}-file`}
          type="file"
          accept=".json,application/json"
          onChange={({ currentTarget }) => {
            void currentTarget.files?.[0]?.slice(0, mostRead).text().then(onOpen)
            currentTarget.value = ''
          }}
        />
      </div>
      <div class="nf">
        <label for={`${id}-paste`}>{words.paste}</label>
        <textarea id={`${id}-paste`} rows={3} spellcheck={false} value={pasted} onInput={({ currentTarget }) => setPasted(currentTarget.value)} />
      </div>
      <p class="tool-acts">
        <button type="button" class="btn" onClick={() => onOpen(pasted)}>
          {words.open}
        </button>
      </p>
    </>
  )
}
