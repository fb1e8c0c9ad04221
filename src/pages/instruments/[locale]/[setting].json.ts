import { getCollection } from 'astro:content'
import type { APIRoute } from 'astro'
import { type Locale, locales } from '@/i18n/locale'
import type { Instrument } from '@/schemas/instrument'
import { toWording } from '@/widgets/gap-calculator/instrument'

/** `/instruments/<locale>/<setting>.json`: the 22 statements of one setting in one language, for whoever fills them in. */
export async function getStaticPaths() {
  const instruments = await getCollection('instruments')
  return instruments.flatMap(({ data }) => locales.map((locale) => ({ params: { locale, setting: data.id }, props: { data, locale } })))
}

export const GET: APIRoute<{ data: Instrument; locale: Locale }> = ({ props: { data, locale } }) =>
  new Response(JSON.stringify(toWording(data, locale)), { headers: { 'content-type': 'application/json' } })
