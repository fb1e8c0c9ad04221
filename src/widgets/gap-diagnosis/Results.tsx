import { fill } from '@/i18n/fill'
import { fixed, signed } from '@/models/numbers'
import { Heading } from '@/tools/desk/Heading'
import { Warnings } from '@/tools/desk/Warnings'
import { At, across, ems, type Frame, Mark, Plot } from '@/ui/chart'
import { DataTable } from '@/ui/DataTable'
import { agreed, type Diagnosis, middle, near, type Summary, type Warning } from './model.ts'
import { statements, top } from './statements.ts'
import type { Wording } from './wording.ts'

interface Props {
  name: string
  summary: Summary
  diagnosis: Diagnosis
  wording: Wording
  compact: boolean
}

const dash = '–'
const two = (value: number | null | undefined) => (value == null ? dash : fixed(value, 2))

/** Everything that comes out: whose ratings, where to begin and why, scores, who sees it differently, causes and remedies. */
export function Results(props: Props) {
  const { name, summary, diagnosis, wording, compact } = props
  const { words, gaps } = wording
  const say = (warning: Warning) =>
    fill(words.warnings[warning.code], {
      n: 'n' in warning ? warning.n : '',
      gaps: 'gaps' in warning ? warning.gaps.map((gap) => gaps[gap]?.inText).join(words.and) : '',
    })
  return (
    <div class="gd-results">
      <p class="soft gd-about">
        {name && <b>{name}</b>} {fill(words.people, { n: summary.raters })}
      </p>
      <Warnings compact={compact} title={words.warnings.heading} list={diagnosis.warnings.map(say)} />
      <First {...props} />
      <figure class="tool-figure gd-figure">
        <figcaption class="soft">
          {words.about} {words.legend}
        </figcaption>
        <Bars {...props} />
      </figure>
      <Scores {...props} />
      <Roles {...props} />
      <Causes {...props} />
    </div>
  )
}

/** Where to begin, in words. */
function First({ summary, diagnosis, wording }: Props) {
  const { words, gaps } = wording
  const { first, close, tie, upstream, clear, ranking } = diagnosis
  if (first === null) return <p class="tool-first">{words.nothing}</p>
  const highest = ranking[0] ?? first
  const score = two(summary.gaps[first]?.mean)
  const why = upstream ? words.firstWhy.upstream : tie ? words.firstWhy.tie : words.firstWhy.highest
  return (
    <>
      <p class="tool-first">{fill(clear ? words.first : words.firstSlight, { gap: gaps[first]?.inText ?? '' })}</p>
      <p>
        {fill(why, { score, highest: gaps[highest]?.inText ?? '', top: two(summary.gaps[highest]?.mean), near })}{' '}
        {close.length > 0 && fill(words.close, { gaps: close.map((gap) => `${gaps[gap]?.inText} ${two(summary.gaps[gap]?.mean)}`).join(words.and), near })}
      </p>
      {(close.length > 0 || clear) && <p class="soft">{words.rule}</p>}
    </>
  )
}

const frame: Frame = { kind: 'fluid' }
const rowHeight = 3.5
const share = (value: number) => (value - 1) / (top - 1)

function Bars({ summary, wording }: Props) {
  const { words, gaps } = wording
  const height = summary.gaps.length * rowHeight
  const list = summary.gaps.map(({ mean }, gap) => fill(words.seenOne, { gap: gaps[gap]?.name ?? '', score: two(mean) })).join(words.and)
  return (
    <Plot class="gd-plot" frame={frame} height={height} pad={{ top: 0, right: 1, bottom: 2, left: 1 }} description={fill(words.seen, { list })}>
      {[1, 2, 3, 4, 5, 6, 7].map((tick) => (
        <g key={tick}>
          <line class={tick === middle ? 'gd-middle' : 'gd-grid'} x1={across(frame, share(tick))} x2={across(frame, share(tick))} y2={ems(frame, height)} />
          <text class="tick" x={across(frame, share(tick))} y={ems(frame, height + 1.3)} text-anchor="middle">
            {tick}
          </text>
        </g>
      ))}
      {summary.gaps.map(({ mean, sd }, gap) => {
        const y = gap * rowHeight
        return (
          <g key={gap} class={`g${gap + 1}`}>
            <text class="gd-halo" x="0" y={ems(frame, y + 1.4)} dx={ems(frame, -0.5)}>
              {gaps[gap]?.name}
            </text>
            <text class="gd-halo gd-strong" x="100%" y={ems(frame, y + 1.4)} dx={ems(frame, 0.5)} text-anchor="end">
              {two(mean)}
            </text>
            {mean !== null && (
              <>
                <line class="gd-bar" x1="0" x2={across(frame, share(mean))} y1={ems(frame, y + 2.45)} y2={ems(frame, y + 2.45)} />
                {sd !== null && (
                  <line
                    class="gd-spread"
                    x1={across(frame, share(Math.max(1, mean - sd)))}
                    x2={across(frame, share(Math.min(top, mean + sd)))}
                    y1={ems(frame, y + 2.45)}
                    y2={ems(frame, y + 2.45)}
                  />
                )}
                <Mark class="gd-mark" frame={frame} x={share(mean)} y={y + 2.45} shape={1} size={0.9} />
                <At frame={frame} x={0} y={y + 2.45}>
                  <circle class="gd-badge" r="0.75em" />
                  <text class="gd-number" text-anchor="middle" dy="0.36em">
                    {gap + 1}
                  </text>
                </At>
              </>
            )}
          </g>
        )
      })}
    </Plot>
  )
}

function Scores({ summary, wording }: Props) {
  const { words, gaps } = wording
  const { table } = words
  const several = summary.raters > 1
  const verdict = (ad: number | null) => (ad === null ? dash : ad <= agreed + 1e-9 ? table.yes : table.no)
  return (
    <>
      <DataTable
        caption={table.caption}
        head={[table.gap, table.score, table.n, ...(several ? [table.sd, table.ad, table.agree] : [])]}
        rows={summary.gaps.map(({ n, mean, sd, ad }, gap) => ({
          key: String(gap),
          head: gaps[gap]?.name,
          cells: [two(mean), n, ...(several ? [two(sd), two(ad), verdict(ad)] : [])],
        }))}
      />
      {several && <p class="soft">{words.agreement}</p>}
    </>
  )
}

function Roles({ summary, diagnosis, wording, compact }: Props) {
  const { words, gaps } = wording
  const { signal, split } = diagnosis
  if (!summary.roles || split.length === 0) return null
  const said = signal
    ? fill(signal.difference > 0 ? words.signal.more : words.signal.less, { gap: gaps[signal.gap]?.inText ?? '', size: fixed(Math.abs(signal.difference), 2) })
    : words.signal.none
  return (
    <>
      <Heading compact={compact}>{words.roles}</Heading>
      <p>{said}</p>
      <DataTable
        caption={fill(words.rolesTable, { m: summary.roles.manager.n, f: summary.roles.front.n })}
        head={[words.table.gap, words.table.manager, words.table.front, words.table.difference]}
        rows={split.map(({ gap, manager, front, difference }) => ({
          key: String(gap),
          head: gaps[gap]?.name,
          cells: [two(manager), two(front), signed(difference, 2)],
        }))}
      />
    </>
  )
}

function Causes({ summary, diagnosis, wording, compact }: Props) {
  const { words, gaps, causes, remedies } = wording
  const lessons = [...new Set(diagnosis.causes.map((at) => statements[at]?.gap ?? 0))].sort()
  if (diagnosis.first === null) return null
  return (
    <>
      <Heading compact={compact}>{words.causes}</Heading>
      {diagnosis.causes.length === 0 && <p>{words.causesNone}</p>}
      <ol class="gd-causes">
        {diagnosis.causes.map((at) => {
          const statement = statements[at]
          const result = summary.statements[at]
          if (!statement || !result) return null
          return (
            <li key={at} class={`g${statement.gap + 1}`}>
              <p>
                <span class="gd-dot" aria-hidden="true">
                  {statement.gap + 1}
                </span>
                <span class="sr">{fill(words.gapNumber, { n: statement.gap + 1 })}: </span>
                <b>{causes[at]}</b> <span class="soft">{fill(words.cause, { score: two(result.mean), n: result.n })}</span>
              </p>
              <p class="gd-remedy">
                <span class="soft">{words.remedies}:</span> {statement.remedies.map((one) => remedies[one]).join(' · ')}
              </p>
            </li>
          )
        })}
      </ol>
      {lessons.some((gap) => gaps[gap]?.lesson) && (
        <ul class="gd-lessons">
          {lessons.map((gap) => {
            const lesson = gaps[gap]?.lesson
            return (
              lesson && (
                <li key={gap}>
                  <a href={lesson}>{fill(words.toLesson, { gap: gaps[gap]?.inText ?? '' })}</a>
                </li>
              )
            )
          })}
        </ul>
      )}
    </>
  )
}
