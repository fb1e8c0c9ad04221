import { diagnosisPresets } from '@/widgets/gap-diagnosis/schema'
import { mapPresets } from '@/widgets/gap-map/ids'

/** Presets of the tools that have their own; those of the others are settings of `content/instruments`. */
export const toolPresets: Readonly<Record<string, readonly string[]>> = { 'gap-map': mapPresets, 'gap-diagnosis': diagnosisPresets,
  'loyalty-matrix': ['cloudridge'],
  'retention-economics': ['cloudridge'],
  'profit-chain': ['cloudridge'],
  'relationship-planner': ['cloudridge'],
}
