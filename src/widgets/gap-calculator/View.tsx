import { useStore } from '@nanostores/preact'
import { useEffect, useMemo, useRef, useState } from 'preact/hooks'
import { fill } from '@/i18n/fill'
import { signed } from '@/models/numbers'
import { unitState } from '@/stores/unit-state'
import { useAnnouncer } from '@/ui/Announcer'
import { jsonFile } from '@/ui/json-file'
import type { Chart } from './Charts.tsx'
import type { Desk } from './Desk.tsx'
import type { WarningWords } from './desk-strings.ts'
import { isWording, type Wording } from './instrument.ts'
import { Results } from './Results.tsx'
import { blankState, checkState, type GapState, sameNumbers, scoresOf } from './state.ts'
import type { Words } from './strings.ts'

export interface Props {
  /** Unique in the page. */
  id: string
  compact: boolean
  words: Words
  /** What is shown until the learner has numbers of their own. */
  example: GapState
  /** Short names of the 22 items. */
  labels: readonly string[]
  /** The file of the instrument: item wordings and the words of the panels. */
  instrumentUrl: string
  /** Words of the warnings; without them here they are taken from the file when one is due. */
  warnings?: WarningWords | undefined
}

/** Null: the worked example of the place. The same numbers in every lesson and on the tool's own page. */
const $state = unitState<GapState | null>('gap-calculator', null, (value): value is GapState | null => value === null || checkState(value) !== null)

/** Which picture the compact form shows. */
const $chart = unitState<Chart>('gap-calculator-chart', 'profile', (value): value is Chart => value === 'profile' || value === 'plane' || value === 'priority')

export type Panel = 'inputs' | 'scenarios' | 'exports' | 'method'
const panels: readonly Panel[] = ['inputs', 'scenarios', 'exports', 'method']

/** What a panel is given. */
export interface PanelProps extends Props {
  state: GapState
  scores: ReturnType<typeof scoresOf>
  wording: Wording
  chart: Chart
  /** Changes numbers by what they are at that moment. Always the same function. */
  edit: (change: (now: GapState) => GapState) => void
  /** Puts other numbers in place of all, says so, and offers to take it back. Null is the worked example. */
  replace: (next: GapState | null, text: string) => void
  /** Says something that has been done, with a way back where there is one. */
  tell: (text: string, back?: () => void) => void
}

interface Notice {
  text: string
  back?: (() => void) | undefined
}

/** The desk is whatever stands behind a button: its code comes when it is wanted. */
type Loaded = { desk: Desk; wording: Wording }

async function fetchDesk(url: string): Promise<Loaded> {
  const [{ desk }, wording] = await Promise.all([import('./Desk.tsx'), jsonFile(url)])
  if (!isWording(wording)) throw new Error(`fetchDesk requires item wordings at ${url}`)
  return { desk, wording }
}

/** What a link's fragment starts with; the rest is read by share.ts, behind the desk. */
const fragmentStart = '#gc='

/** A load that failed says so itself, in the panel. */
const ignore = () => undefined

/** The gap calculator as an island. Its first render, here and on the server, is the worked example. */
export default function View(props: Props) {
  const { id, compact, words, example, labels, instrumentUrl } = props
  const stored = useStore($state, { ssr: 'initial' })
  const chart = useStore($chart, { ssr: 'initial' })
  const state = stored ?? example
  const scores = useMemo(() => scoresOf(state), [state])
  const [ready, setReady] = useState(false)
  const [open, setOpen] = useState<readonly Panel[]>([])
  const [notice, setNotice] = useState<Notice | null>(null)
  /** Rises when numbers are replaced: the fields then forget what was being typed in them. */
  const [round, setRound] = useState(0)
  const [loaded, setLoaded] = useState<Loaded | 'failed' | null>(null)
  const [say, announcer] = useAnnouncer()
  const loading = useRef<Promise<Loaded>>()
  const bar = useRef<HTMLParagraphElement>(null)

  function load(): Promise<Loaded> {
    loading.current ??= fetchDesk(instrumentUrl).then(
      (got) => {
        setLoaded(got)
        return got
      },
      (error) => {
        loading.current = undefined
        setLoaded('failed')
        throw error
      },
    )
    return loading.current
  }

  function show(panel: Panel) {
    setOpen((now) => (now.includes(panel) ? now : [...now, panel]))
    if (loaded === 'failed') setLoaded(null)
    void load().catch(ignore)
  }

  function tell(text: string, back?: () => void) {
    setNotice({ text, back })
    say(text)
  }

  const edit = useRef((change: (now: GapState) => GapState) => {
    const next = change($state.get() ?? example)
    $state.set(next)
    const { weighted, unweighted } = scoresOf(next)
    if (weighted === null || unweighted === null) return
    void load().then(({ wording }) => say(fill(wording.words.said, { weighted: signed(weighted, 2), unweighted: signed(unweighted, 2) }), 700))
  }).current

  function put(next: GapState | null) {
    $state.set(next)
    setRound((now) => now + 1)
  }

  function replace(next: GapState | null, text: string) {
    const before = $state.get()
    put(next)
    tell(text, () => put(before))
  }

  function undo(back: () => void, text: string) {
    tell(text)
    back()
    // The button that was pressed is gone: the focus stays where it stood.
    bar.current?.focus()
  }

  function useOwn() {
    show('inputs')
    const blank = blankState(state)
    if (!sameNumbers(state, blank)) void load().then(({ wording }) => replace(blank, wording.words.done.cleared), ignore)
  }

  /** A link's numbers take the place of one's own only after those have been kept as a scenario. */
  function openLink() {
    const { hash } = location
    if (!hash.startsWith(fragmentStart)) return
    // Reading the page again must not throw away what was changed since.
    history.replaceState(history.state, '', location.pathname + location.search)
    load().then(
      ({ desk, wording }) => {
        const { done, problems, aside } = wording.words
        const opened = desk.fromFragment(hash)
        const before = $state.get()
        const own = before && !sameNumbers(before, example)
        if (own) desk.keep(before, aside)
        const text = opened.ok ? done.link : fill(done.noLink, { why: problems[opened.code] })
        replace(opened.ok ? opened.state : null, own ? `${text} ${fill(done.aside, { name: aside })}` : text)
      },
      () => tell(words.failed),
    )
  }

  useEffect(() => {
    openLink()
    addEventListener('hashchange', openLink)
    if (!compact) show('inputs')
    setReady(true)
    return () => removeEventListener('hashchange', openLink)
  }, [])

  const got = loaded === 'failed' ? null : loaded
  const warnings = props.warnings ?? got?.wording.words.warnings
  useEffect(() => {
    if (scores.warnings.length > 0 && !warnings) void load().catch(ignore)
  }, [scores])

  const toggle = (panel: Panel) => (open.includes(panel) ? setOpen(open.filter((other) => other !== panel)) : show(panel))
  const nameOf = (panel: Panel) => (panel === 'inputs' ? words.edit : words[panel])
  const body = (panel: Panel) => {
    if (got) {
      const Body = got.desk[panel]
      return <Body key={panel === 'inputs' ? round : 0} {...{ ...props, state, scores, chart, edit, replace, tell }} wording={got.wording} />
    }
    if (loaded === null) return <p>{words.loading}</p>
    return (
      <p>
        {words.failed}{' '}
        <button type="button" class="btn" onClick={() => show(panel)}>
          {words.retry}
        </button>
      </p>
    )
  }
  return (
    <section class={compact ? 'gc gc-compact' : 'gc'} id={id} aria-label={words.title} data-ready={ready ? '' : undefined}>
      <div class="gc-body">
        <Results
          id={id}
          warnings={warnings}
          compact={compact}
          state={state}
          scores={scores}
          words={words}
          labels={labels}
          chart={chart}
          onChart={(next) => $chart.set(next)}
        />
        <div class="gc-desk gc-live js-only">
          <p class="gc-actions">
            <button type="button" class="btn primary" onClick={useOwn}>
              {words.own}
            </button>
            {panels.map((panel) => (
              <button key={panel} type="button" class="btn" aria-expanded={open.includes(panel)} aria-controls={`${id}-${panel}`} onClick={() => toggle(panel)}>
                {nameOf(panel)}
              </button>
            ))}
          </p>
          {announcer}
          {notice && (
            <p class="gc-notice" tabIndex={-1} ref={bar}>
              {notice.text}{' '}
              {notice.back && (
                <button type="button" class="btn" onClick={() => undo(notice.back as () => void, words.undone)}>
                  {words.undo}
                </button>
              )}
            </p>
          )}
          {panels.map((panel) => (
            <section key={panel} id={`${id}-${panel}`} class="gc-panel" hidden={!open.includes(panel)} aria-label={nameOf(panel)}>
              {open.includes(panel) && body(panel)}
            </section>
          ))}
        </div>
      </div>
    </section>
  )
}
