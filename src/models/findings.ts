import type { Finding, Findings } from '@/schemas/findings'

/**
 * The text of a findings file (`src/schemas/findings.ts`), readable by people.
 *
 * Trap: the day comes from whoever has a clock; a model has none. It is a day of the calendar, not an instant, so that an
 * audit read elsewhere does not move it.
 *
 * @param madeOn `YYYY-MM-DD`
 * @throws RangeError for another form of day, or a number that is not finite
 * @example toFindings({ tool: 'gap-diagnosis', language: 'en', madeOn: '2026-11-27', place: 'West Gate', findings: [] })
 */
export function toFindings(file: { tool: string; language: Findings['language']; madeOn: string; place: string; findings: readonly Finding[] }): string {
  if (!/^\d{4}-\d\d-\d\d$/.test(file.madeOn)) throw new RangeError('toFindings requires a day as YYYY-MM-DD')
  if (!file.findings.every(({ numbers }) => numbers.every(({ value }) => Number.isFinite(value)))) throw new RangeError('toFindings requires finite numbers')
  const { tool, language, madeOn, place, findings } = file
  const whole: Findings = { format: 'service-findings', version: 1, tool, language, madeOn, place, findings: [...findings] }
  return `${JSON.stringify(whole, null, 2)}\n`
}
