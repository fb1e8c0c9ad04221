import type { ComponentType } from 'preact'
import type { QuestionProps } from '@/questions/Question'
import type { AfterProps, AskBase, KeyBase, QuestionType, Scoring, ViewProps } from '@/questions/types'
import type { Place } from '@/stores/place'

/** A question type whole, as its `island.tsx` makes it with `question()`. */
export type QuestionUnit = ComponentType<QuestionProps<AskBase, unknown>> & {
  scoring: Scoring<AskBase, KeyBase, unknown>
  View: ComponentType<ViewProps<AskBase, unknown>>
  After: ComponentType<AfterProps<AskBase, KeyBase, unknown>> | undefined
  mount(element: HTMLElement, file: unknown, place: Place): void
}

type Late = () => Promise<{ default: unknown }>

/**
 * The types by name, each fetched when it is met: a page carries only the types of its own questions. (Plain imports by
 * name, so that the build can tell which script belongs to which `data-island`.)
 */
export const units = {
  single: () => import('@/questions/single/island'),
  multi: () => import('@/questions/multi/island'),
  numeric: () => import('@/questions/numeric/island'),
  bound: () => import('@/questions/bound/island'),
  classify: () => import('@/questions/classify/island'),
  order: () => import('@/questions/order/island'),
  truefalse: () => import('@/questions/truefalse/island'),
  match: () => import('@/questions/match/island'),
  matrix: () => import('@/questions/matrix/island'),
  blank: () => import('@/questions/blank/island'),
  hotspot: () => import('@/questions/hotspot/island'),
  scenario: () => import('@/questions/scenario/island'),
  reflect: () => import('@/questions/reflect/island'),
} satisfies Record<QuestionType, Late>

/** Fetches a type: its scorer, its view, and the whole self-check. */
export async function load(type: QuestionType): Promise<QuestionUnit> {
  return (await units[type]()).default as unknown as QuestionUnit
}
