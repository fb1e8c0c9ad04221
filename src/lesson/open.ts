import { type CollectionEntry, getEntry } from 'astro:content'
import type { Locale } from '@/i18n/locale'
import { localePaths } from '@/i18n/paths'
import { bankUrl } from '@/lesson/bank'
import type { LessonContext } from '@/lesson/context'
import { checksIn, citesIn, getConcepts, getCourse, getPlaces, getQuestions, getSources, type Place } from '@/lesson/course'

/** One path per lesson and language. */
export async function lessonPaths() {
  const places = await getPlaces()
  return localePaths().flatMap(({ params, props }) =>
    places.map((place) => ({
      params: { ...params, module: place.module.id, lesson: place.lesson.id },
      props: { ...props, place },
    })),
  )
}

/**
 * A lesson's text and all that its vocabulary looks up.
 *
 * @throws when content/lessons/<locale>/<module>/<lesson>.mdx is missing
 */
export async function openLesson(
  locale: Locale,
  place: Place,
  face: LessonContext['face'],
): Promise<{ entry: CollectionEntry<'lessons'>; context: LessonContext }> {
  const entry = await getEntry('lessons', `${locale}/${place.scope}`)
  if (!entry) throw new Error(`openLesson requires content/lessons/${locale}/${place.scope}.mdx`)
  const body = entry.body ?? ''
  const questions = new Map((await getQuestions(place.scope)).map((question) => [question.id, question]))
  const checks = checksIn(body)
  const ofChecks = checks.flatMap((id) => questions.get(id)?.sources ?? [])
  return {
    entry,
    context: {
      locale,
      face,
      place,
      places: await getPlaces(),
      questions,
      checks,
      concepts: await getConcepts(),
      sources: await getSources(),
      cites: [...new Set([...citesIn(body), ...ofChecks])],
      bank: await bankUrl(locale, place.scope),
      contact: (await getCourse()).contact,
      ...(face === 'paper' ? { paper: [] } : {}),
    },
  }
}
