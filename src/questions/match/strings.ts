import type { Locale } from '@/i18n/locale'

export interface TypeWords {
  /** First entry of a list nobody has chosen from. */
  choose: string
  /** Behind a right one that serves another left: `text` is that left. */
  used: string
  /** Said after a joining: `n` of `m` left. */
  joined: string
  /** Said besides when another left lost its right. */
  freed: string
  apart: string
  picked: string
  dropped: string
  /** Heads the right side. */
  rights: string
}

export const strings = {
  zh: {
    choose: '— 请选择 —',
    used: '{right}（已配给“{text}”）',
    joined: '“{text}”配上了“{right}”；还剩{n}项。',
    freed: '“{text}”空出来了。',
    apart: '“{text}”的配对已取消；还剩{n}项。',
    picked: '选中了“{text}”，请选和它配对的一项。',
    dropped: '放下了“{text}”。',
    rights: '可以配的',
  },
  en: {
    choose: '— choose —',
    used: '{right} (used for {text})',
    joined: '{text} goes with {right}; {n} left.',
    freed: '{text} is free again.',
    apart: '{text} has no partner now; {n} left.',
    picked: 'Picked {text}. Choose what goes with it.',
    dropped: 'Put down {text}.',
    rights: 'To choose from',
  },
} satisfies Record<Locale, TypeWords>
