import type { APIRoute } from 'astro'
import { locales } from '@/i18n/locale'
import { bankFile } from '@/lesson/bank'
import { getPlaces } from '@/lesson/course'

/** `/bank/<locale>/<module>/<lesson>.<hash>.json`: what the questions of a lesson ask, their keys and feedback. */
export async function getStaticPaths() {
  const places = await getPlaces()
  const files = await Promise.all(places.flatMap((place) => locales.map((locale) => bankFile(locale, place.scope))))
  return files.map(({ file, text }) => ({ params: { file }, props: { text } }))
}

export const GET: APIRoute<{ text: string }> = ({ props }) => new Response(props.text, { headers: { 'content-type': 'application/json' } })
