/** The two languages of the course, as they stand in folders, URLs, stores and props. */
export type Locale = 'zh' | 'en'

export const locales = ['zh', 'en'] as const satisfies readonly Locale[]

/** The language that lives at the root of the site. */
export const defaultLocale: Locale = 'zh'

/** The BCP 47 tag for `lang`, `hreflang` and `Intl`; nowhere else. */
export const languageTag = { zh: 'zh-CN', en: 'en' } as const satisfies Record<Locale, string>

/** The other of the two languages. @example otherLocale('zh') // => 'en' */
export function otherLocale(locale: Locale): Locale {
  return locale === 'zh' ? 'en' : 'zh'
}
