import { late } from '@/layouts/late'

/** A page without units: theme, language, trouble with saving, at the reader's first move. */

late(() => import('@/layouts/frame-late'))
