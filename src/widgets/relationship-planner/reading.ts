import { type ColumnSpec, type Counted, columnsReading } from '@/models/import/columns'
import { fileReader, type Told } from '@/models/import/file-reader'
import { round } from '@/models/numbers'
import { limits, mostSegments } from './state.ts'

/** The columns of a file: a row per customer, or a row per kind of customer with their number. */
export const specs: readonly ColumnSpec[] = [
  { id: 'segment', heading: /类|群|细分|级别|segment|group|kind|type|class/, needed: true, kind: 'text' },
  { id: 'margin', heading: /利润|毛利|贡献|margin|profit|contribution/, needed: true, kind: { number: { min: -limits.money, max: limits.money } } },
  { id: 'customers', heading: /人数|户数|数量|个数|^n$|customers|count|number|howmany/, needed: false, kind: { number: { min: 0, max: limits.customers } } },
]

/** One kind of customer as a file has it. */
export interface Kind {
  name: string
  customers: number
  /** Mean of a customer's margin. */
  margin: number
}

/** What a file comes to: the kinds with the most margin; the others together, without a name. */
export interface Kinds {
  kinds: Kind[]
  /** How many kinds were put together at the end because there are too many. */
  together: number
}

function tally() {
  const found = new Map<string, { customers: number; margin: number }>()
  return {
    take({ segment, margin, customers }: Record<string, string | number | null>) {
      const name = String(segment)
      const n = customers == null ? 1 : Number(customers)
      const so = found.get(name) ?? { customers: 0, margin: 0 }
      found.set(name, { customers: so.customers + n, margin: so.margin + n * Number(margin) })
    },
    result(): Kinds {
      const all = [...found].map(([name, { customers, margin }]) => ({ name, customers, sum: margin })).sort((one, other) => other.sum - one.sum)
      const kind = ({ name, customers, sum }: (typeof all)[number]): Kind => ({
        name,
        customers: Math.round(customers),
        margin: customers > 0 ? round(sum / customers, 2) : 0,
      })
      if (all.length <= mostSegments) return { kinds: all.map(kind), together: 0 }
      const rest = all.slice(mostSegments - 1)
      const last = rest.reduce((so, { customers, sum }) => ({ name: '', customers: so.customers + customers, sum: so.sum + sum }), {
        name: '',
        customers: 0,
        sum: 0,
      })
      return { kinds: [...all.slice(0, mostSegments - 1), last].map(kind), together: rest.length }
    },
  }
}

/** Reads a file of customers or of kinds of customer. */
export const kindsReader = (tell: (told: Told<{ columns: Record<string, number | null> }, Counted<Kinds>>) => void) =>
  fileReader(columnsReading(specs, tally), tell)
