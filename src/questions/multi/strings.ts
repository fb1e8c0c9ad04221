import type { Locale } from '@/i18n/locale'

export interface TypeWords {
  /** Stands above the options: how many to choose is open. */
  several: string
  /** Stands there when `n` are asked for, and is said after an early Check: named by the code of the reason. */
  'choose-n': string
  /** Said after each tick when `n` are asked for. */
  chosen: string
}

export const strings = {
  zh: {
    several: '可能不止一项。',
    'choose-n': '请选{n}项。',
    chosen: '已选{n}项，共选{m}项。',
  },
  en: {
    several: 'More than one may be right.',
    'choose-n': 'Choose {n}.',
    chosen: '{n} of {m} chosen.',
  },
} satisfies Record<Locale, TypeWords>
