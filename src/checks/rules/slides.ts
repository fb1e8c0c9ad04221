import { plannedLessons, tags } from '@/checks/course'
import { amounts, atLine } from '@/checks/findings'
import type { CourseSource, Finding, LessonFile, Rule } from '@/checks/types'

const rule = 'slides'
const fewest = 6
const most = 12

/** The deck of a lesson: 6 to 12 slides that fill the teaching time, with a discussion and a question for the room. */
export const slides: Rule = (course) => course.lessons.filter((lesson) => lesson.tree).flatMap((lesson) => deck(lesson, course))

function deck(lesson: LessonFile, course: CourseSource): Finding[] {
  const all = tags(lesson, 'Slide')
  const severity = amounts(lesson)
  const last = all.at(-1)?.line
  const findings: Finding[] = []
  if (all.length < fewest || all.length > most) {
    findings.push(
      atLine(rule, lesson.file, last, {
        severity,
        what: all.length < fewest ? 'too few slides' : 'too many slides',
        expected: `${fewest} to ${most}`,
        found: String(all.length),
        cure:
          all.length < fewest
            ? 'Wrap figures, checks and tools the room should see, or add slides with only="deck".'
            : 'Put two together, or leave one to the reader.',
      }),
    )
  }
  const teach = plannedLessons(course)?.find((entry) => entry.scope === lesson.scope)?.teach
  const minutes = all.reduce((sum, slide) => sum + (typeof slide.props['minutes'] === 'number' ? slide.props['minutes'] : 0), 0)
  if (teach && Math.abs(minutes - teach) > teach / 10 + 1e-9) {
    findings.push(
      atLine(rule, lesson.file, last, {
        severity,
        what: `the minutes of the slides do not fit the lesson`,
        expected: `${Math.ceil(teach * 0.9 - 1e-9)} to ${Math.floor(teach * 1.1 + 1e-9)} in all (teach: ${teach} in course.yaml)`,
        found: `${minutes}: ${all.map((slide) => `${slide.slide ?? '?'} ${String(slide.props['minutes'])}`).join(', ')}`,
        cure: `${minutes > teach ? 'Take minutes off slides' : 'Give slides more minutes'}, or change teach: in course.yaml.`,
      }),
    )
  }
  if (!all.some((slide) => slide.props['layout'] === 'activity')) {
    findings.push(
      atLine(rule, lesson.file, last, {
        severity,
        what: 'no discussion for the room',
        expected: 'a slide with layout="activity"',
        found: 'none',
        cure: 'Add one in which people talk, choose or make something.',
      }),
    )
  }
  const asked = all.some((slide) => slide.props['layout'] === 'quiz' && tags(lesson, 'Check').some((check) => check.slide === slide.slide))
  if (!asked) {
    findings.push(
      atLine(rule, lesson.file, last, {
        severity,
        what: 'no question for the room',
        expected: 'a slide with layout="quiz" that holds a <Check>',
        found: 'none',
        cure: 'Wrap one of the checks in such a slide.',
      }),
    )
  }
  return findings
}
