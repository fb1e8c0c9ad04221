import { z } from 'astro/zod'
import type { Locale } from '@/i18n/locale'
import { toAskBase, toKeyBase } from '@/questions/shape'
import type { AskBase, KeyBase } from '@/questions/types'
import { item } from '@/schemas/item'
import { scenario } from '@/schemas/scenario'
import { type CaseInWords, caseInWords } from '@/schemas/scenario-words'

/** A case to be played, with consequences. Nothing is scored: the way is looked back on, and any fork tried again. */
export const schema = item.extend({
  type: z.literal('scenario'),
  case: scenario,
})
export type Item = z.infer<typeof schema>

export interface Ask extends AskBase {
  type: 'scenario'
  unscored: true
  case: CaseInWords
}
export type Key = KeyBase
/** Ids of the choices made, from the start. */
export type Answer = string[]

export function toAsk(authored: Item, scope: string, locale: Locale): Ask {
  return { ...toAskBase(authored, scope, locale, 3), type: 'scenario', unscored: true, case: caseInWords(authored.case, locale) }
}

export function toKey(authored: Item, locale: Locale): Key {
  return { ...toKeyBase(authored, locale), feedback: {} }
}
