import type { Locale } from '@/i18n/locale'

export interface TypeWords {
  /** Position `n` of `m`. */
  at: string
  up: string
  down: string
  to: string
  moved: string
  first: string
  last: string
  /** Instead of the host's: there is always some order, so "nothing answered" would puzzle. */
  empty: string
  /** Instead of the host's: points count pairs, this counts rows. */
  count: string
}

export const strings = {
  zh: {
    at: '{n}/{m}',
    up: '上移：{text}',
    down: '下移：{text}',
    to: '移到第几位：{text}',
    moved: '{text}，移到第{n}位，共{m}位。',
    first: '{text}，已经在最前面。',
    last: '{text}，已经在最后面。',
    empty: '还没有移动过，请先排好顺序。',
    count: '{m}行里有{n}行位置正确。',
  },
  en: {
    at: '{n} of {m}',
    up: 'Move up: {text}',
    down: 'Move down: {text}',
    to: 'Move to: {text}',
    moved: '{text}, moved to position {n} of {m}.',
    first: '{text} is already first.',
    last: '{text} is already last.',
    empty: 'Nothing moved yet. Put the rows in order first.',
    count: 'Rows in their place: {n} of {m}.',
  },
} satisfies Record<Locale, TypeWords>
