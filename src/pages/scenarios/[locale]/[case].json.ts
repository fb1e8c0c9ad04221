import type { APIRoute } from 'astro'
import { type Locale, locales } from '@/i18n/locale'
import { caseFile, caseIds } from '@/lesson/cases'

/** `/scenarios/<locale>/<case>.json`: one case of the complaint simulator in one language, for whoever plays it. */
export async function getStaticPaths() {
  return (await caseIds()).flatMap((id) => locales.map((locale) => ({ params: { locale, case: id }, props: { locale, id } })))
}

export const GET: APIRoute<{ locale: Locale; id: string }> = async ({ props: { locale, id } }) =>
  new Response(JSON.stringify(await caseFile(locale, id)), { headers: { 'content-type': 'application/json' } })
