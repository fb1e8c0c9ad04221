import { readFileSync } from 'node:fs'
import { parse } from 'yaml'
import { type Line, median, told } from '@/build/bench/report'
import { type GapInput, structure } from '@/models/servqual'
import type { Instrument } from '@/schemas/instrument'
import { gapScores } from '@/widgets/gap-calculator/model'

/** What one computation of a model takes. */
export function models(): Line[] {
  const { example }: Instrument = parse(readFileSync('content/instruments/servqual.repair-centre.yaml', 'utf8'))
  const input: GapInput = { ...example, mode: 'items', weights: structure.map(({ id }) => example.weights[id]) }
  return [
    told(
      'gap calculator, 22 items',
      microseconds(() => gapScores(input)),
      'µs',
    ),
  ]
}

/** Median of nine batches, after one that warms up. */
function microseconds(compute: () => unknown): number | null {
  const calls = 5000
  const batch = () => {
    const start = performance.now()
    for (let call = 0; call < calls; call += 1) compute()
    return ((performance.now() - start) * 1000) / calls
  }
  batch()
  return median(Array.from({ length: 9 }, batch))
}
