import { fieldName } from '@/checks/text'
import type { Entry, Finding, LessonFile, Path, Severity, YamlSource } from '@/checks/types'

/** The words of a finding: the mistake, what should be, what is, what to do. */
export interface Words {
  what: string
  expected: string
  found: string
  cure: string
  /** An error unless said otherwise. */
  severity?: Severity
}

/** A finding at a field of a YAML file or of a lesson's frontmatter. */
export function atField(rule: string, yaml: YamlSource, path: Path, { severity = 'error', ...words }: Words): Finding {
  return { rule, severity, file: yaml.file, line: yaml.lineAt(path), ...(path.length > 0 ? { field: fieldName(path) } : {}), ...words }
}

/** A finding at a field of one entry of a list; `path` starts at the entry. */
export function atEntry(rule: string, entry: Entry<unknown>, path: Path, words: Words): Finding {
  return atField(rule, entry.yaml, [...entry.path, ...path], words)
}

/** A finding at a line of a file. */
export function atLine(rule: string, file: string, line: number | undefined, { severity = 'error', ...words }: Words): Finding {
  return { rule, severity, file, ...(line === undefined ? {} : { line }), ...words }
}

/**
 * How hard the rules about amounts (so many checks, so many slides) are on a lesson: they stop a finished one and
 * only remind of a draft, which no reader sees.
 */
export function amounts(lesson: LessonFile): Severity {
  return lesson.meta.status === 'draft' ? 'warning' : 'error'
}
