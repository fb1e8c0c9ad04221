import { useStore } from '@nanostores/preact'
import { useEffect, useMemo, useRef, useState } from 'preact/hooks'
import { fill } from '@/i18n/fill'
import { unitState } from '@/stores/unit-state'
import { type Tell, useNotice } from '@/ui/notice'
import { Panel } from '@/ui/Panel'
import { Keep } from './Keep.tsx'
import { openLink } from './link.ts'
import { Method } from './Method.tsx'
import { type Diagnosis, diagnose, type Summary } from './model.ts'
import { Rate } from './Rate.tsx'
import { Results } from './Results.tsx'
import { checkState, type DiagnosisState, fragmentStart, summaryOf } from './share.ts'
import { Take } from './Take.tsx'
import { Team } from './Team.tsx'
import type { Wording } from './wording.ts'

export interface Props {
  /** Unique in the page. */
  id: string
  compact: boolean
  wording: Wording
  /** What is shown until there is something of the reader's own. */
  example: DiagnosisState
}

/** What the reader has, the same in every lesson and on the tool's own page; null is the worked example. */
const $diagnosis = unitState<DiagnosisState | null>(
  'gap-diagnosis',
  null,
  (value): value is DiagnosisState | null => value === null || checkState(value) !== null,
)

/** What a panel is given. */
export interface PanelProps extends Props {
  state: DiagnosisState
  summary: Summary
  diagnosis: Diagnosis
  /** Changes what there is by what it is at that moment. */
  edit: (change: (now: DiagnosisState) => DiagnosisState) => void
  /** Puts something else in place of all, says so, and offers to take it back. */
  replace: (next: DiagnosisState | null, text: string) => void
  tell: Tell
}

/** The gap diagnosis as an island. Its first render, here and on the server, is the worked example. */
export default function View(props: Props) {
  const { id, compact, wording, example } = props
  const { words, gaps } = wording
  const stored = useStore($diagnosis, { ssr: 'initial' })
  const state = stored ?? example
  const summary = useMemo(() => summaryOf(state), [state])
  const diagnosis = useMemo(() => diagnose(summary), [summary])
  const [ready, setReady] = useState(false)
  const { tell, forget, say, notice } = useNotice(words)

  const edit = useRef((change: (now: DiagnosisState) => DiagnosisState) => {
    const next = change($diagnosis.get() ?? example)
    $diagnosis.set(next)
    forget()
    const { first } = diagnose(summaryOf(next))
    say(first === null ? words.rate.saidNothing : fill(words.rate.said, { gap: gaps[first]?.inText ?? '' }), 700)
  }).current

  function replace(next: DiagnosisState | null, text: string) {
    const before = $diagnosis.get()
    $diagnosis.set(next)
    tell(text, () => $diagnosis.set(before))
  }

  useEffect(() => {
    function open() {
      const { hash } = location
      if (!hash.startsWith(fragmentStart)) return
      // Reading the page again must not throw away what was changed since.
      history.replaceState(history.state, '', location.pathname + location.search)
      const { state: brought, text } = openLink(hash, $diagnosis.get(), words)
      if (brought) replace(brought, text)
      else tell(text)
    }
    open()
    addEventListener('hashchange', open)
    setReady(true)
    return () => removeEventListener('hashchange', open)
  }, [])

  const results = useMemo(
    () => <Results name={state.name} summary={summary} diagnosis={diagnosis} wording={wording} compact={compact} />,
    [state.name, summary, diagnosis],
  )
  const panel = { ...props, state, summary, diagnosis, edit, replace, tell }
  return (
    <section class={compact ? 'tool gd' : 'tool gd gd-full'} id={id} aria-label={words.title} data-ready={ready ? '' : undefined}>
      <div class="gd-body">
        {results}
        <div class="gd-desk">
          <Panel title={words.panels.rate}>{() => <Rate {...panel} />}</Panel>
          <Panel title={words.panels.team}>{() => <Team {...panel} />}</Panel>
          <Panel title={words.panels.keep}>{() => <Keep {...panel} />}</Panel>
          <Panel title={words.panels.take}>{() => <Take {...panel} />}</Panel>
          <Panel title={words.panels.method}>{() => <Method {...panel} />}</Panel>
        </div>
      </div>
      {notice}
    </section>
  )
}
