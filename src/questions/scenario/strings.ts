import type { Locale } from '@/i18n/locale'
import { type PlayWords, playStrings } from '@/i18n/play'

export interface TypeWords extends PlayWords {
  /** Instead of the host's: nothing is checked here. */
  check: string
  noted: string
  again: string
  clear: string
  empty: string
  'not-over': string
}

export const strings = {
  zh: {
    ...playStrings.zh,
    check: '看看我的路线',
    noted: '你走过的路',
    again: '从头再来',
    clear: '从头开始',
    empty: '还没有开始：请选一个做法。',
    'not-over': '还没有走到结局，请接着选。',
  },
  en: {
    ...playStrings.en,
    check: 'Look back on my path',
    noted: 'The way you went',
    again: 'Start over',
    clear: 'Back to the start',
    empty: 'Not begun yet: choose what to do.',
    'not-over': 'Not over yet: go on choosing.',
  },
} satisfies Record<Locale, TypeWords>
