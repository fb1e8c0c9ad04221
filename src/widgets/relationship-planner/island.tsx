import { islandOf } from '@/tools/desk/island'
import type { PlannerState } from './state.ts'
import View, { type Props } from './View'

export const { propsOf, default: island } = islandOf<PlannerState, Props>(View)
export default island
