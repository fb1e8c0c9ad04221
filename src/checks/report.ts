import type { Finding, Severity } from '@/checks/types'

/** How many findings of each severity. */
export function count(findings: Finding[]): Record<Severity, number> {
  const total: Record<Severity, number> = { error: 0, warning: 0, info: 0 }
  for (const finding of findings) total[finding.severity]++
  return total
}

/**
 * One finding on one line, as terminals and editors understand it: `file:line`, what, expected, found, what to do.
 *
 * @example line(finding) // => 'content/lessons/zh/gaps/gap-5.mdx:12  <Term id="gap-6">: no such concept. Expected: … Found: … Do: … (unknown-concept)'
 */
export function line(finding: Finding): string {
  const place = finding.line === undefined ? finding.file : `${finding.file}:${finding.line}`
  const field = finding.field ? `${finding.field}: ` : ''
  return `${place}  ${field}${sentence(finding.what)} Expected: ${sentence(finding.expected)} Found: ${sentence(finding.found)} Do: ${sentence(finding.cure)} (${finding.rule})`
}

const titles: Record<Severity, string> = { error: 'Errors: they stop the build', warning: 'Warnings', info: 'For information' }

/** Everything for a terminal: grouped by severity, then a line that sums up. */
export function report(findings: Finding[], files: number, seconds: number): string {
  const groups = (['info', 'warning', 'error'] as const).flatMap((severity) => {
    const lines = findings.filter((finding) => finding.severity === severity).map(line)
    return lines.length > 0 ? [titles[severity], ...lines, ''] : []
  })
  const total = count(findings)
  return [...groups, `${plural(total.error, 'error')}, ${plural(total.warning, 'warning')}, in ${plural(files, 'file')} (${seconds.toFixed(1)} s)`].join('\n')
}

function sentence(text: string): string {
  return /[.。!?？！…]["”]?$/.test(text) ? text : `${text}.`
}

function plural(number: number, word: string): string {
  return `${number} ${word}${number === 1 ? '' : 's'}`
}
