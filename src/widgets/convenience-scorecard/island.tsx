import { islandOf } from '@/tools/desk/island'
import type { ScorecardState } from './state.ts'
import View, { type Props } from './View'

export const { propsOf, default: island } = islandOf<ScorecardState, Props>(View)
export default island
