import { bankOf, plannedLessons } from '@/checks/course'
import { atField, atLine } from '@/checks/findings'
import { didYouMean } from '@/checks/text'
import type { Finding, Rule } from '@/checks/types'

const rule = 'listed'

/** What `course.yaml` lists is there, and what is there is listed. */
export const listed: Rule = (course) => {
  const planned = plannedLessons(course)
  if (!course.course || !planned) return []
  const yaml = course.course.yaml
  const scopes = planned.map((entry) => entry.scope)
  const written = new Set(course.lessons.map((lesson) => lesson.scope))

  const missing = planned.flatMap((entry): Finding[] => {
    if (entry.id === '' || written.has(entry.scope)) return []
    return [
      atField(rule, yaml, [...entry.path, 'id'], {
        what: `lesson ${entry.scope} has no files`,
        expected: `content/lessons/zh/${entry.scope}.mdx and content/lessons/en/${entry.scope}.mdx`,
        found: 'neither',
        cure: `Write them (npm run new -- lesson makes a start), or take the lesson out of course.yaml.`,
      }),
    ]
  })
  const bankless = planned.flatMap((entry): Finding[] => {
    if (!written.has(entry.scope) || bankOf(course, entry.scope)) return []
    return [
      atField(rule, yaml, [...entry.path, 'id'], {
        what: `lesson ${entry.scope} has no questions`,
        expected: `content/questions/${entry.scope}.yaml`,
        found: 'no such file',
        cure: 'Write the file with the questions of the lesson, at least eleven.',
      }),
    ]
  })
  const unlisted = [
    ...course.lessons.map(({ file, scope }) => ({ file, scope })),
    ...course.banks.map((bank) => ({ file: bank.yaml.file, scope: bank.scope })),
  ].flatMap(({ file, scope }): Finding[] => {
    if (scopes.includes(scope)) return []
    return [
      atLine(rule, file, undefined, {
        what: `${scope} is no lesson of the course`,
        expected: `an entry with id: ${scope.split('/')[1]} under module ${scope.split('/')[0]} in content/course.yaml`,
        found: 'none',
        cure: didYouMean(scope, scopes, 'Add the lesson to course.yaml, or rename the file.'),
      }),
    ]
  })
  return [...missing, ...bankless, ...unlisted, ...course.stray.map(stray)]
}

function stray(file: string): Finding {
  return atLine(rule, file, undefined, {
    severity: 'warning',
    what: 'nothing reads this file',
    expected:
      'lessons/<zh|en>/<module>/<lesson>.mdx, questions/<module>/<lesson>.yaml, concepts/<module>.yaml, instruments/servqual.<setting>.yaml, scenarios/<case>.yaml, course.yaml or sources.yaml',
    found: file,
    cure: 'Move or rename it so that it is read (the ending is .yaml, not .yml), or take it out of content.',
  })
}
