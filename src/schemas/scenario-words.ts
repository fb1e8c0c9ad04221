import type { Locale } from '@/i18n/locale'
import type { acts, promiseStates, Scenario, variables } from '@/schemas/scenario'

type Variable = (typeof variables)[number]
type Values = Partial<Record<Variable, number>>
type Condition = Partial<Record<Variable, { atLeast?: number | undefined; atMost?: number | undefined } | undefined>> & {
  promises?: Record<string, (typeof promiseStates)[number]> | undefined
}

/** The same as `Case` in src/models/scenario.ts, as this layer sees it. */
export interface CaseInWords {
  start: string
  variables: Partial<Record<Variable, { start: number; min: number; max: number; unit?: string }>>
  promises?: { id: string; text: string }[]
  nodes: {
    id: string
    who?: string
    text: string
    choices: {
      id: string
      text: string
      feedback: string
      why?: string
      act?: (typeof acts)[number]
      effects: Values
      promise?: string[]
      keep?: string[]
      when?: Condition
      to: { to: string; when?: Condition }[]
    }[]
    end?: 'good' | 'mixed' | 'bad'
    debrief?: string
  }[]
}

/** A case in one language. */
export function caseInWords({ start, variables, promises, nodes }: Scenario, locale: Locale): CaseInWords {
  return {
    start,
    variables: Object.fromEntries(Object.entries(variables).map(([name, { unit, ...range }]) => [name, unit ? { ...range, unit: unit[locale] } : range])),
    ...(promises ? { promises: promises.map(({ id, text }) => ({ id, text: text[locale] })) } : {}),
    nodes: nodes.map(({ id, who, text, choices, end, debrief }) => ({
      id,
      ...(who ? { who: who[locale] } : {}),
      text: text[locale],
      choices: choices.map(({ id: choice, text: said, feedback, why, act, effects, promise, keep, when, to }) => ({
        id: choice,
        text: said[locale],
        feedback: feedback[locale],
        ...(why ? { why: why[locale] } : {}),
        ...(act ? { act } : {}),
        effects,
        ...(promise ? { promise } : {}),
        ...(keep ? { keep } : {}),
        ...(when ? { when } : {}),
        to: typeof to === 'string' ? [{ to }] : to.map((way) => (way.when ? { to: way.to, when: way.when } : { to: way.to })),
      })),
      ...(end ? { end } : {}),
      ...(debrief ? { debrief: debrief[locale] } : {}),
    })),
  }
}
