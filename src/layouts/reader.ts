import '@/layouts/islands'
import { late } from '@/layouts/late'
import { toolOfHash } from '@/layouts/tool-links'
import '@/layouts/print-key'

/** The reading page: its units, its answers in print, and at the reader's first move the rest. */

late(() => import('@/layouts/lesson'))
// A link with numbers in it is about a tool.
const tool = toolOfHash(location.hash)
if (tool) document.querySelector(`[data-island="${tool}"]`)?.scrollIntoView()
