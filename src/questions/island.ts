import type { ComponentType } from 'preact'
import blank from '@/questions/blank/island'
import bound from '@/questions/bound/island'
import classify from '@/questions/classify/island'
import hotspot from '@/questions/hotspot/island'
import match from '@/questions/match/island'
import matrix from '@/questions/matrix/island'
import multi from '@/questions/multi/island'
import numeric from '@/questions/numeric/island'
import order from '@/questions/order/island'
import reflect from '@/questions/reflect/island'
import scenario from '@/questions/scenario/island'
import single from '@/questions/single/island'
import truefalse from '@/questions/truefalse/island'
import type { QuestionType } from '@/questions/types'

/** All self-checks at once: for the server, which renders them as HTML, and for tests. A browser takes them from `units.ts`. */
// biome-ignore lint/suspicious/noExplicitAny: each type knows its own props; who looks it up by name cannot
export const types: Record<QuestionType, ComponentType<any>> = {
  single,
  multi,
  numeric,
  bound,
  classify,
  order,
  truefalse,
  match,
  matrix,
  blank,
  reflect,
  hotspot,
  scenario,
}
