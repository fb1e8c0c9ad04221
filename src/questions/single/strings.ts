import type { Locale } from '@/i18n/locale'

/** A single-choice question needs no words of its own. */
export type TypeWords = Record<never, string>

export const strings = { zh: {}, en: {} } satisfies Record<Locale, TypeWords>
