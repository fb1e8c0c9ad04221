import { useMemo, useState } from 'preact/hooks'
import { fill } from '@/i18n/fill'
import { toCsv } from '@/models/csv'
import { cleanName } from '@/models/gap-state'
import type { Counted } from '@/models/import/columns'
import { closing } from '@/tools/desk/closing'
import type { DeskWords } from '@/tools/desk/desk-strings'
import { Frame } from '@/tools/desk/Frame'
import { FromRows } from '@/tools/desk/FromRows'
import { makeTool } from '@/tools/desk/tool'
import { useDesk } from '@/tools/desk/useDesk'
import { useHistory } from '@/tools/desk/useHistory'
import { today } from '@/ui/files'
import { NumberField } from '@/ui/NumberField'
import { exampleRows, exportRows, findingsText } from './export.ts'
import { importances, journeyOf } from './model.ts'
import { Points } from './Points.tsx'
import { nameOf, Results } from './Results.tsx'
import { type Averages, specs } from './reading.ts'
import { checkState, file, type JourneyState, limits, mostTouchpoints, newTouchpoint } from './state.ts'
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
  example: JourneyState
}

const tool = makeTool('journey-map', file, checkState)
const startWorker = () => new Worker(new URL('./journey.worker.ts', import.meta.url), { type: 'module' })

/** The journey map as an island. Its first render, here and on the server, is the worked example. */
export default function View({ id, compact, words, desk: deskWords, shelf, example }: Props) {
  const desk = useDesk(tool, example, deskWords, ({ touchpoints, cut }) => {
    const [first] = journeyOf(touchpoints, cut).priorities
    return first ? fill(words.said, { name: nameOf(first.touchpoint.name, words), n: touchpoints.length }) : fill(words.saidNone, { n: touchpoints.length })
  })
  const history = useHistory(tool.$state)
  const { state, edit, replace } = desk
  const [picked, choose] = useState(0)
  /** Until something is opened to be changed, nothing is marked in the figure. */
  const [marked, setMarked] = useState(false)
  const chosen = Math.min(picked, Math.max(0, state.touchpoints.length - 1))
  const journey = useMemo(() => journeyOf(state.touchpoints, state.cut), [state.touchpoints, state.cut])

  function take({ result: { touchpoints, left } }: Counted<Averages>, title: string) {
    const rows = Math.max(...touchpoints.map((one) => one.rows))
    const said = [fill(words.rows.taken, { n: touchpoints.length }), left > 0 && fill(words.rows.left, { most: mostTouchpoints, k: left })]
    replace(
      {
        ...state,
        name: cleanName(title),
        view: 'curve',
        n: rows > 1 ? rows : null,
        touchpoints: touchpoints.map(({ name, rows: _, importance, expectation, experience, wait }) => ({
          ...newTouchpoint,
          name: cleanName(name),
          importance: importance ?? newTouchpoint.importance,
          expectation,
          experience,
          wait: wait ?? 0,
        })),
      },
      said.filter(Boolean).join(' '),
    )
    choose(0)
  }

  return (
    <Frame
      id={id}
      class="jm"
      title={words.title}
      compact={compact}
      desk={desk}
      results={<Results {...{ id, compact, state, journey, words, deskWords, edit }} chosen={marked ? chosen : undefined} />}
      panels={[
        {
          title: words.points.panel,
          body: () => (
            <Points
              {...{ id, desk, history, words, deskWords, chosen }}
              choose={(at) => {
                choose(at)
                setMarked(true)
              }}
            />
          ),
        },
        {
          title: words.settings.panel,
          body: () => (
            <div class="tool-fields">
              <NumberField
                id={`${id}-cut`}
                label={words.settings.cut}
                value={state.cut}
                min={importances.low}
                max={importances.high}
                whole
                words={deskWords.field}
                onValue={(cut) => cut !== null && edit((now) => ({ ...now, cut }))}
              />
              <NumberField
                id={`${id}-n`}
                label={words.settings.n}
                value={state.n}
                min={1}
                max={limits.n}
                whole
                optional
                words={deskWords.field}
                onValue={(n) => edit((now) => ({ ...now, n }))}
              />
              <NumberField
                id={`${id}-chance`}
                label={words.settings.chance}
                value={state.chance}
                min={0}
                max={100}
                words={deskWords.field}
                onValue={(chance) => chance !== null && edit((now) => ({ ...now, chance }))}
              />
            </div>
          ),
        },
        {
          title: deskWords.rows.panel,
          body: () => (
            <FromRows<Averages>
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
          rows: () => exportRows(state, journey, words),
          findings: () => findingsText(state, journey, words, words.locale, today()),
          method: { steps: words.steps, caveats: words.caveats, sources },
        }),
      ]}
    />
  )
}
