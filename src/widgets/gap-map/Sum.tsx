import { fill } from '@/i18n/fill'
import { short, signed } from '@/models/numbers'
import { At, across, ems, type Frame, Mark, Plot } from '@/ui/chart'
import { DataTable } from '@/ui/DataTable'
import { type AddedUp, addUp, type Chain } from './chain.ts'
import type { ToolWords } from './tool-strings.ts'

interface Props {
  chain: Chain
  words: ToolWords
}

interface Row {
  key: string
  name: string
  from: number
  to: number
  /** Number of the gap whose colour it has; the row where it all begins has none. */
  gap?: number
}

/** The chain as rows, each of which goes on where the one above it ended; gap 4 at both ends; and what is left. */
function rowsOf({ expected, gaps }: Chain, found: AddedUp, { rows }: ToolWords['sum']): Row[] {
  const { believed, standard, delivered, expectation, perception } = found
  return [
    { key: 'expected', name: rows.expected, from: expected, to: expected },
    { key: 'believed', name: rows.believed, from: expected, to: believed, gap: 1 },
    { key: 'standard', name: rows.standard, from: believed, to: standard, gap: 2 },
    { key: 'delivered', name: rows.delivered, from: standard, to: delivered, gap: 3 },
    ...(gaps[3] === 0
      ? []
      : [
          { key: 'raised', name: rows.raised, from: expected, to: expectation, gap: 4 },
          { key: 'coloured', name: rows.coloured, from: delivered, to: perception, gap: 4 },
        ]),
    { key: 'gap5', name: rows.gap5, from: expectation, to: perception, gap: 5 },
  ]
}

/** A difference for people: whole points with a true minus. */
const points = (value: number) => signed(value, 0)

/** What the numbers come to: in sentences, as a figure, as a table. */
export function Sum({ chain, words }: Props) {
  const own = words.sum
  const found = addUp(chain)
  const rows = rowsOf(chain, found, own)
  const values = {
    ...found,
    expected: chain.expected,
    gap5: points(found.gap5),
    three: points(found.three),
    rhyme: points(found.rhyme),
    short: points(found.short),
    over: points(found.over),
    four: points(chain.gaps[3]),
  }
  const equation = fill(own.equation, values as unknown as Record<string, string>)
  const say = (text: string) => fill(text, values as unknown as Record<string, string>)
  return (
    <div class="gm-result">
      <p class="gm-equation">{equation}</p>
      <p>
        {say(own.three)} {say(own[found.how])} {found.hidden && own.hidden}
      </p>
      {chain.gaps[3] !== 0 && <p>{say(chain.gaps[3] < 0 ? own.four.over : own.four.under)}</p>}
      {found.rhyme !== found.gap5 && <p>{say(own.rhyme)}</p>}
      {found.beyond && <p class="tool-warn">{own.beyond}</p>}
      <figure class="gm-figure">
        <Picture rows={rows} description={fill(own.seen, { equation })} />
      </figure>
      <DataTable
        caption={own.table.caption}
        head={[own.table.what, own.table.from, own.table.to, own.table.change]}
        rows={rows.map(({ key, name, from, to, gap }) => ({
          key,
          head: name,
          cells: [gap ? short(from, 0) : '–', short(to, 0), gap ? points(to - from) : '–'],
        }))}
      />
      <p class="soft">{own.illustration}</p>
    </div>
  )
}

const frame: Frame = { kind: 'fluid' }
const rowHeight = 3.3

function Picture({ rows, description }: { rows: readonly Row[]; description: string }) {
  const all = rows.flatMap(({ from, to }) => [from, to])
  const low = Math.floor((Math.min(...all) - 4) / 10) * 10
  const high = Math.ceil((Math.max(...all) + 1) / 10) * 10
  const share = (value: number) => (value - low) / (high - low)
  // At most seven ticks, on tens.
  const step = Math.ceil((high - low) / 70) * 10
  const ticks = Array.from({ length: Math.floor((high - low) / step) + 1 }, (_, at) => low + at * step)
  const height = rows.length * rowHeight
  return (
    <Plot class="gm-plot" frame={frame} height={height} pad={{ top: 0, right: 1, bottom: 2, left: 1 }} description={description}>
      {ticks.map((tick) => (
        <g key={tick}>
          <line class="gm-grid" x1={across(frame, share(tick))} x2={across(frame, share(tick))} y2={ems(frame, height)} />
          <text class="tick" x={across(frame, share(tick))} y={ems(frame, height + 1.3)} text-anchor="middle">
            {short(tick, 0)}
          </text>
        </g>
      ))}
      {rows.map(({ key, name, from, to, gap }, index) => {
        const y = index * rowHeight
        const next = rows[index + 1]
        return (
          <g key={key} class={gap ? `g${gap}` : undefined}>
            {gap !== undefined && (
              <At frame={frame} x={0} y={y + 0.95}>
                <circle class="gm-badge" r="0.75em" />
                <text class="gm-number" text-anchor="middle" dy="0.36em">
                  {gap}
                </text>
              </At>
            )}
            <text class="gm-halo" x="0" y={ems(frame, y + 1.3)} dx={ems(frame, gap === undefined ? -0.6 : 1.2)}>
              {name}
            </text>
            <text class="gm-halo gm-strong" x="100%" y={ems(frame, y + 1.3)} dx={ems(frame, 0.6)} text-anchor="end">
              {gap === undefined ? short(to, 0) : points(to - from)}
            </text>
            {from !== to && (
              <line class="gm-bar" x1={across(frame, share(from))} x2={across(frame, share(to))} y1={ems(frame, y + 2.4)} y2={ems(frame, y + 2.4)} />
            )}
            {/* Where the next link begins: the end of this one. */}
            {next?.from === to && next.gap !== 5 && (
              <line class="gm-drop" x1={across(frame, share(to))} x2={across(frame, share(to))} y1={ems(frame, y + 2.4)} y2={ems(frame, y + 2.4 + rowHeight)} />
            )}
            {(gap === undefined || gap === 5 || key === 'raised') && (
              <Mark class="gm-e" frame={frame} x={share(gap === 5 ? from : to)} y={y + 2.4} shape={0} size={gap === 5 && from === to ? 1.4 : 1} />
            )}
            {gap !== undefined && key !== 'raised' && <Mark class="gm-p" frame={frame} x={share(to)} y={y + 2.4} shape={1} size={0.85} />}
          </g>
        )
      })}
    </Plot>
  )
}
