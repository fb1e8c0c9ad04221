import type { APIRoute } from 'astro'
import { locales } from '@/i18n/locale'
import { lessonFile } from '@/lesson/bank'
import { exhibits, questionPages } from '@/questions/gallery'
import type { LessonFile } from '@/questions/lesson-file'

// The examples' misconceptions are not in content: their ids stand for their words.
const misconceptions = new Proxy({} as Record<string, { zh: string; en: string }>, { get: (_, id: string) => ({ zh: id, en: id }) })

/** Bank files of the gallery's questions; in test builds only. */
export function getStaticPaths() {
  if (process.env['GALLERY'] !== '1') return []
  return locales.flatMap((locale) =>
    questionPages.map((unit) => {
      const files = exhibits(unit, locale).map(({ question, scope }) => lessonFile([question], scope, locale, misconceptions, () => []))
      return { params: { locale, unit }, props: { text: JSON.stringify(files.reduce(merged)) } }
    }),
  )
}

function merged(one: LessonFile, other: LessonFile): LessonFile {
  return {
    locale: one.locale,
    words: { ...one.words, ...other.words },
    asks: { ...one.asks, ...other.asks },
    keys: { ...one.keys, ...other.keys },
    sources: { ...one.sources, ...other.sources },
  }
}

export const GET: APIRoute<{ text: string }> = ({ props }) => new Response(props.text, { headers: { 'content-type': 'application/json' } })
