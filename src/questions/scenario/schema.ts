import { z } from 'astro/zod'
import type { Locale } from '@/i18n/locale'
import { toAskBase, toKeyBase } from '@/questions/shape'
import type { AskBase, KeyBase } from '@/questions/types'
import { item } from '@/schemas/item'
import { type Scenario, scenario } from '@/schemas/scenario'

/** A case to be played, with consequences. Nothing is scored: the way is looked back on, and any fork tried again. */
export const schema = item.extend({
  type: z.literal('scenario'),
  case: scenario,
})
export type Item = z.infer<typeof schema>

type Values = Partial<Record<'calm' | 'trust' | 'time' | 'cost', number>>
type Condition = Partial<Record<keyof Values, { atLeast?: number | undefined; atMost?: number | undefined }>>

/** The same as `Case` in src/models/scenario.ts, as this layer sees it. */
export interface CaseInWords {
  start: string
  variables: Partial<Record<keyof Values, { start: number; min: number; max: number }>>
  nodes: {
    id: string
    who?: string
    text: string
    choices: { id: string; text: string; feedback: string; effects: Values; when?: Condition; to: { to: string; when?: Condition }[] }[]
    end?: 'good' | 'mixed' | 'bad'
    debrief?: string
  }[]
}

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

/** A case in one language. */
export function caseInWords({ start, variables, nodes }: Scenario, locale: Locale): CaseInWords {
  return {
    start,
    variables,
    nodes: nodes.map(({ id, who, text, choices, end, debrief }) => ({
      id,
      ...(who ? { who: who[locale] } : {}),
      text: text[locale],
      choices: choices.map((choice) => ({
        id: choice.id,
        text: choice.text[locale],
        feedback: choice.feedback[locale],
        effects: choice.effects,
        ...(choice.when ? { when: choice.when } : {}),
        to: typeof choice.to === 'string' ? [{ to: choice.to }] : choice.to.map(({ to, when }) => (when ? { to, when } : { to })),
      })),
      ...(end ? { end } : {}),
      ...(debrief ? { debrief: debrief[locale] } : {}),
    })),
  }
}

export function toKey(authored: Item, locale: Locale): Key {
  return { ...toKeyBase(authored, locale), feedback: {} }
}
