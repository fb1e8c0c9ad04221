import type { ComponentType } from 'preact'
import type { AskBase, QuestionType, ViewProps } from '@/questions/types'

// biome-ignore lint/suspicious/noExplicitAny: each view knows its own answer; who looks it up by type cannot
type AnyView = ComponentType<ViewProps<AskBase & any, any, any>>

/** The view of each type, loaded when a page first meets the type: exam, review, gallery. */
export const views: Record<QuestionType, () => Promise<{ default: AnyView }>> = {
  single: () => import('@/questions/single/View'),
  multi: () => import('@/questions/multi/View'),
  numeric: () => import('@/questions/numeric/View'),
  classify: () => import('@/questions/classify/View'),
  order: () => import('@/questions/order/View'),
}
