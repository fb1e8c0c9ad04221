import type { Locale } from '@/i18n/locale'

/** Where a tool at the desk stands: what its `index.astro` is given. */
export interface DoorProps {
  locale: Locale
  /** Which worked example it opens on. */
  preset: string
  /** In a lesson; else at full size. */
  compact?: boolean
  /** Unique in the page. */
  id?: string
  /** What it opens on instead of the preset's example. */
  example?: object
}
