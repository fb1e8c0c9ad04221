import { existsSync } from 'node:fs'
import { readdir } from 'node:fs/promises'
import { join } from 'node:path'
import { loadCourse, readContent } from '@/checks/load'
import { rules } from '@/checks/rules'
import type { CourseSource, FileMap, Finding, Known } from '@/checks/types'
import { figureIds } from '@/lesson/figures/ids'

export type { CourseSource, FileMap, Finding, Known, Severity } from '@/checks/types'

/**
 * Reads a project's `content` folder and says everything that is wrong with it.
 *
 * @param root the folder that holds `content`
 * @param known what lessons may name that is code; by default this project's figures and the folders of `src/widgets`
 * @returns findings by file and line; errors are those with `severity: 'error'`
 * @throws when there is no folder `content` in `root`
 */
export async function checkContent(root: string, known?: Partial<Known>): Promise<Finding[]> {
  return (await readAndCheck(root, known)).findings
}

/** As `checkContent`, with the texts that were read. */
export async function readAndCheck(root: string, known: Partial<Known> = {}): Promise<{ files: FileMap; findings: Finding[] }> {
  const folder = join(root, 'content')
  if (!existsSync(folder)) throw new Error(`checkContent requires a folder "content" in ${root}`)
  const files = await readContent(folder)
  const site = known.site ?? process.env['SITE_URL']
  const course = loadCourse(files, { figures: known.figures ?? figureIds, tools: known.tools ?? (await toolIds(root)), ...(site ? { site } : {}) })
  return { files, findings: checkCourse(course) }
}

/** All findings about a course in memory, those of reading it included, by file and line. */
export function checkCourse(course: CourseSource): Finding[] {
  const findings = [...course.findings, ...Object.values(rules).flatMap((rule) => rule(course))]
  return findings.sort((a, b) => (a.file === b.file ? (a.line ?? 0) - (b.line ?? 0) : a.file < b.file ? -1 : 1))
}

/** Each interactive model is a folder of `src/widgets`. */
async function toolIds(root: string): Promise<string[]> {
  const folder = join(root, 'src', 'widgets')
  if (!existsSync(folder)) return []
  return (await readdir(folder, { withFileTypes: true }))
    .filter((entry) => entry.isDirectory())
    .map((entry) => entry.name)
    .sort()
}
