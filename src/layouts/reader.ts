import '@/layouts/islands'
import { late } from '@/layouts/late'
import '@/layouts/print-key'

/** The reading page: its units, its answers in print, and at the reader's first move the rest. */

late(() => import('@/layouts/lesson'))
// A link with numbers in it is about the calculator.
if (location.hash.startsWith('#gc=')) document.querySelector('[data-island="gap-calculator"]')?.scrollIntoView()
