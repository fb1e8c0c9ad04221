import type { Locale } from '@/i18n/locale'
import * as blank from '@/questions/blank/schema'
import * as bound from '@/questions/bound/schema'
import * as classify from '@/questions/classify/schema'
import * as hotspot from '@/questions/hotspot/schema'
import * as match from '@/questions/match/schema'
import * as matrix from '@/questions/matrix/schema'
import * as multi from '@/questions/multi/schema'
import * as numeric from '@/questions/numeric/schema'
import * as order from '@/questions/order/schema'
import * as reflect from '@/questions/reflect/schema'
import * as scenario from '@/questions/scenario/schema'
import * as single from '@/questions/single/schema'
import * as truefalse from '@/questions/truefalse/schema'
import type { AskBase, KeyBase, QuestionType } from '@/questions/types'
import type { Question } from '@/schemas/questions'

// Apart from scoring.ts on purpose: the schemas bring zod, which never reaches a browser.
const schemas = { single, multi, numeric, bound, classify, order, truefalse, match, matrix, blank, reflect, hotspot, scenario }

/** The type a question is asked as: a numeric question that is bound to a tool is a type of its own. */
export type FormOf<Q extends Question> = Q extends { bound: object } ? 'bound' : Q['type'] | ('bound' extends keyof Q ? 'bound' : never)

/** @example formOf({ type: 'numeric', bound: { tool: 'gap-calculator', … }, … }) // => 'bound' */
export function formOf(question: Question): QuestionType {
  return question.type === 'numeric' && question.bound ? 'bound' : question.type
}

/** What a type makes of an authored question. */
export type AskOf<Type extends QuestionType> = ReturnType<(typeof schemas)[Type]['toAsk']>
export type KeyOf<Type extends QuestionType> = ReturnType<(typeof schemas)[Type]['toKey']>

/**
 * What a learner may see of an authored question before answering, in one language.
 *
 * @param scope `module/lesson`; the id of the ask is `scope/id`
 */
export function toAsk<Q extends Question>(question: Q, scope: string, locale: Locale): AskOf<FormOf<Q>> {
  return (schemas[formOf(question)].toAsk as (question: Question, scope: string, locale: Locale) => AskBase)(question, scope, locale) as AskOf<FormOf<Q>>
}

/** What a scorer needs of an authored question, with all feedback, in one language. */
export function toKey<Q extends Question>(question: Q, locale: Locale): KeyOf<FormOf<Q>> {
  return (schemas[formOf(question)].toKey as unknown as (question: Question, locale: Locale) => KeyBase)(question, locale) as KeyOf<FormOf<Q>>
}
