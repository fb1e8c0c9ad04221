import { fill } from '@/i18n/fill'
import type { Cell } from '@/models/csv'
import { toFindings } from '@/models/findings'
import { fixed, round } from '@/models/numbers'
import type { Finding } from '@/schemas/findings'
import type { Diagnosis, Summary } from './model.ts'
import { statements } from './statements.ts'
import type { Wording } from './wording.ts'

/** Enough digits to calculate on with, and no binary noise. */
const cell = (value: number | null | undefined): Cell => (value == null ? null : round(value, 4))

/** All results as the rows of a spreadsheet: what it is, the gaps, the statements. Numbers stay numbers; what is missing is an empty cell. */
export function exportRows(name: string, summary: Summary, { words, gaps, causes }: Wording): Cell[][] {
  const { table, csv } = words
  const { roles } = summary
  const sides = (of: 'gaps' | 'statements', at: number): Cell[] => (roles ? [cell(roles.manager[of][at]), cell(roles.front[of][at])] : [])
  const heads = roles ? [table.manager, table.front] : []
  return [
    [words.title, name],
    [table.n, summary.raters],
    [csv.note],
    [],
    [table.gap, table.score, table.n, table.sd, table.ad, ...heads],
    ...summary.gaps.map(({ mean, n, sd, ad }, gap): Cell[] => [gaps[gap]?.name ?? null, cell(mean), n, cell(sd), cell(ad), ...sides('gaps', gap)]),
    [],
    [words.number, csv.statement, csv.cause, table.score, table.n, table.ad, ...heads],
    ...summary.statements.map(({ mean, n, ad }, at): Cell[] => [
      statements[at]?.id ?? null,
      words.statements[at] ?? null,
      causes[at] ?? null,
      cell(mean),
      n,
      cell(ad),
      ...sides('statements', at),
    ]),
  ]
}

/** The blank table a team fills in: who, role, and a column for each statement, headed by its number and words. */
export function templateRows({ words }: Wording, rows = 8): Cell[][] {
  const head = [words.team.rater, words.team.role, ...statements.map(({ id }, at) => `${id} ${words.statements[at]}`)]
  return [head, ...Array.from({ length: rows }, (_, at): Cell[] => [at + 1, ...head.slice(1).map(() => null)])]
}

/** What was found, for the action plan: where to begin, the difference between managers and front line, and the likeliest causes. */
export function findingsOf(summary: Summary, { first, signal, split, causes }: Diagnosis, wording: Wording): Finding[] {
  const { words, gaps } = wording
  const own = words.findings
  const name = (gap: number) => gaps[gap]?.name ?? ''
  const inText = (gap: number) => gaps[gap]?.inText ?? ''
  const idOf = (gap: number) => `gap-${gap + 1}` as NonNullable<Finding['gap']>
  const number = (title: string, value: number, n: number) => ({ name: title, value: round(value, 4), unit: own.unit, n })
  const found: Finding[] = []
  const score = first === null ? null : summary.gaps[first]
  if (first !== null && score?.mean != null) {
    found.push({
      what: fill(own.first, { gap: inText(first) }),
      numbers: summary.gaps.flatMap(({ mean, n }, gap) => (mean === null ? [] : [number(`${name(gap)}: ${own.score}`, mean, n)])),
      gap: idOf(first),
      evidence: fill(score.ad === null ? own.evidenceOne : own.evidence, { n: summary.raters, ad: score.ad === null ? '' : fixed(score.ad, 2) }),
      remedies: [...new Set(statements.filter((one) => one.gap === first).flatMap(({ remedies }) => remedies))],
    })
  }
  const both = signal && split.find(({ gap }) => gap === signal.gap)
  if (both && summary.roles) {
    found.push({
      what: fill(own.split, { gap: inText(both.gap), size: fixed(Math.abs(both.difference), 2) }),
      numbers: [
        number(own.manager, both.manager, summary.roles.manager.n),
        number(own.front, both.front, summary.roles.front.n),
        number(own.difference, both.difference, summary.raters),
      ],
      gap: 'gap-1',
      evidence: fill(own.evidenceOne, { n: summary.raters }),
      remedies: ['gap-1-remedies/5', 'gap-1-remedies/6'],
    })
  }
  for (const at of causes) {
    const statement = statements[at]
    const result = summary.statements[at]
    if (!statement || result?.mean == null) continue
    found.push({
      what: fill(own.cause, { cause: wording.causes[at] ?? '' }),
      numbers: [number(own.score, result.mean, result.n)],
      gap: idOf(statement.gap),
      evidence: fill(own.statement, { statement: words.statements[at] ?? '', n: result.n }),
      remedies: [...statement.remedies],
    })
  }
  return found
}

/** The file for the action plan. @param day the day it is taken out, `YYYY-MM-DD` */
export function findingsText(place: string, day: string, summary: Summary, diagnosis: Diagnosis, wording: Wording): string {
  return toFindings({ tool: 'gap-diagnosis', language: wording.locale, madeOn: day, place, findings: findingsOf(summary, diagnosis, wording) })
}
