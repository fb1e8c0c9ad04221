import { useMemo } from 'preact/hooks'
import { fill } from '@/i18n/fill'
import { type Cell, toCsv } from '@/models/csv'
import { cleanName } from '@/models/gap-state'
import type { Counted } from '@/models/import/columns'
import { round, short } from '@/models/numbers'
import { closing } from '@/tools/desk/closing'
import type { DeskWords } from '@/tools/desk/desk-strings'
import { Frame } from '@/tools/desk/Frame'
import { FromRows } from '@/tools/desk/FromRows'
import { makeTool } from '@/tools/desk/tool'
import { useDesk } from '@/tools/desk/useDesk'
import { Inputs } from './Inputs.tsx'
import { itemIds, type Scorecard, scale, scorecardOf } from './model.ts'
import { one, Results, scored } from './Results.tsx'
import { type Answers, specs } from './reading.ts'
import { checkState, file, peopleState, type ScorecardState } from './state.ts'
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
  example: ScorecardState
}

const tool = makeTool('convenience-scorecard', file, checkState)
const startWorker = () => new Worker(new URL('./answers.worker.ts', import.meta.url), { type: 'module' })

const cardOf = ({ items, n, spread }: ScorecardState) => scorecardOf(items, n, spread)

/** The convenience scorecard as an island. Its first render, here and on the server, is the worked example. */
export default function View({ id, compact, words, desk: deskWords, shelf, example }: Props) {
  const desk = useDesk(tool, example, deskWords, (next) => spoken(cardOf(next), words))
  const { state, edit, replace } = desk
  const card = useMemo(() => cardOf(state), [state])

  function take({ result }: Counted<Answers>, title: string) {
    const none = itemIds.filter((_, at) => result.items[at] === null)
    const said = [
      fill(words.rows.taken, { n: result.n }),
      result.inOrder && words.rows.inOrder,
      none.length > 0 && fill(words.rows.none, { list: none.join(deskWords.and) }),
    ]
    replace(peopleState(result, cleanName(title)), said.filter(Boolean).join(' '))
  }

  return (
    <Frame
      id={id}
      class="cs"
      title={words.title}
      compact={compact}
      desk={desk}
      results={<Results {...{ id, compact, state, card, words, deskWords, edit }} />}
      panels={[
        { title: words.inputs.panel, body: () => <Inputs {...{ id, desk, words, deskWords }} /> },
        {
          title: deskWords.rows.panel,
          body: () => (
            <FromRows<Answers>
              id={id}
              words={deskWords.rows}
              and={deskWords.and}
              specs={specs}
              columns={columnsOf(words)}
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
          rows: () => exportRows(state, card, words),
          method: { steps: words.steps, caveats: words.caveats, sources, own: () => <Own card={card} words={words} /> },
        }),
      ]}
    />
  )
}

/** A change in a sentence, to be said aloud. */
function spoken(card: Scorecard, words: Words): string {
  const { overall, weakest } = card
  if (overall === null) return words.saidNothing
  if (!weakest) return fill(words.saidOverall, { overall: one(overall) })
  return fill(words.said, { name: words.conveniences[weakest.id].name, mean: one(weakest.mean), overall: one(overall) })
}

/** The reader's own numbers in the formula. */
function Own({ card, words }: { card: Scorecard; words: Words }) {
  const sum = (list: readonly { mean: number | null }[]) => list.map(({ mean }) => short(mean ?? 0, 2)).join(' + ')
  const stages = scored(card)
  return (
    <>
      {stages.map(({ id, mean, items }) => {
        const given = items.filter((item) => item.mean !== null)
        return (
          <p key={id} class="tool-formula">
            {fill(words.own, { name: words.conveniences[id].name, list: sum(given), k: given.length, mean: short(mean ?? 0, 2) })}
          </p>
        )
      })}
      {card.overall !== null && <p class="tool-formula">{fill(words.ownOverall, { list: sum(stages), k: stages.length, mean: short(card.overall, 2) })}</p>}
    </>
  )
}

const columnsOf = ({ statements, rows }: Words) => Object.fromEntries(itemIds.map((id) => [id, { label: `${id} ${statements[id]}`, expected: rows.expected }]))

/** People in the example file where the example itself has no number of them that makes a file. */
const examplePeople = 40

/**
 * The worked example as a file of people, a row each. The rows are made up from the means: the points a statement has in all (mean ×
 * people, rounded) are dealt out evenly, those left over from another person on each time; then the first of each pair of people
 * takes none, one or two points from the second. Totals stay, so that the means are those of the example, to half a point over the
 * number of people.
 */
export function exampleRows({ n, items }: ScorecardState, { statements, rows }: Words): Cell[][] {
  const people = n !== null && n >= 10 && n <= 200 ? n : examplePeople
  const columns = items.map((mean, at): Cell[] => {
    if (mean === null) return Array<Cell>(people).fill(null)
    const total = Math.round(mean * people)
    const each = Math.floor(total / people)
    const dealt = Array.from({ length: people }, (_, person) => each + ((person + at * 5) % people < total - each * people ? 1 : 0))
    for (let person = 0; person + 1 < people; person += 2) {
      const [first = 0, second = 0] = dealt.slice(person, person + 2)
      const moved = Math.max(0, Math.min((person / 2) % 3, scale.high - first, second - scale.low))
      dealt[person] = first + moved
      dealt[person + 1] = second - moved
    }
    return dealt
  })
  return [
    [rows.id, ...itemIds.map((id) => `${id} ${statements[id]}`)],
    ...Array.from({ length: people }, (_, person): Cell[] => [person + 1, ...columns.map((column) => column[person] ?? null)]),
  ]
}

/** All results as the rows of a spreadsheet. */
export function exportRows({ name }: ScorecardState, card: Scorecard, words: Words): Cell[][] {
  const { table, items: own, csv } = words
  const cell = (value: number | null | undefined): Cell => (value == null ? null : round(value, 4))
  return [
    [words.title, name],
    [table.n, card.n],
    [fill(table.overall, { k: scored(card).length }), cell(card.overall)],
    [],
    [table.convenience, csv.stage, table.mean, table.n, table.sd, csv.lo, csv.hi, csv.low, csv.weakest],
    ...card.scores.map(({ id, mean, people }): Cell[] => [
      words.conveniences[id].name,
      words.conveniences[id].stage,
      cell(mean),
      people ? people.n : mean === null ? 0 : card.n,
      cell(people?.sd),
      cell(people?.interval?.lo),
      cell(people?.interval?.hi),
      people ? people.low : null,
      id === card.weakest?.id ? 1 : 0,
    ]),
    [],
    [csv.id, own.statement, own.stage, own.mean, own.n],
    ...card.scores.flatMap(({ items }) =>
      items.map((item): Cell[] => [item.id, words.statements[item.id], words.conveniences[item.convenience].name, cell(item.mean), item.n]),
    ),
  ]
}
