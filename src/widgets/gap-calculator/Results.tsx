import { fill } from '@/i18n/fill'
import type { GapState } from '@/models/gap-state'
import { fixed, round, short, signed } from '@/models/numbers'
import type { Answer } from '@/models/servqual'
import { DataTable } from '@/ui/DataTable'
import { type Chart, ChartDrawing, charts, legend } from './Charts.tsx'
import type { WarningWords } from './desk-strings.ts'
import type { GapScores, Warning } from './model.ts'
import type { Words } from './strings.ts'

interface Props {
  state: GapState
  scores: GapScores
  words: Words
  /** Short names of the 22 items. */
  labels: readonly string[]
  compact: boolean
}

/** A heading under that of the lesson (h2), or of the tool page (h1). */
export function Heading({ compact, children }: { compact: boolean; children: string }) {
  return compact ? <h3 class="gc-h">{children}</h3> : <h2 class="gc-h">{children}</h2>
}

const dash = '–'
const two = (value: Answer) => (value === null ? dash : fixed(value, 2))
const gap = (value: Answer) => (value === null ? dash : signed(value, 2))
const percent = (share: number | null) => (share === null ? dash : `${round(share * 100, 0)}%`)

/** Whose numbers these are, how many people stand behind them, and on which scale. */
export function About({ state, words }: Props) {
  const n = state.n === null ? words.nUnknown : fill(words.n, { n: state.n })
  const parts = [n, fill(words.scale, { scale: state.scale })]
  return (
    <p class="gc-about">
      {state.name && <b>{state.name}</b>} <span>{parts.join(' · ')}</span>
    </p>
  )
}

/** The result in one sentence, then in numbers. */
export function Scores({ scores, words }: Props) {
  const { weighted, unweighted, itemMean, servperf } = scores
  const share = scores.dimensions[scores.ranking[0] ?? -1]?.share ?? null
  // Equal shares carry noise in the last places.
  const top = words.dimensions.filter((_, index) => share !== null && (scores.dimensions[index]?.share ?? 0) > share - 1e-9)
  const sentence =
    weighted === null
      ? null
      : round(weighted, 2) < 0 && share !== null
        ? fill(top.length > 1 ? words.shared : words.short, {
            size: fixed(-weighted, 2),
            share: percent(share),
            dimension: top.join(words.and).toLowerCase(),
          })
        : fill(words.above, { size: signed(weighted, 2) })
  return (
    <>
      {sentence && <p class="gc-sentence">{sentence}</p>}
      <dl class="gc-scores">
        <div class="gc-big">
          <dt>{words.weighted}</dt>
          <dd>{gap(weighted)}</dd>
        </div>
        <div class="gc-big">
          <dt>{words.unweighted}</dt>
          <dd>{gap(unweighted)}</dd>
        </div>
        {itemMean !== null && (
          <div>
            <dt>{words.itemMean}</dt>
            <dd>{gap(itemMean)}</dd>
          </div>
        )}
        {servperf.unweighted !== null && (
          <div>
            <dt>{words.servperf}</dt>
            <dd>{fill(words.servperfBoth, { unweighted: two(servperf.unweighted), weighted: two(servperf.weighted) })}</dd>
          </div>
        )}
      </dl>
    </>
  )
}

/** A picture with what its marks mean. The table beside it is `Numbers`. */
export function Picture({ chart, state, scores, words, titled }: Props & { chart: Chart; titled: boolean }) {
  const note = legend(chart, scores, words)
  return (
    <figure class="gc-figure">
      <figcaption>
        {titled && <b>{words.charts[chart]} </b>}
        {note}
      </figcaption>
      <ChartDrawing chart={chart} scores={scores} scale={state.scale} words={words} frame={{ kind: 'fluid' }} />
    </figure>
  )
}

/** The numbers a picture shows. */
export function Numbers({ chart, scores, words }: Props & { chart: Chart }) {
  const heads = (columns: string[]) => [words.dimension, ...columns]
  const row = (index: number, cells: string[]) => ({ key: String(index), head: `${index + 1} ${words.dimensions[index]}`, cells })
  if (chart !== 'priority') {
    return (
      <DataTable
        caption={words.tables.profile}
        head={heads([words.expectation, words.perception, words.gap, words.weight])}
        rows={scores.dimensions.map((d, index) => row(index, [two(d.expectation), two(d.perception), gap(d.gap), short(d.weight, 2)]))}
      />
    )
  }
  return (
    <DataTable
      caption={words.tables.priority}
      head={heads([words.weight, words.gap, words.contribution, words.share, words.quadrant])}
      rows={scores.dimensions.map((d, index) =>
        row(index, [
          short(d.weight, 2),
          gap(d.gap),
          d.contribution === null ? dash : signed(d.contribution, 3),
          percent(d.share),
          d.quadrant ? words.quadrants[d.quadrant] : dash,
        ]),
      )}
    />
  )
}

/** Where the weighted shortfall comes from, and the worst items. */
export function Ranking({ scores, words, labels, compact }: Props) {
  const ranked = scores.ranking.filter((index) => (scores.dimensions[index]?.share ?? 0) > 0)
  return (
    <div class="gc-rank">
      {ranked.length > 0 && (
        <div>
          <Heading compact={compact}>{words.ranking}</Heading>
          <ol class="gc-shares">
            {ranked.map((index) => (
              <li key={index}>
                <span>{words.dimensions[index]}</span>
                <svg class="gc-bar" aria-hidden="true">
                  <rect width={percent(scores.dimensions[index]?.share ?? 0)} height="100%" />
                </svg>
                <b>{percent(scores.dimensions[index]?.share ?? 0)}</b>
              </li>
            ))}
          </ol>
        </div>
      )}
      {scores.worst.length > 0 && (
        <div>
          <Heading compact={compact}>{words.worst}</Heading>
          <ol>
            {scores.worst.map((item) => (
              <li key={item.number}>
                <span>
                  {fill(words.item, { n: item.number })} {labels[item.number - 1]}
                </span>
                <b>{gap(item.gap)}</b>
              </li>
            ))}
          </ol>
        </div>
      )}
    </div>
  )
}

/** What to look at before believing the result. */
export function Warnings({ state, scores, words, warnings, compact }: Props & { warnings: WarningWords | undefined }) {
  if (scores.warnings.length === 0 || !warnings) return null
  const names = (indices: readonly number[]) => indices.map((index) => words.dimensions[index])
  const say = (warning: Warning): string => {
    const text = warnings[warning.code]
    switch (warning.code) {
      case 'weights':
        return fill(text, { sum: short(warning.sum, 2) })
      case 'missing':
        return fill(text, { items: warning.items.join(words.and) })
      case 'no-dimension':
        return fill(text, { dimensions: names(warning.dimensions).join(words.and).toLowerCase() })
      case 'ceiling':
        return fill(text, { mean: fixed(warning.mean, 2), scale: state.scale })
      case 'positive':
        return fill(text, {
          list: [...names(warning.dimensions), ...warning.items.map((n) => fill(words.item, { n }))].join(words.and).toLowerCase(),
          recode: state.scale + 1,
        })
      case 'small':
        return fill(text, { n: warning.n })
      default:
        return text
    }
  }
  return (
    <div class="gc-warn">
      <Heading compact={compact}>{warnings.heading}</Heading>
      <ul>
        {scores.warnings.map((warning) => (
          <li key={warning.code}>{say(warning)}</li>
        ))}
      </ul>
    </div>
  )
}

/** Everything that comes out. Compact: one picture at a time and its table; in full: all of them. */
export function Results(props: Props & { warnings: WarningWords | undefined; chart: Chart; onChart: (chart: Chart) => void; id: string }) {
  const { words, compact, chart, onChart, id } = props
  return (
    <div class="gc-results">
      <About {...props} />
      <Warnings {...props} />
      <Scores {...props} />
      {compact ? (
        <>
          <fieldset class="gc-pick gc-live js-only">
            <legend class="sr">{words.pictures}</legend>
            {charts.map((option) => (
              <label key={option}>
                <input type="radio" name={`${id}-chart`} checked={option === chart} onChange={() => onChart(option)} />
                <span>{words.charts[option]}</span>
              </label>
            ))}
          </fieldset>
          <Picture {...props} titled={false} />
          <Numbers {...props} />
        </>
      ) : (
        <>
          <Picture {...props} chart="profile" titled />
          <Numbers {...props} chart="profile" />
          <Picture {...props} chart="plane" titled />
          <Picture {...props} chart="priority" titled />
          <Numbers {...props} chart="priority" />
        </>
      )}
      <Ranking {...props} />
    </div>
  )
}
