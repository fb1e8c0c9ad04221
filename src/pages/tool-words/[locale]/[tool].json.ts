import type { APIRoute } from 'astro'
import { type Locale, locales } from '@/i18n/locale'
import { toolFiles } from '@/lesson/tool-words'

/** `/tool-words/<locale>/<tool>.json`: what a tool says in one language, and its worked examples, for whoever uses it. */
export function getStaticPaths() {
  return Object.keys(toolFiles).flatMap((tool) => locales.map((locale) => ({ params: { locale, tool }, props: { locale, tool } })))
}

export const GET: APIRoute<{ locale: Locale; tool: string }> = async ({ props: { locale, tool } }) =>
  new Response(JSON.stringify(await toolFiles[tool]?.(locale)), { headers: { 'content-type': 'application/json' } })
