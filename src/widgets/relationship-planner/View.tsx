import { useMemo } from 'preact/hooks'
import { fill } from '@/i18n/fill'
import { type Cell, toCsv } from '@/models/csv'
import { cleanName } from '@/models/gap-state'
import type { Counted } from '@/models/import/columns'
import { round } from '@/models/numbers'
import { closing } from '@/tools/desk/closing'
import type { DeskWords } from '@/tools/desk/desk-strings'
import { Frame } from '@/tools/desk/Frame'
import { FromRows } from '@/tools/desk/FromRows'
import { makeTool } from '@/tools/desk/tool'
import { useDesk } from '@/tools/desk/useDesk'
import { Inputs, SettingsFields } from './Inputs.tsx'
import { type Plan, planOf, sizeOf, suggested, worthOf } from './model.ts'
import { amount, nameOf, Results } from './Results.tsx'
import { type Kinds, specs } from './reading.ts'
import { checkState, file, type PlannerState } from './state.ts'
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
  example: PlannerState
}

const tool = makeTool('relationship-planner', file, checkState)
const startWorker = () => new Worker(new URL('./kinds.worker.ts', import.meta.url), { type: 'module' })

/** The relationship planner as an island. Its first render, here and on the server, is the worked example. */
export default function View({ id, compact, words, desk: deskWords, shelf, example }: Props) {
  const desk = useDesk(tool, example, deskWords, (next) =>
    fill(words.said, { hours: amount(planOf(next.segments, next).hours), capacity: amount(next.capacity) }),
  )
  const { state, edit, replace } = desk
  const plan = useMemo(() => planOf(state.segments, state), [state])

  function take({ result: { kinds, together } }: Counted<Kinds>, title: string) {
    const segments = kinds.map(({ name, ...kind }) => ({
      ...kind,
      name: cleanName(name || words.rows.others),
      level: suggested(kind, state)[0] ?? ('basic' as const),
    }))
    const said = [fill(words.rows.taken, { n: segments.length }), together > 0 && fill(words.rows.together, { n: together })].filter(Boolean).join(' ')
    replace({ ...state, name: cleanName(title), segments }, said)
  }

  return (
    <Frame
      id={id}
      class="rp"
      title={words.title}
      compact={compact}
      desk={desk}
      results={<Results {...{ id, compact, state, plan, words, deskWords, edit }} />}
      panels={[
        { title: words.inputs.panel, body: () => <Inputs {...{ id, desk, words, deskWords }} /> },
        { title: words.settings.panel, body: () => <SettingsFields {...{ id, desk, words, deskWords }} /> },
        {
          title: deskWords.rows.panel,
          body: () => (
            <FromRows<Kinds>
              id={id}
              words={deskWords.rows}
              and={deskWords.and}
              specs={specs}
              columns={words.rows.columns}
              about={words.rows.about}
              example={{ name: words.rows.example, text: () => toCsv(exampleRows(example, words)) }}
              start={startWorker}
              onCounted={take}
            />
          ),
        },
        ...closing({
          id,
          compact,
          desk,
          tool,
          shelf,
          title: words.title,
          words: deskWords,
          rows: () => exportRows(state, plan, words),
          method: { steps: words.steps, caveats: words.caveats, sources },
        }),
      ]}
    />
  )
}

/** The worked example as a file, a kind of customer a row. */
export function exampleRows({ segments }: PlannerState, { rows }: Words): Cell[][] {
  const { segment, margin, customers } = rows.columns
  return [[segment?.label ?? '', customers?.label ?? '', margin?.label ?? ''], ...segments.map((one): Cell[] => [one.name, one.customers, one.margin])]
}

/** All results as the rows of a spreadsheet. */
export function exportRows(state: PlannerState, plan: Plan, words: Words): Cell[][] {
  const { table, csv, settings } = words
  return [
    [words.title, state.name],
    [settings.capacity, state.capacity],
    [settings.hourCost, state.hourCost],
    [table.hours, round(plan.hours, 4)],
    [],
    [
      table.segment,
      table.customers,
      table.margin,
      table.level,
      table.suggested,
      csv.size,
      csv.worth,
      table.hours,
      table.cost,
      table.costShare,
      table.marginShare,
    ],
    ...plan.segments.map((one, at): Cell[] => [
      nameOf(state, at, words),
      one.segment.customers,
      one.segment.margin,
      words.levels[one.segment.level],
      one.suggested.map((level) => words.levels[level]).join(words.or),
      words.sizes[sizeOf(one.segment.customers, state.number)],
      words.worths[worthOf(one.segment.margin, state.margin)],
      round(one.hours, 4),
      round(one.cost, 2),
      one.costShare === null ? null : round(one.costShare, 4),
      round(one.marginShare, 4),
    ]),
  ]
}
