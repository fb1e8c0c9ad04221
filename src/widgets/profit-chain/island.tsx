import { islandOf } from '@/tools/desk/island'
import type { ChainState } from './state.ts'
import View, { type Props } from './View'

export const { propsOf, default: island } = islandOf<ChainState, Props>(View)
export default island
