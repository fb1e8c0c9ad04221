import { type ColumnPlan, type ColumnSpec, type Counted, columnsReading, type Values } from '@/models/import/columns'
import { type FileReading, fileReader, type Told } from '@/models/import/file-reader'
import { numberIn } from '@/models/survey'
import { type ItemId, itemIds, type People, scale, tally } from './model.ts'

/** What a convenience may be called before the number of a statement: `d1`, `决策1`, `Decision 1`. */
const called: Record<string, string> = {
  d: 'd|决策(?:便利)?|decision(?:convenience)?',
  a: 'a|渠道(?:便利)?|access(?:convenience)?',
  t: 't|交易(?:便利)?|transaction(?:convenience)?',
  b: 'b|获益(?:便利)?|benefit(?:convenience)?',
  p: 'p|购后(?:便利)?|postbenefit(?:convenience)?|post',
}

/** Words of each statement that no other has, in the plain form of headings. */
const told: Record<ItemId, string> = {
  d1: '合不合我用|suitsme',
  d2: '查得到价钱|findouttheprice',
  d3: '拿主意|makingupmymind',
  a1: '去那里|easytogetthere',
  a2: '接电话|answerthephone',
  a3: '要找人|reachthem',
  a4: '往哪里走|wheretogo',
  t1: '付钱很快|payingwasquick',
  t2: '付钱的手续|payingwassimple',
  t3: '账单|thebill',
  b1: '得到了我要的|gotwhaticamefor',
  b2: '答我的问题|answermyquestions',
  b3: '到哪一步|howfarthings',
  b4: '容易办完|wholeprocess',
  b5: '分几次来|morethanonce',
  b6: '时间长短|rightamountoftime',
  p1: '意见和投诉|commentsandcomplaints',
  p2: '反映问题|reportaproblem',
  p3: '很快得到解决|solvedquickly',
  p4: '后续服务|followupservice',
  p5: '解决问题|solveaproblem',
}

/** The columns of a file: a row per person, a column per statement. None must be there, and any cell may be empty. */
export const specs: readonly ColumnSpec[] = itemIds.map((id) => ({
  id,
  heading: new RegExp(`^(?:${called[id[0] ?? '']})0*${id[1]}(?!\\d)|${told[id]}`),
  needed: false,
  kind: { number: { min: scale.low, max: scale.high } },
}))

/** What a file of people comes to. */
export interface Answers extends People {
  /** Whether no heading was known and the 21 columns of scores were taken in order. */
  inOrder: boolean
}

function taking() {
  const people = tally()
  const number = (value: string | number | null | undefined) => (value == null ? null : Number(value))
  return { take: (values: Values) => people.take(itemIds.map((id) => number(values[id]))), result: people.result }
}

/** Columns most of whose filled cells are scores. */
function scoreColumns(header: readonly string[]) {
  const seen = header.map(() => ({ filled: 0, scores: 0 }))
  return {
    row(cells: readonly string[]) {
      seen.forEach((column, at) => {
        const value = numberIn(cells[at] ?? '')
        if (value === 'empty') return
        column.filled += 1
        if (typeof value === 'number' && value >= scale.low && value <= scale.high) column.scores += 1
      })
    },
    found: () => seen.flatMap(({ filled, scores }, at) => (scores > filled / 2 ? [at] : [])),
  }
}

/** By headings; where none is known and there are exactly 21 columns of scores, by their order. */
function reading(): FileReading<ColumnPlan, { columns: ColumnPlan }, Counted<Answers>> {
  const named = columnsReading(specs, taking)
  let assumed: ColumnPlan | null = null
  return {
    look(header) {
      const byHeading = named.look(header).result()
      const columns = scoreColumns(header)
      return {
        row: columns.row,
        result() {
          const places = columns.found()
          const none = Object.values(byHeading.columns).every((column) => column === null)
          assumed = none && places.length === itemIds.length ? Object.fromEntries(itemIds.map((id, at) => [id, places[at] ?? null])) : null
          return assumed ? { columns: assumed } : byHeading
        },
      }
    },
    count(plan) {
      const inner = named.count(plan)
      const inOrder = itemIds.every((id) => assumed !== null && plan[id] === assumed[id])
      return {
        row: inner.row,
        result() {
          const { result, ...rest } = inner.result()
          // A row without a single answer is nobody's.
          return { ...rest, used: result.n, result: { ...result, inOrder } }
        },
      }
    },
  }
}

/** Reads a file of people's answers. */
export const answersReader = (tell: (told: Told<{ columns: ColumnPlan }, Counted<Answers>>) => void) => fileReader(reading(), tell)
