import { scoring as blank } from '@/questions/blank/score'
import { scoring as bound } from '@/questions/bound/score'
import { scoring as classify } from '@/questions/classify/score'
import { scoring as hotspot } from '@/questions/hotspot/score'
import { scoring as match } from '@/questions/match/score'
import { scoring as matrix } from '@/questions/matrix/score'
import { scoring as multi } from '@/questions/multi/score'
import { scoring as numeric } from '@/questions/numeric/score'
import { scoring as order } from '@/questions/order/score'
import { scoring as reflect } from '@/questions/reflect/score'
import { scoring as scenario } from '@/questions/scenario/score'
import { scoring as single } from '@/questions/single/score'
import { scoring as truefalse } from '@/questions/truefalse/score'
import type { AskBase, KeyBase, QuestionType, Scoring } from '@/questions/types'

/** The scorer of each type. Safe in a browser: no zod, no Preact. */
export const scorings = { single, multi, numeric, bound, classify, order, truefalse, match, matrix, blank, reflect, hotspot, scenario } as const

/** The scorer for a question whose type is known only when it is met: exam, review, export. */
export function scoringOf(type: QuestionType): Scoring<AskBase, KeyBase, unknown> {
  return scorings[type] as unknown as Scoring<AskBase, KeyBase, unknown>
}
