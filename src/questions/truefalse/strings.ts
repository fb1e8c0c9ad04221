import type { Locale } from '@/i18n/locale'

export interface TypeWords {
  verdicts: { true: string; false: string }
  /** Stands above the reasons. */
  because: string
}

export const strings = {
  zh: { verdicts: { true: '对', false: '错' }, because: '理由是：' },
  en: { verdicts: { true: 'True', false: 'False' }, because: 'Because:' },
} satisfies Record<Locale, TypeWords>
