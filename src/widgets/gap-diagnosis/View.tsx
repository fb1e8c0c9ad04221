import { useMemo } from 'preact/hooks'
import { fill } from '@/i18n/fill'
import type { DeskWords } from '@/tools/desk/desk-strings'
import { Frame } from '@/tools/desk/Frame'
import { Keep } from '@/tools/desk/Keep'
import { Take } from '@/tools/desk/Take'
import { makeTool } from '@/tools/desk/tool'
import { type Desk, useDesk } from '@/tools/desk/useDesk'
import { today } from '@/ui/files'
import { exportRows, findingsText } from './export.ts'
import { Method } from './Method.tsx'
import { type Diagnosis, diagnose, type Summary } from './model.ts'
import { Rate } from './Rate.tsx'
import { Results } from './Results.tsx'
import { checkState, type DiagnosisState, file, summaryOf } from './share.ts'
import { Team } from './Team.tsx'
import type { Wording } from './wording.ts'

export interface Props {
  /** Unique in the page. */
  id: string
  compact: boolean
  wording: Wording
  desk: DeskWords
  /** What is shown until there is something of the reader's own. */
  example: DiagnosisState
}

/** Nobody has rated anything: there is nothing to keep. */
const isEmpty = ({ team, ratings }: DiagnosisState) => !team && ratings.every((rating) => rating === null)

const tool = makeTool('gap-diagnosis', file, checkState, isEmpty)

/** What a panel is given. */
export interface PanelProps extends Pick<Props, 'id' | 'compact' | 'wording'>, Pick<Desk<DiagnosisState>, 'edit' | 'replace' | 'tell'> {
  words: DeskWords
  state: DiagnosisState
  summary: Summary
  diagnosis: Diagnosis
}

/** The gap diagnosis as an island. Its first render, here and on the server, is the worked example. */
export default function View({ id, compact, wording, desk: deskWords, example }: Props) {
  const { words, gaps } = wording
  const desk = useDesk(tool, example, deskWords, (next) => {
    const { first } = diagnose(summaryOf(next))
    return first === null ? words.rate.saidNothing : fill(words.rate.said, { gap: gaps[first]?.inText ?? '' })
  })
  const { state, edit, replace, tell } = desk
  const summary = useMemo(() => summaryOf(state), [state])
  const diagnosis = useMemo(() => diagnose(summary), [summary])
  const results = useMemo(
    () => <Results name={state.name} summary={summary} diagnosis={diagnosis} wording={wording} compact={compact} />,
    [state.name, summary, diagnosis],
  )
  const panel: PanelProps = { id, compact, wording, words: deskWords, state, summary, diagnosis, edit, replace, tell }
  return (
    <Frame
      id={id}
      class="gd"
      title={words.title}
      compact={compact}
      desk={desk}
      results={results}
      panels={[
        { title: words.panels.rate, body: () => <Rate {...panel} /> },
        { title: words.panels.team, body: () => <Team {...panel} /> },
        {
          title: deskWords.keep.panel,
          body: () => <Keep {...{ id, compact, state, replace, tell }} shelf={tool.shelf} words={deskWords.keep} all={wording.shelf} />,
        },
        {
          title: deskWords.take.panel,
          body: () => (
            <Take
              {...{ id, desk, file }}
              title={state.name || words.title}
              words={deskWords.take}
              rows={() => exportRows(state.name, summary, wording)}
              findings={() => findingsText(state.name, today(), summary, diagnosis, wording)}
            />
          ),
        },
        { title: deskWords.method.panel, body: () => <Method {...panel} /> },
      ]}
    />
  )
}
