import type { Locale } from '@/i18n/locale'
import { strings as blank } from '@/questions/blank/strings'
import { strings as bound } from '@/questions/bound/strings'
import { strings as classify } from '@/questions/classify/strings'
import { strings as hotspot } from '@/questions/hotspot/strings'
import { strings as match } from '@/questions/match/strings'
import { strings as matrix } from '@/questions/matrix/strings'
import { strings as multi } from '@/questions/multi/strings'
import { strings as numeric } from '@/questions/numeric/strings'
import { strings as order } from '@/questions/order/strings'
import { strings as reflect } from '@/questions/reflect/strings'
import { strings as scenario } from '@/questions/scenario/strings'
import { strings as single } from '@/questions/single/strings'
import { type HostWords, strings as host } from '@/questions/strings'
import { strings as truefalse } from '@/questions/truefalse/strings'
import type { QuestionType } from '@/questions/types'

const own = { single, multi, numeric, bound, classify, order, truefalse, match, matrix, blank, reflect, hotspot, scenario } satisfies Record<
  QuestionType,
  Record<Locale, object>
>

/** The words of a type, the host's included. */
export type Words<Type extends QuestionType = QuestionType> = HostWords & (typeof own)[Type][Locale]

/**
 * All words one question needs, in one language: the host's and its type's, which may replace one of the host's. Called
 * at the door, so that the other language never ships.
 *
 * @example wordsFor('order', 'en').up // => 'Move up: {text}'
 */
export function wordsFor<Type extends QuestionType>(type: Type, locale: Locale): Words<Type> {
  return { ...host[locale], ...own[type][locale] } as Words<Type>
}
