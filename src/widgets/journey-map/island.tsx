import { islandOf } from '@/tools/desk/island'
import type { JourneyState } from './state.ts'
import View, { type Props } from './View'

export const { propsOf, default: island } = islandOf<JourneyState, Props>(View)
export default island
