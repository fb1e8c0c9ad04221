import { type ColumnSpec, type Counted, columnsReading, type Values } from '@/models/import/columns'
import { fileReader, type Told } from '@/models/import/file-reader'
import { round } from '@/models/numbers'
import { importances, scale } from './model.ts'
import { limits, mostTouchpoints } from './state.ts'

const points = { number: { min: scale.low, max: scale.high } }

/** The columns of a file of touchpoints, or of answers about them. */
export const specs: readonly ColumnSpec[] = [
  { id: 'name', heading: /接触|触点|环节|步骤|名称|touchpoint|contact|step|name/, needed: true, kind: 'text' },
  { id: 'importance', heading: /重要|权重|import|weight/, needed: false, kind: { number: { min: importances.low, max: importances.high } } },
  { id: 'expectation', heading: /期望|expect/, needed: false, kind: points },
  { id: 'experience', heading: /体验|感知|实际|experien|perceiv|percep/, needed: false, kind: points },
  { id: 'wait', heading: /等|分钟|wait|minute/, needed: false, kind: { number: { min: 0, max: limits.wait } } },
]

const averaged = ['importance', 'expectation', 'experience', 'wait'] as const
type Averaged = (typeof averaged)[number]

/** What a file of touchpoints comes to: means over the rows that answered, in the order names first appear. */
export interface Averages {
  touchpoints: ({ name: string; rows: number } & Record<Averaged, number | null>)[]
  /** How many more there were than a journey holds. */
  left: number
}

/** Most names told apart: a column of free text must not fill the memory. */
const mostNames = 5000

/** Averages rows by name; keeps no row. */
export function tallyJourney() {
  const names = new Map<string, { rows: number } & Record<Averaged, { sum: number; n: number }>>()
  return {
    take(values: Values) {
      const name = String(values['name'] ?? '')
      const found = names.get(name)
      const one = found ?? { rows: 0, importance: { sum: 0, n: 0 }, expectation: { sum: 0, n: 0 }, experience: { sum: 0, n: 0 }, wait: { sum: 0, n: 0 } }
      if (!found && names.size < mostNames) names.set(name, one)
      one.rows += 1
      for (const key of averaged) {
        const value = values[key]
        if (typeof value !== 'number') continue
        one[key].sum += value
        one[key].n += 1
      }
    },
    result: (): Averages => ({
      touchpoints: [...names].slice(0, mostTouchpoints).map(([name, one]) => {
        const mean = (key: Averaged) => (one[key].n > 0 ? round(one[key].sum / one[key].n, 2) : null)
        return { name, rows: one.rows, importance: mean('importance'), expectation: mean('expectation'), experience: mean('experience'), wait: mean('wait') }
      }),
      left: Math.max(0, names.size - mostTouchpoints),
    }),
  }
}

/** Reads a file of touchpoints. */
export const journeyReader = (tell: (told: Told<{ columns: Record<string, number | null> }, Counted<Averages>>) => void) =>
  fileReader(columnsReading(specs, tallyJourney), tell)
