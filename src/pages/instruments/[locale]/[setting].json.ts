import { getCollection } from 'astro:content'
import type { APIRoute } from 'astro'
import { type Locale, locales } from '@/i18n/locale'
import type { Instrument } from '@/schemas/instrument'

/** `/instruments/<locale>/<setting>.json`: the 22 statements of one setting and its worked example, in one language. */
export async function getStaticPaths() {
  const instruments = await getCollection('instruments')
  return instruments.flatMap(({ data }) => locales.map((locale) => ({ params: { locale, setting: data.id }, props: { data, locale } })))
}

export const GET: APIRoute<{ data: Instrument; locale: Locale }> = ({ props: { data, locale } }) =>
  new Response(
    JSON.stringify({
      id: data.id,
      name: data.name[locale],
      intro: { expect: data.intro.expect[locale], perceive: data.intro.perceive[locale] },
      items: data.items.map((item) => ({
        id: item.id,
        dimension: item.dimension,
        label: item.label[locale],
        expect: item.expect[locale],
        perceive: item.perceive[locale],
      })),
      example: { ...data.example, name: data.example.name[locale] },
    }),
    { headers: { 'content-type': 'application/json' } },
  )
