import { allYaml } from '@/checks/course'
import { atField } from '@/checks/findings'
import { short } from '@/checks/text'
import type { Rule, YamlText } from '@/checks/types'

const rule = 'yaml-style'
const worded = new Set(['zh', 'en', 'summary', 'goals', 'authors', 'title', 'container', 'short'])

/** Two ways in which YAML cuts a text without a word: a comma inside `{…}`, and a `#` after a space. */
export const yamlStyle: Rule = (course) =>
  allYaml(course).flatMap((yaml) =>
    yaml.texts.flatMap((text) => {
      if (text.remark !== null && isWords(text)) {
        return [
          atField(rule, yaml, text.path, {
            what: 'the text ends at a # : what follows is a comment',
            expected: 'the whole text in quotation marks',
            found: `"${short(text.value, 30)}", then #${short(text.remark, 30)}`,
            cure: 'Put the text in quotation marks; if it is a remark, give it a line of its own.',
          }),
        ]
      }
      if (text.inFlowMap && (text.path.at(-1) === 'zh' || text.path.at(-1) === 'en')) {
        return [
          atField(rule, yaml, text.path, {
            severity: 'warning',
            what: 'words inside {…}',
            expected: 'zh: and en: on lines of their own',
            found: `"${short(text.value, 30)}"`,
            cure: 'Write block style: inside {…} a comma ends the text.',
          }),
        ]
      }
      return []
    }),
  )

function isWords(text: YamlText): boolean {
  const named = text.path.filter((part) => typeof part === 'string').at(-1)
  return named !== undefined && worded.has(named)
}
