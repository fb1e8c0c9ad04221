import '@/layouts/islands'
import { late } from '@/layouts/late'
import { setPlace } from '@/stores/place'

/** The reading page: its units, and at the reader's first move the rest. */

setPlace('lesson')
late(() => import('@/layouts/lesson'))
