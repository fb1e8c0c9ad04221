import { createHash } from 'node:crypto'
import type { Locale } from '@/i18n/locale'
import { pathFor } from '@/i18n/paths'
import { getChecks, getMisconceptions, getQuestions, getSources, shortOf } from '@/lesson/course'
import { toAsk } from '@/questions/authored'
import { bankOf } from '@/questions/bank'
import type { LessonFile } from '@/questions/lesson-file'
import type { SourceLink } from '@/questions/Verdict'
import { wordsFor } from '@/questions/words'
import type { Question } from '@/schemas/questions'
import type { Bilingual } from '@/schemas/text'

/** Everything the questions of one lesson need to answer back, in one language. */
export function lessonFile(
  questions: readonly Question[],
  scope: string,
  locale: Locale,
  misconceptions: Record<string, Bilingual>,
  sources: (question: Question) => SourceLink[],
): LessonFile {
  const asks = questions.map((question) => toAsk(question, scope, locale))
  return {
    locale,
    words: Object.fromEntries(questions.map(({ type }) => [type, wordsFor(type, locale)])),
    asks: Object.fromEntries(asks.map((ask) => [ask.id, ask])),
    keys: bankOf(questions, scope, locale, misconceptions),
    sources: Object.fromEntries(questions.map((question) => [`${scope}/${question.id}`, sources(question)])),
  }
}

/** A question's sources in short, each with its place: at the end of the lesson that cites it, else on the about page. */
export async function sourcesOf(question: Question, scope: string, locale: Locale): Promise<SourceLink[]> {
  const known = await getSources()
  const inLesson = (await getChecks(scope)).some((check) => check.startsWith(`${scope}/${question.id}@`))
  const page = pathFor(locale, inLesson ? `/lessons/${scope}/` : '/about/')
  return question.sources.flatMap((id) => {
    const source = known.get(id)
    return source ? [{ id, short: shortOf(source, locale) ?? '', href: `${page}#source-${id}` }] : []
  })
}

/**
 * The question file of one lesson. Its name carries a hash of its content, so that a browser never keeps an old key
 * beside new words.
 */
export async function bankFile(locale: Locale, scope: string): Promise<{ file: string; text: string }> {
  const questions = await getQuestions(scope)
  const sources = new Map(await Promise.all(questions.map(async (question) => [question.id, await sourcesOf(question, scope, locale)] as const)))
  const text = JSON.stringify(lessonFile(questions, scope, locale, await getMisconceptions(), ({ id }) => sources.get(id) ?? []))
  const hash = createHash('sha256').update(text).digest('hex').slice(0, 8)
  return { file: `${locale}/${scope}.${hash}`, text }
}

/** The address of that file. */
export async function bankUrl(locale: Locale, scope: string): Promise<string> {
  return pathFor('zh', `/bank/${(await bankFile(locale, scope)).file}.json`)
}
