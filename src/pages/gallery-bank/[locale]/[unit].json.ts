import type { APIRoute } from 'astro'
import { locales } from '@/i18n/locale'
import { lessonFile } from '@/lesson/bank'
import { examples as classify } from '@/questions/classify/examples'
import { examples as multi } from '@/questions/multi/examples'
import { examples as numeric } from '@/questions/numeric/examples'
import { examples as order } from '@/questions/order/examples'
import { examples as single } from '@/questions/single/examples'
import type { Question } from '@/schemas/questions'

const units = { single, multi, numeric, classify, order } as unknown as Record<string, Record<string, Question>>

// The examples' misconceptions are not in content: their ids stand for their words.
const misconceptions = new Proxy({} as Record<string, { zh: string; en: string }>, { get: (_, id: string) => ({ zh: id, en: id }) })

/** Bank files of the gallery's questions; in test builds only. */
export function getStaticPaths() {
  if (process.env['GALLERY'] !== '1') return []
  return locales.flatMap((locale) =>
    Object.entries(units).map(([unit, examples]) => ({
      params: { locale, unit },
      props: { text: JSON.stringify(lessonFile(Object.values(examples), `gallery/${unit}`, locale, misconceptions, () => [])) },
    })),
  )
}

export const GET: APIRoute<{ text: string }> = ({ props }) => new Response(props.text, { headers: { 'content-type': 'application/json' } })
