import { islandOf } from '@/tools/desk/island'
import type { MatrixState } from './state.ts'
import View, { type Props } from './View'

export const { propsOf, default: island } = islandOf<MatrixState, Props>(View)
export default island
