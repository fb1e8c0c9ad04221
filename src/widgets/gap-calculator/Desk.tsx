import { Exports } from './Exports.tsx'
import { Inputs } from './Inputs.tsx'
import { Method } from './Method.tsx'
import { keep, Scenarios } from './Scenarios.tsx'
import { fromFragment } from './share.ts'

/** What stands behind the buttons, in one file that is fetched when the first of them is pressed. */
export const desk = { inputs: Inputs, scenarios: Scenarios, exports: Exports, method: Method, keep, fromFragment }

export type Desk = typeof desk
