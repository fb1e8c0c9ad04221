import type { APIRoute } from 'astro'
import { locales } from '@/i18n/locale'
import { bankFiles, bankIndex } from '@/lesson/bank'
import { getPlaces } from '@/lesson/course'

/**
 * `/bank/<locale>/<module>/<lesson>.<hash>.json`: what the questions of a lesson ask, their keys and feedback.
 * `/bank/<locale>/index.<hash>.json`: what there is to draw from.
 */
export async function getStaticPaths() {
  const places = await getPlaces()
  const files = await Promise.all(places.map(async ({ scope }) => Object.values(await bankFiles(scope))))
  const indexes = await Promise.all(locales.map(bankIndex))
  return [...files.flat(), ...indexes].map(({ file, text }) => ({ params: { file }, props: { text } }))
}

export const GET: APIRoute<{ text: string }> = ({ props }) => new Response(props.text, { headers: { 'content-type': 'application/json' } })
