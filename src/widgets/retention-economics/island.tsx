import { islandOf } from '@/tools/desk/island'
import type { RetentionState } from './state.ts'
import View, { type Props } from './View'

export const { propsOf, default: island } = islandOf<RetentionState, Props>(View)
export default island
