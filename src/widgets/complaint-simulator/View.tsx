import { useEffect, useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks'
import { fill } from '@/i18n/fill'
import type { Cell } from '@/models/csv'
import { cleanName } from '@/models/gap-state'
import { type Play as Played, pathOf, play } from '@/models/scenario'
import { closing } from '@/tools/desk/closing'
import type { DeskWords } from '@/tools/desk/desk-strings'
import { Frame } from '@/tools/desk/Frame'
import { Naming } from '@/tools/desk/Naming'
import { makeTool } from '@/tools/desk/tool'
import { useDesk } from '@/tools/desk/useDesk'
import { jsonFile } from '@/ui/json-file'
import { changes } from '@/ui/play/Play'
import type { CaseEntry, LoadedCase } from './case-file.ts'
import { Cases, Script } from './Panels.tsx'
import { headline, Results } from './Results.tsx'
import { checkState, file, opening, type SimulatorState } from './state.ts'
import { sources, type Words } from './strings.ts'

export interface Props {
  /** Unique in the page. */
  id: string
  compact: boolean
  words: Words
  desk: DeskWords
  /** Where the list of all that is saved lives. */
  shelf: string
  /** Every case there is. */
  cases: CaseEntry[]
  /** The case of the example, ready to be played; the others are fetched when they are wanted. */
  loaded: LoadedCase
  example: SimulatorState
}

const tool = makeTool('complaint-simulator', file, checkState, ({ path }) => path.length === 0)

/** What a file of a case holds, for the island and for whoever changes cases. */
interface CaseFile {
  shared: { loaded: LoadedCase }
}

/** The complaint simulator as an island. Its first render, here and on the server, is the beginning of the example's case. */
export default function View({ id, compact, words, desk: deskWords, shelf, cases, loaded: first, example }: Props) {
  const [known, setKnown] = useState<Record<string, LoadedCase>>({ [first.id]: first })
  const latest = useRef(known)
  latest.current = known
  const desk = useDesk(tool, example, deskWords, (next) => {
    const of = latest.current[next.case]
    if (!of) return ''
    const played = play(of.case, next.path)
    const step = played.steps.at(-1)
    return step
      ? `${fill(words.said, { feedback: step.choice.feedback, changes: changes(step, words) })} ${played.node.end ? words.ended[played.node.end] : ''}`
      : headline(of, played, words)
  })
  const { state, edit, replace, ready } = desk
  const [trouble, setTrouble] = useState<string | null>(null)
  const [status, setStatus] = useState('')
  const now = useRef<HTMLParagraphElement>(null)
  const moved = useRef(false)

  /** Fetches a case once. @returns whether it is here */
  async function fetchCase(entry: CaseEntry): Promise<boolean> {
    if (latest.current[entry.id]) return true
    try {
      const { shared } = (await jsonFile(entry.url)) as CaseFile
      setKnown((before) => ({ ...before, [shared.loaded.id]: shared.loaded }))
      latest.current = { ...latest.current, [shared.loaded.id]: shared.loaded }
      return true
    } catch {
      return false
    }
  }

  // What was kept, or came with a link, may be a play of another case.
  useEffect(() => {
    if (!ready) return
    if (latest.current[state.case]) return setTrouble(null)
    const entry = cases.find((one) => one.id === state.case)
    if (!entry) return setTrouble(fill(words.cases.missing, { id: state.case }))
    setTrouble(words.cases.loading)
    void fetchCase(entry).then((here) => setTrouble(here ? null : words.cases.offline))
  }, [state.case, ready])

  const loaded = known[state.case] ?? first
  const shown = known[state.case] ? state : example
  const played = useMemo(() => play(loaded.case, shown.path), [loaded, shown.path])

  // What comes next is read from its beginning.
  useLayoutEffect(() => {
    if (moved.current) now.current?.focus()
    moved.current = false
  }, [played])

  function go(path: string[]) {
    moved.current = true
    edit((before) => ({ ...(before.case === loaded.id ? before : opening(loaded.id)), path }))
  }

  async function begin(entry: CaseEntry) {
    setStatus(words.cases.loading)
    const here = await fetchCase(entry)
    setStatus(here ? '' : words.cases.offline)
    if (!here) return
    moved.current = true
    replace(opening(entry.id), fill(words.cases.started, { title: entry.title }))
  }

  return (
    <Frame
      id={id}
      class="sm"
      title={words.title}
      compact={compact}
      desk={desk}
      results={
        <Results
          {...{ compact, loaded, played, trouble, words, now }}
          alone={`${shelf}complaint-simulator/`}
          choose={(choice) => go([...pathOf(played), choice])}
          back={() => {
            moved.current = true
            replace({ ...state, case: loaded.id, path: pathOf(played).slice(0, -1) }, words.backDone)
          }}
          again={() => {
            moved.current = true
            replace({ ...state, case: loaded.id, path: [] }, words.againDone)
          }}
          replay={(fork) => {
            moved.current = true
            replace({ ...state, case: loaded.id, path: pathOf(played).slice(0, fork) }, fill(words.replayed, { n: fork + 1 }))
          }}
        />
      }
      panels={[
        { title: words.cases.panel, body: () => <Cases {...{ cases, status, words, begin }} now={loaded.id} /> },
        { title: words.script.panel, body: () => <Script loaded={loaded} words={words} /> },
        {
          title: words.name.panel,
          body: () => (
            <Naming id={id} label={words.name.label} value={state.name} onName={(name) => edit((before) => ({ ...before, name: cleanName(name) }))} />
          ),
        },
        ...closing({
          id,
          compact,
          desk,
          tool,
          shelf,
          title: loaded.title,
          words: deskWords,
          rows: () => exportRows(state.name, loaded, played, words),
          method: { steps: words.steps, caveats: words.caveats, sources },
        }),
      ]}
    />
  )
}

/** A play as the rows of a spreadsheet. */
export function exportRows(name: string, { title, case: of }: LoadedCase, { steps, node }: Played, words: Words): Cell[][] {
  const names = Object.keys(of.variables) as (keyof typeof of.variables)[]
  const { csv } = words
  return [
    [words.title, name],
    [csv.case, title],
    [csv.end, node.end ? words.ended[node.end] : ''],
    [],
    [csv.step, csv.who, csv.choice, csv.act, csv.feedback, ...names.map((one) => words[one])],
    ...steps.map((step, at): Cell[] => [
      at + 1,
      `${step.node.who ?? ''}${step.node.text}`,
      step.choice.text,
      step.choice.act ? words.actNames[step.choice.act] : '',
      step.choice.feedback,
      ...names.map((one) => step.after[one] ?? null),
    ]),
  ]
}
