import type { Locale } from '@/i18n/locale'

export interface TypeWords {
  /** Heads the column of statements. */
  statement: string
}

export const strings = {
  zh: { statement: '说法' },
  en: { statement: 'Statement' },
} satisfies Record<Locale, TypeWords>
