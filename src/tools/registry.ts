import { checkState as checkCalculator } from '@/models/gap-state'
import type { ToolId } from '@/tools/strings'
import { toJson as calculatorFile, toFragment as calculatorLink } from '@/widgets/gap-calculator/share'
import { checkState as checkDiagnosis, toJson as diagnosisFile, toFragment as diagnosisLink } from '@/widgets/gap-diagnosis/share'

/** What one tool can do with what was saved under it; null where the data are not the tool's. */
export interface Shelved {
  tool: ToolId
  /** The fragment with which the tool's page opens it. */
  link: (data: unknown) => string | null
  /** The file that opens again in the tool. */
  file: (data: unknown) => string | null
}

const shelved = <State>(tool: ToolId, check: (data: unknown) => State | null, link: (state: State) => string, file: (state: State) => string): Shelved => {
  const after = (make: (state: State) => string) => (data: unknown) => {
    const state = check(data)
    return state && make(state)
  }
  return { tool, link: after(link), file: after(file) }
}

/** Every tool whose work can be saved under a name. A new one is added here. */
export const shelves: readonly Shelved[] = [
  shelved('gap-calculator', checkCalculator, calculatorLink, calculatorFile),
  shelved('gap-diagnosis', checkDiagnosis, diagnosisLink, diagnosisFile),
]
