import type { APIRoute } from 'astro'
import { locales } from '@/i18n/locale'
import { decksFile } from '@/lesson/decks'
import { trainerRoutes } from '@/lesson/trainer'

/** `/decks/<locale>.<hash>.json`: the lessons and slides a trainer makes an agenda of. */
export async function getStaticPaths() {
  if (!trainerRoutes) return []
  return (await Promise.all(locales.map(decksFile))).map(({ file, text }) => ({ params: { file }, props: { text } }))
}

export const GET: APIRoute<{ text: string }> = ({ props }) => new Response(props.text, { headers: { 'content-type': 'application/json' } })
