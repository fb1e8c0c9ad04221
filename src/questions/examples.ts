import { examples as blank, wrong as wrongBlank } from '@/questions/blank/examples'
import { examples as bound, wrong as wrongBound } from '@/questions/bound/examples'
import { examples as classify, wrong as wrongClassify } from '@/questions/classify/examples'
import { examples as hotspot, wrong as wrongHotspot } from '@/questions/hotspot/examples'
import { examples as match, wrong as wrongMatch } from '@/questions/match/examples'
import { examples as matrix, wrong as wrongMatrix } from '@/questions/matrix/examples'
import { examples as multi, wrong as wrongMulti } from '@/questions/multi/examples'
import { examples as numeric, wrong as wrongNumeric } from '@/questions/numeric/examples'
import { examples as order, wrong as wrongOrder } from '@/questions/order/examples'
import { examples as reflect, wrong as wrongReflect } from '@/questions/reflect/examples'
import { examples as scenario, wrong as wrongScenario } from '@/questions/scenario/examples'
import { examples as single, wrong as wrongSingle } from '@/questions/single/examples'
import { examples as truefalse, wrong as wrongTruefalse } from '@/questions/truefalse/examples'
import type { QuestionType } from '@/questions/types'
import type { Question } from '@/schemas/questions'
import type { Bilingual } from '@/schemas/text'

/** Every example of every type, for whatever sweeps them all. */
export const examples: Record<QuestionType, Record<string, Question>> = {
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

/** To each of them an answer that is ready and earns nothing. */
export const wrong: Record<QuestionType, Record<string, unknown>> = {
  single: wrongSingle,
  multi: wrongMulti,
  numeric: wrongNumeric,
  bound: wrongBound,
  classify: wrongClassify,
  order: wrongOrder,
  truefalse: wrongTruefalse,
  match: wrongMatch,
  matrix: wrongMatrix,
  blank: wrongBlank,
  reflect: wrongReflect,
  hotspot: wrongHotspot,
  scenario: wrongScenario,
}

/** What the examples name as misconceptions. */
export const misconceptions: Record<string, Bilingual> = {
  'example-flipped': { zh: '把方向算反了', en: 'works the wrong way round' },
  'example-mean': { zh: '把平均当成了答案', en: 'takes a mean for the answer' },
  'example-mixed': { zh: '把两个维度弄混了', en: 'mixes up two dimensions' },
  'example-silence': { zh: '把沉默当成满意', en: 'takes silence for content' },
  'example-steps': { zh: '还没弄清就动手', en: 'acts before finding out' },
}
