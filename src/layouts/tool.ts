import { units } from '@/layouts/islands'
import '@/layouts/plain'

/** A tool, a check, the desk of a trainer: pages of their own, with units that stand nowhere else. */
Object.assign(units, {
  sitting: () => import('@/practice/sitting/island'),
  review: () => import('@/practice/review/island'),
  progress: () => import('@/practice/progress/island'),
  passport: () => import('@/practice/passport/island'),
  tools: () => import('@/tools/island'),
  agenda: () => import('@/trainer/agenda/island'),
  cohort: () => import('@/practice/cohort/island'),
} satisfies typeof units)
