import '@/layouts/islands'
import { late } from '@/layouts/late'
import { setPlace } from '@/stores/place'

/** The reading page: its units, and at the reader's first move the rest. */

setPlace('lesson')
// A link with numbers in it is about the calculator.
if (location.hash.startsWith('#gc=')) document.querySelector('[data-island="gap-calculator"]')?.scrollIntoView()
late(() => import('@/layouts/lesson'))
