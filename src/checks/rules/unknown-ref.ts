import { isDraft, lessonOf, plannedLessons, tagName, tags, textProp } from '@/checks/course'
import { atLine, type Words } from '@/checks/findings'
import { didYouMean } from '@/checks/text'
import type { CourseSource, LessonFile, Rule } from '@/checks/types'
import { pageIds } from '@/checks/vocabulary'

/** Every `<Ref>` leads somewhere: a section of this lesson, a lesson, a section of a lesson, or a tool. */
export const unknownRef: Rule = (course) =>
  course.lessons.flatMap((lesson) =>
    tags(lesson, 'Ref').flatMap((ref) => {
      const to = textProp(ref, 'to')
      const trouble = to === '' ? null : troubleWith(to, lesson, course)
      return trouble ? [atLine('unknown-ref', lesson.file, ref.line, { found: `"${to}"`, ...trouble, what: `${tagName(ref, 'to')}: ${trouble.what}` })] : []
    }),
  )

type Trouble = Omit<Words, 'found'>

function troubleWith(to: string, lesson: LessonFile, course: CourseSource): Trouble | null {
  const match = /^([a-z0-9-]+\/[a-z0-9-]+)?(?:#([a-z0-9-]+))?$/.exec(to)
  if (!match) {
    return {
      what: 'not an address of this course',
      expected: '#section, module/lesson, module/lesson#section or tools/<id>',
      cure: 'Write the ids as they stand in course.yaml and in the headings, without slashes at the ends.',
    }
  }
  const [, target, section] = match
  if (target?.startsWith('tools/')) return section ? noSection(to, []) : troubleWithTool(target.slice('tools/'.length), course)
  return (target ? troubleWithLesson(target, lesson, course) : null) ?? (section ? troubleWithSection(target ?? lesson.scope, section, lesson, course) : null)
}

function troubleWithTool(id: string, course: CourseSource): Trouble | null {
  if (course.known.tools.includes(id)) return null
  return {
    what: 'no such tool',
    expected: `tools/ and one of ${course.known.tools.join(', ')}`,
    cure: didYouMean(id, course.known.tools, 'Use a tool that exists; each is a folder of src/widgets.'),
  }
}

function troubleWithLesson(scope: string, lesson: LessonFile, course: CourseSource): Trouble | null {
  const planned = plannedLessons(course)?.map((entry) => entry.scope)
  if (planned && !planned.includes(scope)) {
    return {
      what: 'no such lesson',
      expected: 'module/lesson as in content/course.yaml',
      cure: didYouMean(scope, planned, 'Write module and lesson as they stand there.'),
    }
  }
  if (isDraft(course, scope) && !isDraft(course, lesson.scope)) {
    return {
      what: 'leads to a draft, which the built site does not have',
      expected: 'a lesson that is ready',
      cure: 'Take status: draft off that lesson in both languages, or take the link out until it is ready.',
    }
  }
  return null
}

function troubleWithSection(scope: string, section: string, lesson: LessonFile, course: CourseSource): Trouble | null {
  const target = lessonOf(course, scope, lesson.locale)
  if (!target?.tree) return null
  const known = [...target.headings.flatMap((heading) => heading.id ?? []), ...pageIds]
  return known.includes(section) ? null : noSection(section, known)
}

function noSection(section: string, known: string[]): Trouble {
  return {
    what: 'no such section',
    expected: 'the id of a heading, as in ## Title [#id]; a tool has none',
    cure: didYouMean(section, known, 'Use the id of a heading of that lesson, or leave out # and what follows.'),
  }
}
