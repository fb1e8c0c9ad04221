import type { Locale } from '@/i18n/locale'

export interface TypeWords {
  /** Names a gap: `n` of `m`, in the sentence `text`. */
  gap: string
  choose: string
}

export const strings = {
  zh: { gap: '第{n}空，共{m}空：{text}', choose: '— 请选择 —' },
  en: { gap: 'Gap {n} of {m} in: {text}', choose: '— choose —' },
} satisfies Record<Locale, TypeWords>
