import { conveniencePresets } from '@/widgets/convenience-scorecard/schema'
import { diagnosisPresets } from '@/widgets/gap-diagnosis/schema'
import { mapPresets } from '@/widgets/gap-map/ids'
import { journeyPresets } from '@/widgets/journey-map/ids'
import { matrixPresets } from '@/widgets/loyalty-matrix/schema'
import { chainPresets } from '@/widgets/profit-chain/ids'
import { plannerPresets } from '@/widgets/relationship-planner/schema'
import { retentionPresets } from '@/widgets/retention-economics/schema'

/** Presets of the tools that have their own; those of the calculator are settings of `content/instruments`, those of the simulator cases of `content/scenarios`. */
export const toolPresets: Readonly<Record<string, readonly string[]>> = {
  'gap-map': mapPresets,
  'gap-diagnosis': diagnosisPresets,
  'loyalty-matrix': matrixPresets,
  'retention-economics': retentionPresets,
  'profit-chain': chainPresets,
  'relationship-planner': plannerPresets,
  'journey-map': journeyPresets,
  'convenience-scorecard': conveniencePresets,
}
