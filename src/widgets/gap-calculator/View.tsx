import { useStore } from '@nanostores/preact'
import { useEffect, useMemo, useRef, useState } from 'preact/hooks'
import { fill } from '@/i18n/fill'
import type { GapState } from '@/models/gap-state'
import { signed } from '@/models/numbers'
import { $gapCalculator } from '@/stores/gap-calculator'
import { unitState } from '@/stores/unit-state'
import { useAnnouncer } from '@/ui/Announcer'
import { jsonFile } from '@/ui/json-file'
import type { Chart } from './Charts.tsx'
import type { Desk } from './Desk.tsx'
import type { WarningWords } from './desk-strings.ts'
import { isWording, type Wording } from './instrument.ts'
import { Results } from './Results.tsx'
import type { SurveyPlace } from './Survey.tsx'
import { blankState, sameNumbers, scoresOf } from './state.ts'
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
  /** Only where a survey file can be read: on the tool's own page. */
  survey?: SurveyPlace | undefined
}

/** Which picture the compact form shows. */
const $chart = unitState<Chart>('gap-calculator-chart', 'profile', (value): value is Chart => value === 'profile' || value === 'plane' || value === 'priority')

export type Panel = 'survey' | 'inputs' | 'scenarios' | 'exports' | 'method'
const panels: readonly Panel[] = ['survey', 'inputs', 'scenarios', 'exports', 'method']
/** As they stand on the page: the inputs are long, and what is opened beside them must not end up below them. */
const stack: readonly Panel[] = ['survey', ...panels.slice(2), 'inputs']

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

/** Where the focus goes once it is there: a panel, or the first field in it. */
interface Goal {
  panel: Panel
  field: boolean
}

/** What a link's fragment starts with; the rest is read by share.ts, behind the desk. */
const fragmentStart = '#gc='

/** A load that failed says so itself, in the panel. */
const ignore = () => undefined

/** The gap calculator as an island. Its first render, here and on the server, is the worked example. */
export default function View(props: Props) {
  const { id, compact, words, example, labels, instrumentUrl } = props
  const stored = useStore($gapCalculator, { ssr: 'initial' })
  const chart = useStore($chart, { ssr: 'initial' })
  const state = stored ?? example
  const scores = useMemo(() => scoresOf(state), [state])
  const [ready, setReady] = useState(false)
  const [open, setOpen] = useState<readonly Panel[]>([])
  const [notice, setNotice] = useState<Notice | null>(null)
  /** Rises when numbers are replaced: the fields then forget what was being typed in them. */
  const [round, setRound] = useState(0)
  const [loaded, setLoaded] = useState<Loaded | 'failed' | null>(null)
  const [goal, setGoal] = useState<Goal | null>(null)
  const [say, announcer] = useAnnouncer()
  const loading = useRef<Promise<Loaded>>()
  const root = useRef<HTMLElement>(null)
  const bar = useRef<HTMLParagraphElement>(null)
  /** Whether the focus was in here when the notice was given. */
  const focused = useRef(false)
  const begun = useRef<Goal | null>(null)

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

  function reveal(panel: Panel, field = false) {
    show(panel)
    setGoal({ panel, field })
  }

  const holdsFocus = () => !!root.current?.contains(document.activeElement)

  function tell(text: string, back?: () => void) {
    focused.current = holdsFocus()
    setNotice({ text, back })
    say(text)
  }

  const edit = useRef((change: (now: GapState) => GapState) => {
    const next = change($gapCalculator.get() ?? example)
    $gapCalculator.set(next)
    // Going back from here would take this change along.
    setNotice(null)
    const { weighted, unweighted } = scoresOf(next)
    if (weighted === null || unweighted === null) return
    void load().then(({ wording }) => say(fill(wording.words.said, { weighted: signed(weighted, 2), unweighted: signed(unweighted, 2) }), 700))
  }).current

  function put(next: GapState | null) {
    $gapCalculator.set(next)
    setRound((now) => now + 1)
  }

  function replace(next: GapState | null, text: string) {
    const before = $gapCalculator.get()
    put(next)
    tell(text, () => put(before))
  }

  function undo(back: () => void, text: string) {
    back()
    tell(text)
    // The button that was pressed is gone: the focus stays where it stood.
    bar.current?.focus()
  }

  function useOwn() {
    show('inputs')
    void load().then(({ wording }) => {
      const now = $gapCalculator.get() ?? example
      // Numbers that somebody has worked on are theirs: only the example is cleared away.
      if (sameNumbers(now, example)) replace(blankState(now), wording.words.done.cleared)
      reveal('inputs', true)
    }, ignore)
  }

  function openLink() {
    const { hash } = location
    if (!hash.startsWith(fragmentStart)) return
    // Reading the page again must not throw away what was changed since.
    history.replaceState(history.state, '', location.pathname + location.search)
    load().then(
      ({ desk, wording }) => {
        const { state, text } = desk.openLink(hash, $gapCalculator.get(), example, wording.words)
        if (state) replace(state, text)
        else tell(text)
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

  // What was pressed may be gone with the numbers it belonged to; the focus then goes to what is said about it.
  useEffect(() => {
    if (notice && focused.current && !holdsFocus()) bar.current?.focus()
  }, [notice])

  // Twice where the panel has to be fetched; the second time only if nobody has gone elsewhere meanwhile.
  useEffect(() => {
    const panel = goal && document.getElementById(`${id}-${goal.panel}`)
    if (!panel || (begun.current === goal && document.activeElement !== panel)) return
    begun.current = goal
    const target = (goal.field && panel.querySelector('input')) || panel
    target.focus({ preventScroll: true })
    target.scrollIntoView({ block: 'nearest', behavior: 'instant' })
  }, [goal, loaded])

  const isOffered = (panel: Panel) => panel !== 'survey' || props.survey !== undefined
  const toggle = (panel: Panel) => (open.includes(panel) ? setOpen(open.filter((other) => other !== panel)) : reveal(panel))
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
        <button type="button" class="btn" onClick={() => reveal(panel)}>
          {words.retry}
        </button>
      </p>
    )
  }
  // A notice or a sentence said aloud changes neither of these two.
  const results = useMemo(
    () => (
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
    ),
    [state, chart, warnings],
  )
  const opened = useMemo(
    () =>
      stack.filter(isOffered).map((panel) => (
        <section key={panel} id={`${id}-${panel}`} class="gc-panel" tabIndex={-1} hidden={!open.includes(panel)} aria-label={nameOf(panel)}>
          {open.includes(panel) && body(panel)}
        </section>
      )),
    [state, chart, open, loaded, round],
  )
  return (
    <section class={compact ? 'gc gc-compact' : 'gc'} id={id} ref={root} aria-label={words.title} data-ready={ready ? '' : undefined}>
      <div class="gc-body">
        {results}
        <div class="gc-desk gc-live js-only">
          <p class="gc-actions">
            <button type="button" class="btn primary" onClick={useOwn}>
              {words.own}
            </button>
            {panels.filter(isOffered).map((panel) => (
              <button key={panel} type="button" class="btn" aria-expanded={open.includes(panel)} aria-controls={`${id}-${panel}`} onClick={() => toggle(panel)}>
                {nameOf(panel)}
              </button>
            ))}
          </p>
          {announcer}
          {opened}
        </div>
      </div>
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
    </section>
  )
}
