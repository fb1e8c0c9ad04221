import { fill } from '@/i18n/fill'
import { fixed, grouped } from '@/models/numbers'
import type { DeskWords } from '@/tools/desk/desk-strings'
import { Heading } from '@/tools/desk/Heading'
import { TryOne } from '@/tools/desk/TryOne'
import type { Desk } from '@/tools/desk/useDesk'
import { Warnings } from '@/tools/desk/Warnings'
import { across, ems, type Frame, Plot } from '@/ui/chart'
import { DataTable } from '@/ui/DataTable'
import { type Answer, type Convenience, conveniences, itemIds, type Score, type Scorecard, scale, type Warning, warningsOf } from './model.ts'
import type { ScorecardState } from './state.ts'
import type { Words } from './strings.ts'

interface Props {
  id: string
  compact: boolean
  state: ScorecardState
  card: Scorecard
  words: Words
  deskWords: DeskWords
  edit: Desk<ScorecardState>['edit']
}

const dash = '–'
/** One decimal where scores are read, two in tables. */
export const one = (value: Answer) => (value === null ? dash : fixed(value, 1))
const two = (value: Answer | undefined) => (value == null ? dash : fixed(value, 2))
const count = (n: number | null) => (n === null ? dash : grouped(n, 0))

export const scored = ({ scores }: Scorecard) => scores.filter(({ mean }) => mean !== null)

/** The weakest stage, where it stands, its lowest statements and what to look at first. */
export function Results(props: Props) {
  const { id, compact, state, card, words, deskWords, edit } = props
  const { n, weakest, overall, weakestItems } = card
  const say = (warning: Warning) =>
    fill(words.warnings[warning.code], {
      n: 'n' in warning ? warning.n : '',
      names: 'ids' in warning ? warning.ids.map((id) => words.conveniences[id].name).join(deskWords.and) : '',
      weakest: weakest ? words.conveniences[weakest.id].name : '',
    })
  return (
    <>
      {overall !== null && <p class="tool-first">{headline(card, words)}</p>}
      {state.name && (
        <p class="soft">
          <b>{state.name}</b>
        </p>
      )}
      <Warnings compact={compact} title={deskWords.warnings} list={warningsOf(card).map(say)} />
      {overall !== null && (
        <>
          {weakest && <p>{fill(words.overall, { k: scored(card).length, mean: two(overall) })}</p>}
          <Stages {...props} />
          <TryOne
            id={id}
            words={words.one}
            field={deskWords.field}
            options={itemIds.map((item) => ({ id: item, label: words.statements[item] }))}
            first={weakestItems[0]?.id ?? 'd1'}
            scoreOf={(item) => state.items[itemIds.indexOf(item)] ?? null}
            range={scale}
            onValue={(item, value) =>
              edit((now) => ({ ...now, items: now.items.map((old, at) => (at === itemIds.indexOf(item) ? value : old)), spread: null }))
            }
          />
          <div>
            <p>{words.lowest}</p>
            <ul>
              {weakestItems.map((item) => (
                <li key={item.id}>
                  {fill(item.n === null ? words.lowestNoN : words.lowestOne, { statement: words.statements[item.id], mean: one(item.mean), n: count(item.n) })}
                </li>
              ))}
            </ul>
          </div>
          <div class="tool-more">
            <Scores {...props} />
            {state.spread === null && n !== 1 && <p class="soft">{words.onlyMeans}</p>}
            {/* Twenty-one rows: taller than a screen, wanted by few. */}
            <details>
              <summary>{words.items.caption}</summary>
              <Statements {...props} />
            </details>
          </div>
        </>
      )}
      <Cures {...props} />
    </>
  )
}

function headline(card: Scorecard, words: Words): string {
  const { n, weakest } = card
  const score = weakest ?? scored(card)[0]
  if (!score) return ''
  const text = weakest ? (n === null ? words.headlineNoN : words.headline) : words.headlineOne
  return fill(text, { stage: words.conveniences[score.id].inText, mean: one(score.mean), n: count(n) })
}

const frame: Frame = { kind: 'fluid' }
const rowHeight = 3.6
/** The mark of the weakest stands on a line of its own: beside a name there is no room for it on a phone. */
const markHeight = 1.4
/** Where the dots of the way stand, left of the field. */
const way = -1.3
const ticks = [1, 2, 3, 4, 5, 6, 7]
/** Right of the highest score there is room for its number. */
const place = (score: number) => ((score - scale.low) / (scale.high - scale.low)) * 0.86
const inside = (score: number) => Math.min(scale.high, Math.max(scale.low, score))

function Stages({ card, words, deskWords }: Props) {
  const { scores, weakest } = card
  const marked = scores.findIndex(({ id }) => id === weakest?.id)
  const height = scores.length * rowHeight + (marked < 0 ? 0 : markHeight)
  /** Where the name, the bar and the dot of a stage begin: its mark stands above them. */
  const top = (at: number) => at * rowHeight + (marked >= 0 && at >= marked ? markHeight : 0)
  const list = scores
    .map(({ id, mean }) => fill(words.seenOne, { name: words.conveniences[id].name, mean: mean === null ? words.noScore : one(mean) }))
    .join(deskWords.and)
  const lowest = weakest ? fill(words.seenWeakest, { name: words.conveniences[weakest.id].name }) : ''
  const withInterval = scores.some(({ people }) => people?.interval)
  return (
    <figure class="tool-figure cs-figure">
      <Plot
        class="cs-plot"
        frame={frame}
        height={height}
        pad={{ top: 0, right: 0, bottom: 2, left: 2.2 }}
        description={fill(words.seen, { list, weakest: lowest })}
      >
        {ticks.map((tick) => (
          <g key={tick}>
            <line class="cs-grid" x1={across(frame, place(tick))} x2={across(frame, place(tick))} y1={ems(frame, 0.3)} y2={ems(frame, height)} />
            <text class="tick" x={across(frame, place(tick))} y={ems(frame, height + 1.3)} text-anchor="middle">
              {tick}
            </text>
          </g>
        ))}
        <line class="cs-way" x1={ems(frame, way)} x2={ems(frame, way)} y1={ems(frame, top(0) + 2.2)} y2={ems(frame, height - rowHeight + 2.2)} />
        {scores.map((score, at) => (
          <Stage key={score.id} score={score} number={at + 1} y={top(at)} isWeakest={at === marked} words={words} />
        ))}
      </Plot>
      <figcaption class="soft">
        {words.figure} {withInterval && words.figureInterval}
      </figcaption>
    </figure>
  )
}

/** A stage of the way: its number, its name, its score as a bar. */
function Stage({ score: { id, mean, people }, number, y, isWeakest, words }: { score: Score; number: number; y: number; isWeakest: boolean; words: Words }) {
  const { short, stage } = words.conveniences[id]
  const range = mean === null ? null : (people?.interval ?? null)
  return (
    <>
      <circle class="cs-dot" cx={ems(frame, way)} cy={ems(frame, y + 2.2)} r={ems(frame, 0.8)} />
      <text class="cs-number" x={ems(frame, way)} y={ems(frame, y + 2.55)} text-anchor="middle">
        {number}
      </text>
      <text class="cs-halo" x="0" y={ems(frame, y + 1.2)}>
        {short} · {stage}
      </text>
      {isWeakest && (
        <text class="cs-halo cs-mark" x="0" y={ems(frame, y - 0.2)}>
          ▼ {words.weakest}
        </text>
      )}
      {mean !== null && (
        <rect class={isWeakest ? 'cs-bar cs-weakest' : 'cs-bar'} width={across(frame, place(mean))} y={ems(frame, y + 1.65)} height={ems(frame, 1.1)} />
      )}
      {range && (
        <line
          class="cs-range"
          x1={across(frame, place(inside(range.lo)))}
          x2={across(frame, place(inside(range.hi)))}
          y1={ems(frame, y + 2.2)}
          y2={ems(frame, y + 2.2)}
        />
      )}
      <text class="cs-halo cs-score" x={across(frame, mean === null ? 0 : place(range ? inside(range.hi) : mean))} dx={ems(frame, 0.4)} y={ems(frame, y + 2.6)}>
        {mean === null ? words.noScore : one(mean)}
      </text>
    </>
  )
}

function Scores({ state, card, words }: Props) {
  const { table } = words
  const { n, scores, overall } = card
  const known = state.spread !== null
  return (
    <DataTable
      caption={table.caption}
      head={[table.convenience, table.mean, table.n, ...(known ? [table.sd, table.interval, table.low] : [])]}
      rows={[
        ...scores.map(({ id, mean, people }) => ({
          key: id as string,
          head: (
            <>
              {words.conveniences[id].name} <span class="soft">{words.conveniences[id].stage}</span>
            </>
          ),
          cells: [
            two(mean),
            count(people ? people.n : mean === null ? 0 : n),
            ...(known && people
              ? [
                  two(people.sd),
                  people.interval ? fill(table.between, { lo: two(people.interval.lo), hi: two(people.interval.hi) }) : dash,
                  people.n > 0 ? fill(table.share, { n: count(people.low), p: fixed((100 * people.low) / people.n, 0) }) : dash,
                ]
              : []),
          ],
        })),
        { key: 'overall', head: fill(table.overall, { k: scored(card).length }), cells: [two(overall), count(n), ...(known ? [dash, dash, dash] : [])] },
      ]}
    />
  )
}

function Statements({ card, words }: Props) {
  const { items: own } = words
  const low = new Set(card.weakestItems.map(({ id }) => id))
  return (
    <DataTable
      caption={own.caption}
      head={[own.statement, own.stage, own.mean, own.n]}
      words={[1]}
      rows={card.scores
        .flatMap(({ items }) => items)
        .map(({ id, convenience, mean, n }) => ({
          key: id as string,
          head: `${id} ${words.statements[id]}`,
          cells: [words.conveniences[convenience].short, `${low.has(id) ? '▼ ' : ''}${two(mean)}`, count(n)],
        }))}
    />
  )
}

/** Those of the weakest stage in sight, the others on demand. */
function Cures({ compact, card: { weakest }, words }: Props) {
  const list = (id: Convenience) => (
    <ul>
      {words.cures[id].map((text) => (
        <li key={text}>{text}</li>
      ))}
    </ul>
  )
  return (
    <div class="tool-more">
      {weakest && (
        <>
          <Heading compact={compact}>{fill(words.curesTitle, { name: words.conveniences[weakest.id].name })}</Heading>
          {list(weakest.id)}
        </>
      )}
      <details class="cs-others">
        <summary>{words.others}</summary>
        {conveniences
          .filter((id) => id !== weakest?.id)
          .map((id) => (
            <div key={id}>
              <b>{words.conveniences[id].name}</b>
              {list(id)}
            </div>
          ))}
      </details>
    </div>
  )
}
