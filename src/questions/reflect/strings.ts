import type { Locale } from '@/i18n/locale'

export interface TypeWords {
  /** Instead of the host's: nothing is checked here. */
  check: string
  noted: string
  key: string
  field: string
  /** Named by the code of the reason; `n` characters more. */
  'too-short': string
  /** Where the text stays. */
  private: string
  rubric: string
  /** `n` of `m` points met; said after each tick. */
  met: string
}

export const strings = {
  zh: {
    check: '对照参考答案',
    noted: '写好了，对照着看',
    key: '参考答案',
    field: '你的回答',
    'too-short': '再多写一点：还差{n}个字。',
    private: '只存在这台设备上，不打分。',
    rubric: '自己对一对：你的回答做到了哪几条？',
    met: '做到{n}条，共{m}条。',
  },
  en: {
    check: 'Compare with a good answer',
    noted: 'Written; now compare',
    key: 'A good answer',
    field: 'Your answer',
    'too-short': 'Write a little more first; characters missing: {n}.',
    private: 'Kept on this device, never graded.',
    rubric: 'Mark yourself: which of these does your answer do?',
    met: '{n} of {m} met.',
  },
} satisfies Record<Locale, TypeWords>
