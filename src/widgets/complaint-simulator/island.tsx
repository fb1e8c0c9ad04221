import { islandOf } from '@/tools/desk/island'
import type { SimulatorState } from './state.ts'
import View, { type Props } from './View'

export const { propsOf, default: island } = islandOf<SimulatorState, Props>(View)
export default island
