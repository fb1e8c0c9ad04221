import { checkState as checkCalculator } from '@/models/gap-state'
import type { ToolId } from '@/tools/strings'
import { checkState as checkPlay, file as simulator } from '@/widgets/complaint-simulator/state'
import { checkState as checkConvenience, file as convenience } from '@/widgets/convenience-scorecard/state'
import { toJson as calculatorFile, toFragment as calculatorLink } from '@/widgets/gap-calculator/share'
import { checkState as checkDiagnosis, file as diagnosis } from '@/widgets/gap-diagnosis/share'
import { checkState as checkJourney, file as journey } from '@/widgets/journey-map/state'
import { checkState as checkMatrix, file as matrix } from '@/widgets/loyalty-matrix/state'
import { file as chain, checkState as checkChain } from '@/widgets/profit-chain/state'
import { checkState as checkPlan, file as planner } from '@/widgets/relationship-planner/state'
import { checkState as checkRetention, file as retention } from '@/widgets/retention-economics/state'

/** What one tool can do with what was saved under it; null where the data are not the tool's. */
export interface Shelved {
  tool: ToolId
  /** The fragment with which the tool's page opens it. */
  link: (data: unknown) => string | null
  /** The file that opens again in the tool. */
  file: (data: unknown) => string | null
}

const shelved = <State>(
  tool: ToolId,
  check: (data: unknown) => State | null,
  link: (state: State) => string | null,
  file: (state: State) => string,
): Shelved => {
  const after = (make: (state: State) => string | null) => (data: unknown) => {
    const state = check(data)
    return state && make(state)
  }
  return { tool, link: after(link), file: after(file) }
}

/** Every tool whose work can be saved under a name. A new one is added here. */
export const shelves: readonly Shelved[] = [
  shelved('gap-calculator', checkCalculator, calculatorLink, calculatorFile),
  shelved('gap-diagnosis', checkDiagnosis, diagnosis.toFragment, diagnosis.toJson),
  shelved('loyalty-matrix', checkMatrix, matrix.toFragment, matrix.toJson),
  shelved('retention-economics', checkRetention, retention.toFragment, retention.toJson),
  shelved('profit-chain', checkChain, chain.toFragment, chain.toJson),
  shelved('journey-map', checkJourney, journey.toFragment, journey.toJson),
  shelved('convenience-scorecard', checkConvenience, convenience.toFragment, convenience.toJson),
  shelved('complaint-simulator', checkPlay, simulator.toFragment, simulator.toJson),
  shelved('relationship-planner', checkPlan, planner.toFragment, planner.toJson),
]
