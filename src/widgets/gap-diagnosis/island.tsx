import type { DeskWords } from '@/tools/desk/desk-strings'
import { islandOf } from '@/tools/desk/island'
import type { DiagnosisState } from './share.ts'
import View, { type Props } from './View'
import type { Wording } from './wording.ts'

/** What `/tool-words/<locale>/gap-diagnosis.json` holds: words, and the worked examples by preset. */
export interface WordingFile {
  shared: { wording: Wording; desk: DeskWords }
  presets: Record<string, DiagnosisState>
}

export const { propsOf, default: island } = islandOf<DiagnosisState, Props>(View)
export default island
