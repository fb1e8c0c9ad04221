import type { Locale } from '@/i18n/locale'

export interface TypeWords {
  /** Stands above: one place, or `n`. */
  one: string
  'choose-n': string
  /** Said after each press where more than one is asked for. */
  chosen: string
  /** Said where one is asked for; `text` is the region. */
  pointed: string
  back: string
  /** Names the description of the figure. */
  inWords: string
  asList: string
  asFigure: string
}

export const strings = {
  zh: {
    one: '在图上点出一处，也可以在列表里选。',
    'choose-n': '请选{n}处。',
    chosen: '{text}；已选{n}处，共选{m}处。',
    pointed: '选了：{text}。',
    back: '取消了：{text}。',
    inWords: '图里有什么',
    asList: '改用列表',
    asFigure: '改用图',
  },
  en: {
    one: 'Point to one place in the figure, or choose it from the list.',
    'choose-n': 'Choose {n}.',
    chosen: '{text}; {n} of {m} chosen.',
    pointed: 'Chosen: {text}.',
    back: 'No longer chosen: {text}.',
    inWords: 'The figure in words',
    asList: 'Show as list',
    asFigure: 'Show the figure',
  },
} satisfies Record<Locale, TypeWords>
