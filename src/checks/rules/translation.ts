import { lessonOf } from '@/checks/course'
import { atField } from '@/checks/findings'
import type { Finding, LessonFile, Rule } from '@/checks/types'

const rule = 'translation'

/** The Chinese file counts its revisions; the English one says which of them it was made from. */
export const translation: Rule = (course) =>
  course.lessons
    .filter((lesson) => !lesson.front.broken && lesson.front.raw !== null)
    .flatMap((lesson) => [...fields(lesson), ...(lesson.locale === 'en' ? against(lesson, lessonOf(course, lesson.scope, 'zh')) : [])])

function fields(lesson: LessonFile): Finding[] {
  const [own, other] = lesson.locale === 'zh' ? (['revision', 'translates'] as const) : (['translates', 'revision'] as const)
  const language = lesson.locale === 'zh' ? 'Chinese' : 'English'
  const findings: Finding[] = []
  if (lesson.meta[own] === null) {
    findings.push(
      atField(rule, lesson.front, [own], {
        what: `${own}: is missing`,
        expected:
          own === 'revision' ? 'revision: 1, one more with each change of meaning' : 'translates: with the revision of the Chinese file it was made from',
        found: 'nothing',
        cure: own === 'revision' ? 'Add revision: 1.' : 'Add translates: with the number that stands as revision: in the Chinese file.',
      }),
    )
  }
  if (lesson.meta[other] !== null) {
    findings.push(
      atField(rule, lesson.front, [other], {
        what: `${other}: does not belong into a ${language} file`,
        expected: `${own}: alone`,
        found: `${other}: ${lesson.meta[other]}`,
        cure: `Take the line out; a ${language} file has ${own}:.`,
      }),
    )
  }
  return findings
}

function against(en: LessonFile, zh: LessonFile | null): Finding[] {
  const [translates, revision] = [en.meta.translates, zh?.meta.revision ?? null]
  if (translates === null || revision === null || translates === revision) return []
  const stale = translates < revision
  return [
    atField(rule, en.front, ['translates'], {
      severity: stale ? 'warning' : 'error',
      what: stale ? 'the English is stale' : 'the English claims a revision that does not exist',
      expected: `translates: ${revision}, the revision of ${zh?.file}`,
      found: `translates: ${translates}`,
      cure: stale
        ? 'Bring over what changed in the Chinese, then write its revision here.'
        : 'Write the revision of the Chinese file, or raise that one if its meaning changed.',
    }),
  ]
}
