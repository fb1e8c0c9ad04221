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
  },
} satisfies Record<Locale, TypeWords>
