import { useEffect, useRef, useState } from 'preact/hooks'
import { fill } from '@/i18n/fill'
import { toCsv } from '@/models/csv'
import { copyFrom, fileName, saveFile, svgToPng } from '@/ui/files'
import { type Chart, charts } from './Charts.tsx'
import { exportRows } from './export.ts'
import { Heading } from './Results.tsx'
import { fromJson, toFragment, toJson } from './share.ts'
import { standalone } from './standalone.tsx'
import type { PanelProps } from './View.tsx'

type Kind = 'csv' | 'json' | 'link' | 'svg' | 'png'
const kinds: readonly Kind[] = ['csv', 'json', 'link', 'svg', 'png']
const types = { csv: 'text/csv;charset=utf-8', json: 'application/json', svg: 'image/svg+xml' }

/** Takes results out, always also as text to copy, and opens a file again. */
export function Exports(props: PanelProps) {
  const { id, state, scores, words, wording, compact, replace, tell } = props
  const own = wording.words.exports
  const [kind, setKind] = useState<Kind>('csv')
  const [chart, setChart] = useState<Chart>(props.chart)
  const [picture, setPicture] = useState<{ url: string; blob: Blob } | 'none' | null>(null)
  const host = useRef<HTMLDivElement>(null)
  const field = useRef<HTMLTextAreaElement>(null)
  const [svg, setSvg] = useState({ text: '', width: 0, height: 0 })
  const drawn = kind === 'svg' || kind === 'png'

  useEffect(() => {
    if (!drawn || !host.current) return
    setSvg(standalone(host.current, { chart, state, scores, words }))
  }, [kind, chart, state])

  useEffect(() => {
    setPicture(null)
    if (kind !== 'png' || !svg.text) return
    let url = ''
    let gone = false
    void svgToPng(svg.text, svg.width, svg.height).then((blob) => {
      if (gone) return
      url = blob ? URL.createObjectURL(blob) : ''
      setPicture(blob ? { url, blob } : 'none')
    })
    return () => {
      gone = true
      URL.revokeObjectURL(url)
    }
  }, [kind, svg])

  function text(): string {
    switch (kind) {
      case 'csv': {
        const statements = wording.items.map((item) => item.perceive)
        return toCsv(exportRows(state, scores, { ...words, ...wording.words.csv, n: 'n', scale: wording.words.inputs.scale }, statements))
      }
      case 'json':
        return toJson(state)
      case 'link':
        return location.href.split('#')[0] + toFragment(state)
      default:
        return svg.text
    }
  }

  const title = state.name || words.title
  function download() {
    const name = fileName(drawn ? `${title} ${words.charts[chart]}` : title, kind)
    if (kind === 'png') {
      if (picture && picture !== 'none') saveFile(name, 'image/png', picture.blob)
    } else if (kind !== 'link') saveFile(name, types[kind], text())
  }

  async function copy() {
    if (field.current) tell((await copyFrom(field.current)) ? own.copied : own.notCopied)
  }

  function reopen(content: string) {
    const opened = fromJson(content)
    if (opened.ok) replace(opened.state, own.opened)
    else tell(fill(own.refused, { why: wording.words.problems[opened.code] }))
  }

  const pick = <T extends string>(name: string, legend: string, options: readonly T[], labels: Record<T, string>, value: T, set: (value: T) => void) => (
    <fieldset class="gc-pick">
      <legend>{legend}</legend>
      {options.map((option) => (
        <label key={option}>
          <input type="radio" name={`${id}-${name}`} checked={option === value} onChange={() => set(option)} />
          <span>{labels[option]}</span>
        </label>
      ))}
    </fieldset>
  )
  return (
    <>
      {pick('kind', own.what, kinds, own, kind, setKind)}
      {drawn && pick('export-chart', own.picture, charts, words.charts, chart, setChart)}
      {kind === 'link' && <p class="soft">{own.linkNote}</p>}
      {kind === 'png' && picture === 'none' && <p>{own.noPicture}</p>}
      {kind === 'png' && picture && picture !== 'none' && (
        <figure class="gc-png">
          <img src={picture.url} alt={words.charts[chart]} />
          <figcaption class="soft">{own.hold}</figcaption>
        </figure>
      )}
      {kind !== 'png' && (
        <div class="nf">
          <label for={`${id}-text`}>{own.text}</label>
          <textarea id={`${id}-text`} ref={field} readOnly rows={5} spellcheck={false} value={text()} />
        </div>
      )}
      <p class="gc-actions">
        {kind !== 'link' && (
          <button type="button" class="btn" onClick={download}>
            {own.download}
          </button>
        )}
        {kind !== 'png' && (
          <button type="button" class="btn" onClick={() => void copy()}>
            {own.copy}
          </button>
        )}
        <button type="button" class="btn" onClick={() => print()}>
          {own.print}
        </button>
      </p>
      <div ref={host} class="gc-host" aria-hidden="true" />
      <Heading compact={compact}>{own.reopen}</Heading>
      <Reopen {...{ id, own, reopen }} />
    </>
  )
}

function Reopen({ id, own, reopen }: { id: string; own: PanelProps['wording']['words']['exports']; reopen: (content: string) => void }) {
  const [pasted, setPasted] = useState('')
  return (
    <>
      <div class="nf">
        <label for={`${id}-file`}>{own.file}</label>
        <input
          id={`${id}-file`}
          type="file"
          accept=".json,application/json"
          onChange={(event) => {
            const input = event.currentTarget
            // A file of gigabytes is no scenario; reading a part of it is enough to say so.
            void input.files?.[0]?.slice(0, 200_000).text().then(reopen)
            input.value = ''
          }}
        />
      </div>
      <div class="nf">
        <label for={`${id}-paste`}>{own.paste}</label>
        <textarea id={`${id}-paste`} rows={3} spellcheck={false} value={pasted} onInput={(event) => setPasted(event.currentTarget.value)} />
      </div>
      <p class="gc-actions">
        <button type="button" class="btn" onClick={() => reopen(pasted)}>
          {own.open}
        </button>
      </p>
    </>
  )
}
