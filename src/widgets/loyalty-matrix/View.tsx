import { useMemo } from 'preact/hooks'
import { fill } from '@/i18n/fill'
import { type Cell as CsvCell, toCsv } from '@/models/csv'
import { cleanName } from '@/models/gap-state'
import type { Counted } from '@/models/import/columns'
import { round } from '@/models/numbers'
import { closing } from '@/tools/desk/closing'
import type { DeskWords } from '@/tools/desk/desk-strings'
import { Frame } from '@/tools/desk/Frame'
import { FromRows } from '@/tools/desk/FromRows'
import { makeTool } from '@/tools/desk/tool'
import { useDesk } from '@/tools/desk/useDesk'
import { Inputs } from './Inputs.tsx'
import { kinds, type Matrix, matrixOf } from './model.ts'
import { Results } from './Results.tsx'
import { type Customers, specs } from './reading.ts'
import { checkState, file, type MatrixState } from './state.ts'
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
  example: MatrixState
}

const tool = makeTool('loyalty-matrix', file, checkState)
const startWorker = () => new Worker(new URL('./customers.worker.ts', import.meta.url), { type: 'module' })

/** The satisfaction-loyalty matrix as an island. Its first render, here and on the server, is the worked example. */
export default function View({ id, compact, words, desk: deskWords, shelf, example }: Props) {
  const desk = useDesk(tool, example, deskWords, ({ cells, cuts }) => {
    const { groups } = matrixOf(cells, cuts)
    return fill(words.said, { h: groups.hostage.n, m: groups.mercenary.n, l: groups.loyalist.n, d: groups.defector.n })
  })
  const { state, edit, replace } = desk
  const matrix = useMemo(() => matrixOf(state.cells, state.cuts), [state.cells, state.cuts])

  function take({ result: { low, high, cells } }: Counted<Customers>, title: string) {
    const cut = high <= 5 ? 4 : high <= 7 ? 6 : 8
    replace({ ...state, name: cleanName(title), low, high, cells, cuts: { satisfaction: cut, loyalty: cut } }, fill(words.rows.taken, { low, high, cut }))
  }

  return (
    <Frame
      id={id}
      class="lm"
      title={words.title}
      compact={compact}
      desk={desk}
      results={<Results {...{ id, compact, state, matrix, words, deskWords, edit }} />}
      panels={[
        { title: words.inputs.panel, body: () => <Inputs {...{ id, desk, words, deskWords }} /> },
        {
          title: deskWords.rows.panel,
          body: () => (
            <FromRows<Customers>
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
          rows: () => exportRows(state, matrix, words),
          method: { steps: words.steps, caveats: words.caveats, sources },
        }),
      ]}
    />
  )
}

/** The worked example as a file of customers, a row each. */
export function exampleRows({ cells }: MatrixState, { rows }: Words): CsvCell[][] {
  const { satisfaction, loyalty, value } = rows.columns
  let number = 0
  return [
    [rows.id, satisfaction?.label ?? '', loyalty?.label ?? '', value?.label ?? ''],
    ...cells.flatMap((cell) =>
      Array.from({ length: cell.n }, (): CsvCell[] => [++number, cell.satisfaction, cell.loyalty, cell.value === null ? null : round(cell.value / cell.n, 2)]),
    ),
  ]
}

/** All results as the rows of a spreadsheet. */
export function exportRows({ name, cells, cuts }: MatrixState, matrix: Matrix, words: Words): CsvCell[][] {
  const { table, csv } = words
  return [
    [words.title, name],
    [words.cuts.satisfaction, cuts.satisfaction],
    [words.cuts.loyalty, cuts.loyalty],
    [],
    [table.kind, table.n, table.share, table.value],
    ...kinds.map((kind): CsvCell[] => {
      const { n, share, value } = matrix.groups[kind]
      return [words.kinds[kind], n, round(share, 4), value === null ? null : round(value, 2)]
    }),
    [],
    [csv.satisfaction, csv.loyalty, csv.n, csv.value],
    ...cells.map(({ satisfaction, loyalty, n, value }): CsvCell[] => [satisfaction, loyalty, n, value === null ? null : round(value, 2)]),
  ]
}
