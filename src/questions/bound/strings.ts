import type { Locale } from '@/i18n/locale'
import { type TypeWords as NumericWords, strings as numeric } from '@/questions/numeric/strings'

export interface TypeWords extends NumericWords {
  /** In the order of the questionnaire. */
  dimensions: string[]
  dimension: string
  item: string
  itemNumber: string
  expectation: string
  perception: string
  weight: string
  total: string
  /** Whose numbers the table shows. */
  example: string
  own: string
  unnamed: string
  incomplete: string
  drawn: string
  tool: string
  /** The numbers in the calculator are others by now. */
  moved: string
  take: string
  taken: string
  another: string
}

export const strings = {
  zh: {
    ...numeric.zh,
    dimensions: ['有形性', '可靠性', '响应性', '保证性', '移情性'],
    dimension: '维度',
    item: '条目',
    itemNumber: '第{n}条',
    expectation: '期望E',
    perception: '感知P',
    weight: '权重',
    total: '合计',
    example: '用例题的数：{name}',
    own: '用你计算器里的数：{name}',
    unnamed: '用你计算器里的数',
    incomplete: '你计算器里的数还不够算这一题，先用例题的：{name}',
    drawn: '另配的一组数，只供练习',
    tool: '打开差距计算器',
    moved: '计算器里的数变了，这题仍按上面这张表算。',
    take: '换成新的数',
    taken: '表里的数换好了，请重新算。',
    another: '换一组数',
  },
  en: {
    ...numeric.en,
    dimensions: ['Tangibles', 'Reliability', 'Responsiveness', 'Assurance', 'Empathy'],
    dimension: 'Dimension',
    item: 'Item',
    itemNumber: 'Item {n}',
    expectation: 'E',
    perception: 'P',
    weight: 'Weight',
    total: 'Total',
    example: 'From the worked example: {name}',
    own: 'From your calculator: {name}',
    unnamed: 'From your calculator',
    incomplete: 'Your calculator lacks numbers needed here, so this is the worked example: {name}',
    drawn: 'Made up for practice',
    tool: 'Open the gap calculator',
    moved: 'The numbers in the calculator have changed. This question still goes by the table above.',
    take: 'Take the new ones',
    taken: 'The table has new numbers: work them out afresh.',
    another: 'Other numbers',
  },
} satisfies Record<Locale, TypeWords>
