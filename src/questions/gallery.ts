import type { Locale } from '@/i18n/locale'
import type { Attempt } from '@/models/attempt'
import { toAsk, toKey } from '@/questions/authored'
import { examples, wrong } from '@/questions/examples'
import { scoringOf } from '@/questions/scoring'
import { statesOf } from '@/questions/states'
import type { QuestionType } from '@/questions/types'
import type { Question } from '@/schemas/questions'

/** What a page of the gallery shows: every example of a type, or the plain one in every state it can be in. */
export interface Exhibit {
  question: Question
  scope: string
  state?: string
  record?: Attempt
}

export const questionTypes = Object.keys(examples) as QuestionType[]

/** Names of the gallery's question pages: `single`, and `single-states`. */
export const questionPages = questionTypes.flatMap((type) => [type, `${type}-states`])

/** The questions of one page. Without any where the page is of something else. */
export function exhibits(page: string, locale: Locale): Exhibit[] {
  const type = questionTypes.find((one) => page === one || page === `${one}-states`)
  if (!type) return []
  const all = examples[type]
  if (page === type) return Object.values(all).map((question) => ({ question, scope: `gallery/${type}` }))
  const [[name, plain] = []] = Object.entries(all)
  if (!name || !plain) return []
  const states = statesOf(toAsk(plain, 'gallery', locale), toKey(plain, locale), scoringOf(type), wrong[type][name])
  return Object.entries(states).map(([state, record]) => ({ question: plain, scope: `gallery/${type}-${state}`, state, record }))
}
