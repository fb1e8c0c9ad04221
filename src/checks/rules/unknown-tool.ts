import { tagName, tags, textProp } from '@/checks/course'
import { atLine } from '@/checks/findings'
import { didYouMean, oneOf } from '@/checks/text'
import type { Finding, Rule } from '@/checks/types'
import { toolPresets } from '@/widgets/presets'

const rule = 'unknown-tool'

/** Every `<Tool>` names an interactive model that exists, and one of its presets: its own, a case of `content/scenarios` or a setting of `content/instruments`. */
export const unknownTool: Rule = (course) => {
  const settings = course.instruments.map((file) => file.id)
  return course.lessons.flatMap((lesson) =>
    tags(lesson, 'Tool').flatMap((tool) => {
      const findings: Finding[] = []
      const id = textProp(tool, 'id')
      const preset = textProp(tool, 'preset')
      if (id !== '' && !course.known.tools.includes(id)) {
        findings.push(
          atLine(rule, lesson.file, tool.line, {
            what: `${tagName(tool)}: no such tool`,
            expected: oneOf(course.known.tools),
            found: `"${id}"`,
            cure: didYouMean(id, course.known.tools, 'Use a tool that exists; each is a folder of src/widgets.'),
          }),
        )
      }
      const own = id === 'complaint-simulator' ? course.scenarios.map((file) => file.id) : toolPresets[id]
      if (own && !own.includes(preset)) {
        findings.push(
          atLine(rule, lesson.file, tool.line, {
            what: `${tagName(tool, 'preset')}: no such preset of ${id}`,
            expected: oneOf(own),
            found: `"${preset}"`,
            cure: didYouMean(
              preset,
              own,
              id === 'complaint-simulator' ? 'Use the name of a file of content/scenarios.' : `Use a preset that src/widgets/${id}/schema.ts names.`,
            ),
          }),
        )
      }
      if (!own && preset !== '' && !settings.includes(preset)) {
        findings.push(
          atLine(rule, lesson.file, tool.line, {
            what: `${tagName(tool, 'preset')}: no such setting`,
            expected: oneOf(settings),
            found: `"${preset}"`,
            cure: didYouMean(preset, settings, 'Use a setting that exists, or add content/instruments/servqual.<setting>.yaml.'),
          }),
        )
      }
      return findings
    }),
  )
}
