import { fill } from '@/i18n/fill'
import type { Cell } from '@/models/csv'
import { fixed, round, short } from '@/models/numbers'
import { closing } from '@/tools/desk/closing'
import type { DeskWords } from '@/tools/desk/desk-strings'
import { Frame } from '@/tools/desk/Frame'
import { makeTool } from '@/tools/desk/tool'
import { useDesk } from '@/tools/desk/useDesk'
import { Inputs } from './Inputs.tsx'
import { gainOf, lifetimeValue, periods } from './model.ts'
import { money, pointsHere, Results } from './Results.tsx'
import { checkState, file, type RetentionState } from './state.ts'
import { sources, type Words } from './strings.ts'

export interface Props {
  /** Unique in the page. */
  id: string
  compact: boolean
  words: Words
  desk: DeskWords
  /** Where the list of all that is saved lives. */
  shelf: string
  /** What is shown until there is something of the reader's own. */
  example: RetentionState
}

const tool = makeTool('retention-economics', file, checkState)

/** What keeping customers is worth, as an island. Its first render, here and on the server, is the worked example. */
export default function View({ id, compact, words, desk: deskWords, shelf, example }: Props) {
  const desk = useDesk(tool, example, deskWords, (next) => {
    const worth = lifetimeValue(next)
    return 'refusal' in worth ? words.saidRefused : fill(words.said, { value: money(worth.value) })
  })
  const { state } = desk
  return (
    <Frame
      id={id}
      class="re"
      title={words.title}
      compact={compact}
      desk={desk}
      results={<Results {...{ id, compact, state, words }} field={deskWords.field} edit={desk.edit} />}
      panels={[
        { title: words.inputs.panel, body: () => <Inputs {...{ id, desk, words, deskWords }} /> },
        ...closing({
          id,
          compact,
          desk,
          tool,
          shelf,
          title: words.title,
          words: deskWords,
          rows: () => exportRows(state, words),
          method: { steps: words.steps, caveats: words.caveats, sources, own: () => <p class="tool-formula">{formula(state, words)}</p> },
        }),
      ]}
    />
  )
}

/** The learner's own numbers in the formula. */
function formula(state: RetentionState, { own, refused, period }: Words): string {
  const worth = lifetimeValue(state)
  if ('refusal' in worth) return fill(refused, { period: period[state.period] })
  const plain = state.growth === 0 && state.horizon === null && Object.values(state.extras).every((extra) => extra === 0)
  const values = { m: short(state.margin, 2), i: short(state.discount, 6), r: short(state.retention, 6), value: fixed(worth.value, 2) }
  return fill(plain ? own[state.timing] : own.long, values)
}

/** All results as the rows of a spreadsheet. */
export function exportRows(state: RetentionState, words: Words): Cell[][] {
  const { inputs, table, facts, gain, csv } = words
  const cell = (value: number): Cell => round(value, 6)
  const worth = lifetimeValue(state)
  const more = gainOf(state, pointsHere(state))
  const count = Math.min(state.horizon ?? 60, 120)
  return [
    [words.title, state.name],
    [csv.what, csv.value],
    [inputs.unit, words.period[state.period]],
    [inputs.timing, inputs[state.timing]],
    [inputs.margin, cell(state.margin)],
    [inputs.retention, cell(state.retention * 100)],
    [inputs.discount, cell(state.discount * 100)],
    [inputs.growth, cell(state.growth * 100)],
    [inputs.acquisition, cell(state.acquisition)],
    ...(['lowerCost', 'referrals', 'price'] as const).map((key): Cell[] => [words.chart.parts[key], cell(state.extras[key])]),
    [inputs.horizon, state.horizon],
    [inputs.customers, state.customers],
    [],
    [words.said.replace('{value}', ''), 'value' in worth ? cell(worth.value) : words.saidRefused],
    [facts.life, cell(1 / (1 - state.retention))],
    ...('value' in more ? [[fill(gain.title, { points: short(state.points * 100, 1) }), cell(more.more)] as Cell[]] : []),
    [],
    [fill(table.number, { period: words.period[state.period] }), table.alive, table.margin, table.expected, table.present, table.sum],
    ...periods(state, count).map((one): Cell[] => [one.number, cell(one.alive), cell(one.margin), cell(one.expected), cell(one.present), cell(one.sum)]),
  ]
}
