import type { Locale } from '@/i18n/locale'

export interface TypeWords {
  /** The bucket of cards that belong nowhere. */
  none: string
  /** First entry of a list nobody has chosen from. */
  choose: string
  /** Names the button of a bucket; `to` is the bucket. */
  place: string
  /** Said after a placing: `text` the card, `to` the bucket, `n` of `m` left. */
  placed: string
  back: string
  picked: string
  dropped: string
  /** A bucket and how many cards it holds. */
  holds: string
}

export const strings = {
  zh: {
    none: '都不属于',
    choose: '— 请选择 —',
    place: '放进“{to}”',
    placed: '“{text}”已放进“{to}”；{m}张还剩{n}张。',
    back: '“{text}”已取回；{m}张还剩{n}张。',
    picked: '拿起了“{text}”，请选一个去处。',
    dropped: '放下了“{text}”。',
    holds: '{to}：{n}张',
  },
  en: {
    none: 'None of these',
    choose: '— choose —',
    place: 'Place in {to}',
    placed: 'Placed {text} in {to}; {n} of {m} left.',
    back: 'Took back {text}; {n} of {m} left.',
    picked: 'Picked up {text}. Choose where it goes.',
    dropped: 'Put down {text}.',
    holds: '{to}: {n}',
  },
} satisfies Record<Locale, TypeWords>
