import { readFileSync } from 'node:fs'
import { parse } from 'yaml'
import { atMost, type Line, median, told } from '@/build/bench/report'
import { type Card, queue } from '@/models/review'
import { type GapInput, structure } from '@/models/servqual'
import { draw, type Pooled } from '@/models/sitting'
import type { Instrument } from '@/schemas/instrument'
import { gapScores } from '@/widgets/gap-calculator/model'
import { drawBlueprint, drawCurve } from '@/widgets/journey-map/drawing'
import { journeyOf } from '@/widgets/journey-map/model'
import { presetStates } from '@/widgets/journey-map/state'
import { presets } from '@/widgets/profit-chain/examples'
import { outcomeOf } from '@/widgets/profit-chain/model'

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
    atMost(
      'profit chain, 40 quarters x 1,000 runs',
      milliseconds(() => outcomeOf({ ...presets.cloudridge, quarters: 40 })),
      100,
      'ms',
    ),
    atMost(
      'journey of 60 touchpoints, curve and blueprint',
      milliseconds(() => {
        const { touchpoints } = journeyOf(sixty, 4)
        drawCurve(touchpoints, 38)
        drawBlueprint(touchpoints)
      }),
      16,
      'ms',
    ),
    atMost(
      'review queue of 5,000 cards',
      milliseconds(() => queue(manyCards, 400, 0)),
      50,
      'ms',
    ),
    told(
      'exam of 20 drawn from 5,000 questions',
      milliseconds(() => draw(manyQuestions, 20, 7, { m0: 1, m1: 2, m2: 1 })),
      'ms',
    ),
  ]
}

/** The visit to the clinic, five times over. */
const sixty = Array.from({ length: 5 }, () => presetStates('en')['clinic']?.touchpoints ?? []).flat()

/** Five thousand questions answered one to six times each. */
const manyCards = Array.from(
  { length: 5000 },
  (_, n): Card => ({
    id: `m/l/q${n}`,
    type: 'single',
    log: Array.from({ length: 1 + (n % 6) }, (_, round) => ({
      at: (round * 9 + (n % 7)) * 86_400_000,
      share: (n + round) % 3 ? 1 : 0,
      try: 1,
      sure: (['sure', 'think', 'guess'] as const)[n % 3] ?? 'think',
    })),
  }),
)

const manyQuestions = Array.from({ length: 5000 }, (_, n): Pooled => ({ id: `m${n % 9}/l/q${n}`, rev: 1, module: `m${n % 9}`, concepts: [`c${n % 180}`] }))

/** Median of nine runs, after three that warm up. */
function milliseconds(compute: () => unknown): number | null {
  const run = () => {
    const start = performance.now()
    compute()
    return performance.now() - start
  }
  for (let warm = 0; warm < 3; warm += 1) run()
  return median(Array.from({ length: 9 }, run))
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
