import { Exports } from './Exports.tsx'
import { Inputs } from './Inputs.tsx'
import { openLink } from './link.ts'
import { Method } from './Method.tsx'
import { Scenarios } from './Scenarios.tsx'
import { SurveyLater } from './SurveyLater.tsx'

/** What stands behind the buttons, in one file that is fetched when the first of them is pressed. */
export const desk = { survey: SurveyLater, inputs: Inputs, scenarios: Scenarios, exports: Exports, method: Method, openLink }

export type Desk = typeof desk
