import { defaultLocale, type Locale, locales } from '@/i18n/locale'

/**
 * The address of a page inside the site, with base path and language.
 *
 * @param path without language, with slashes at both ends: `/lessons/gaps/gap-5/`
 * @example pathFor('en', '/about/') // => '/en/about/', or '/training/en/about/' under BASE_PATH=/training/
 */
export function pathFor(locale: Locale, path: string): string {
  const base = import.meta.env.BASE_URL.replace(/\/$/, '')
  return `${base}${locale === defaultLocale ? '' : `/${locale}`}${path}`
}

/** Params and props of a `[...locale]` route, one entry a language; the default language has none in its path. */
export function localePaths(): { params: { locale: string | undefined }; props: { locale: Locale } }[] {
  // A new array each time: Astro writes into what getStaticPaths returns.
  return locales.map((locale) => ({ params: { locale: locale === defaultLocale ? undefined : locale }, props: { locale } }))
}
