import { useMemo } from 'preact/hooks'
import { fill } from '@/i18n/fill'
import type { Cell } from '@/models/csv'
import { fixed, grouped, round } from '@/models/numbers'
import { closing } from '@/tools/desk/closing'
import type { DeskWords } from '@/tools/desk/desk-strings'
import { Frame } from '@/tools/desk/Frame'
import { makeTool } from '@/tools/desk/tool'
import { useDesk } from '@/tools/desk/useDesk'
import type { FigureWords } from './figure-strings.ts'
import { Levers, Links, Run } from './Inputs.tsx'
import { type ChainPreset, linkIds, nodeIds } from './ids.ts'
import { arrival, type Outcome, outcomeOf, reach } from './model.ts'
import { change, Results } from './Results.tsx'
import { type ChainState, checkState, file } from './state.ts'
import { sources, type Words } from './strings.ts'

export interface Props {
  /** Unique in the page. */
  id: string
  compact: boolean
  /** Whether there is room for the chain from left to right: on the tool's own page, among slides. */
  wide?: boolean
  words: Words
  figure: FigureWords
  desk: DeskWords
  /** Where the list of all that is saved lives. */
  shelf: string
  presets: Record<ChainPreset, ChainState>
  /** What is shown until there is something of the reader's own. */
  example: ChainState
}

const tool = makeTool('profit-chain', file, checkState)

/** The service-profit chain as an island. Its first render, here and on the server, is the worked example. */
export default function View({ id, compact, wide = !compact, words, figure, desk: deskWords, shelf, presets, example }: Props) {
  const desk = useDesk(tool, example, deskWords, (next) => {
    const { plain, total } = outcomeOf(next, 0)
    const difference = (plain.profit[next.at - 1] ?? 0) - next.profit
    return fill(words.said, { n: next.at, sign: difference > 0 ? '+' : '', p: grouped(difference, 0), total: change(total) })
  })
  const { state } = desk
  // Looking at another quarter runs nothing anew.
  const { at, name, ...chain } = state
  const outcome = useMemo(() => outcomeOf(state), [JSON.stringify(chain)])
  const inputs = { id, desk, words, deskWords }
  return (
    <Frame
      id={id}
      class="pc"
      title={words.title}
      compact={compact}
      desk={desk}
      results={<Results {...{ id, compact, wide, state, outcome, words, figure, deskWords, presets, desk }} />}
      panels={[
        { title: words.inputs.levers, body: () => <Levers {...inputs} /> },
        { title: words.inputs.links, body: () => <Links {...inputs} /> },
        { title: words.inputs.run, body: () => <Run {...inputs} /> },
        ...closing({
          id,
          compact,
          desk,
          tool,
          shelf,
          title: words.title,
          words: deskWords,
          rows: () => exportRows(state, outcome, words),
          method: { steps: words.steps, caveats: words.caveats, sources, own: () => <p class="tool-formula">{own(state, words)}</p> },
        }),
      ]}
    />
  )
}

function own({ links }: ChainState, words: Words): string {
  const wait = arrival(links)
  return wait === null ? words.ownNever : fill(words.own, { reach: fixed(reach(links), 3), wait })
}

/** All results as the rows of a spreadsheet. */
export function exportRows(state: ChainState, { plain, lucky, band }: Outcome, words: Words): Cell[][] {
  const { csv, inputs } = words
  const cell = (value: number | undefined): Cell => (value === undefined ? null : round(value, 4))
  return [
    [words.title, state.name],
    [inputs.profit, state.profit],
    [inputs.noise, state.noise],
    [inputs.seed, state.seed],
    [],
    [inputs.link, inputs.strength, inputs.delay],
    ...linkIds.map((id): Cell[] => [words.links[id], cell(state.links[id].strength), state.links[id].delay]),
    [],
    [csv.quarter, ...nodeIds.map((node) => words.rings[node]), csv.spent, csv.plain, ...(band ? [csv.lucky, csv.low, csv.high] : [])],
    ...Array.from({ length: state.quarters }, (_, at): Cell[] => [
      at + 1,
      ...nodeIds.map((node) => cell(plain.rings[node][at])),
      cell(plain.spent[at]),
      cell(plain.profit[at]),
      ...(band ? [cell(lucky.profit[at]), cell(band.low[at]), cell(band.high[at])] : []),
    ]),
  ]
}
