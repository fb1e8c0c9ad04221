import type { Locale } from '@/i18n/locale'

export interface TypeWords {
  number: string
  decimals: string
  /** Where no decimals are asked for. */
  whole: string
  sign: string
  /** Named by the code of the reason. */
  'not-a-number': string
}

export const strings = {
  zh: {
    number: '你的数',
    decimals: '（保留{n}位小数）',
    whole: '（取整数）',
    sign: '换正负号',
    'not-a-number': '请只填一个数，小数点用“.”，例如−1.25。',
  },
  en: {
    number: 'Your number',
    decimals: '(decimal places: {n})',
    whole: '(a whole number)',
    sign: 'Change the sign',
    'not-a-number': 'Please type one number only, with a point for decimals: −1.25, for example.',
  },
} satisfies Record<Locale, TypeWords>
