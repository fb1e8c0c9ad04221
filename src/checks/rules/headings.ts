import { atLine } from '@/checks/findings'
import type { Finding, Heading, LessonFile, Rule } from '@/checks/types'
import { pageIds } from '@/checks/vocabulary'

const rule = 'headings'

/** Headings are `##` or `###`, stand outside all tags, and carry an id both languages share. */
export const headings: Rule = (course) => course.lessons.flatMap((lesson) => lesson.headings.flatMap((heading) => troubleWith(lesson, heading)))

function troubleWith(lesson: LessonFile, heading: Heading): Finding[] {
  const found = `${'#'.repeat(heading.depth)} ${heading.text}${heading.id ? ` [#${heading.id}]` : ''}`
  const at = (what: string, expected: string, cure: string) => atLine(rule, lesson.file, heading.line, { what, expected, found, cure })
  const findings: Finding[] = []
  if (heading.depth !== 2 && heading.depth !== 3) {
    findings.push(
      at(
        'a heading of this level',
        '## or ###',
        heading.depth === 1 ? 'Write ##: the title of the lesson stands in course.yaml.' : 'Write ###, or make it a bold line or a list.',
      ),
    )
  }
  const outer = heading.within.at(-1)
  if (outer !== undefined) {
    findings.push(
      at(
        `a heading inside <${outer}>`,
        'headings outside all tags',
        outer === 'Slide' ? 'Use the prop title="…" of the slide.' : 'Move the heading out, or use the prop title="…".',
      ),
    )
  }
  if (heading.id === null) {
    const tried = /\[#([^\]]*)\]?\s*$/.exec(heading.text)
    findings.push(
      at(
        tried ? `the heading id \`${tried[1]}\` cannot be used` : 'the heading has no id',
        '[#id] at the end of the line: lower-case letters a-z, digits and hyphens, the same in both languages',
        tried
          ? 'Write it in lower-case ASCII letters, digits and hyphens, such as [#no-complaints].'
          : 'Add an id such as [#no-complaints] after the words; links and saved places hang on it.',
      ),
    )
  } else if (pageIds.has(heading.id) || heading.id.startsWith('source-')) {
    findings.push(at(`the id ${heading.id} belongs to the page itself`, `another id than ${[...pageIds].join(', ')}, source-…`, 'Choose another id.'))
  }
  if (heading.text === '') findings.push(at('a heading without words', 'words, then [#id]', 'Write the heading.'))
  return findings
}
