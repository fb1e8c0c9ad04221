import { fill } from '@/i18n/fill'
import type { Cell } from '@/models/csv'
import { toFindings } from '@/models/findings'
import { fixed, round, signed } from '@/models/numbers'
import type { Interval } from '@/models/spread'
import { gapsToAsk, type Summary, type Survey } from '@/models/survey'
import type { SurveyWords } from './survey-strings.ts'

/** Names the export prints beside the numbers. */
export interface SurveyNames {
  dimensions: readonly string[]
  /** Short names of the 22 items. */
  labels: readonly string[]
  expectation: string
  perception: string
  gap: string
}

/** An interval as people read it. @example between({ lo: -0.6, hi: -0.4 }) // => '−0.60 … −0.40' */
export function between(interval: Interval | null): string {
  return interval ? `${fixed(interval.lo, 2)} … ${fixed(interval.hi, 2)}` : '–'
}

const exact = (value: number | null): Cell => (value === null ? null : round(value, 6))
const ends = ({ interval }: Summary): Cell[] => [exact(interval?.lo ?? null), exact(interval?.hi ?? null)]

/** Everything the survey says as rows of a CSV file: numbers to six decimals, so that they can be worked on. */
export function surveyRows(survey: Survey, say: SurveyWords, names: SurveyNames): Cell[][] {
  const head = ['', say.n, names.expectation, names.perception, names.gap, `${say.interval} –`, `${say.interval} +`, say.sd, say.below]
  const row = (name: Cell, of: Survey['items'][0] | Survey['dimensions'][0]): Cell[] => [
    name,
    of.gap.n,
    exact(of.expectation.mean),
    exact(of.perception.mean),
    exact(of.gap.mean),
    ...ends(of.gap),
    exact(of.gap.sd),
    exact(of.below),
  ]
  return [
    [...head, say.alpha, say.alphaGap],
    ...survey.dimensions.map((of, at) => [...row(names.dimensions[at] ?? '', of), exact(of.alpha.perception), exact(of.alpha.gap)]),
    [say.whole, survey.overall.n, null, null, exact(survey.overall.mean), ...ends(survey.overall), exact(survey.overall.sd)],
    [],
    [...head, say.missing],
    ...survey.items.map((of) => [...row(`${of.number} ${names.labels[of.number - 1] ?? ''}`, of), of.missing]),
    ...(survey.groups.length > 0
      ? [
          [],
          [
            say.groups,
            ...survey.groups.map(({ name, n }) => fill(say.groupHead, { name, n })),
            ...(survey.difference ? [say.difference, `${say.interval} –`, `${say.interval} +`] : []),
          ],
          ...names.dimensions.map((name, at): Cell[] => {
            const found = survey.difference?.dimensions[at]
            return [
              name,
              ...survey.groups.map(({ dimensions }) => exact(dimensions[at]?.mean ?? null)),
              ...(found ? [found.value, found.lo, found.hi].map(exact) : []),
            ]
          }),
        ]
      : []),
  ]
}

/** Weights in one line. @example weightList([10, 34.2], ['T', 'R']) // => 'T 10.0, R 34.2' */
export function weightList(weights: readonly number[], dimensions: readonly string[], and: string): string {
  return weights.map((weight, at) => `${dimensions[at]} ${fixed(weight, 1)}`).join(and)
}

/** The three items with the largest shortfall, worst first. */
export function worstOf(survey: Survey): Survey['items'] {
  return survey.items
    .filter(({ gap }) => gap.mean !== null && gap.mean < -1e-9)
    .sort((a, b) => (a.gap.mean as number) - (b.gap.mean as number) || a.number - b.number)
    .slice(0, 3)
}

/**
 * The three largest shortfalls as a file for the action plan (src/schemas/findings.ts). The gap named is the first to ask for,
 * and the evidence says that it is no more than that.
 *
 * @param day the day it is taken out, `YYYY-MM-DD`
 */
export function surveyFindings(survey: Survey, say: SurveyWords, names: SurveyNames, of: { place: string; day: string; language: 'zh' | 'en' }): string {
  const findings = worstOf(survey).map(({ number, gap, below }) => {
    const [first] = gapsToAsk(number)
    return {
      what: fill(say.findingWhat, { label: names.labels[number - 1] ?? '', gap: fixed(Math.abs(gap.mean ?? 0), 2) }),
      numbers: [
        { name: names.gap, value: round(gap.mean ?? 0, 4), n: gap.n },
        ...(gap.interval
          ? [
              { name: `${say.interval} –`, value: round(gap.interval.lo, 4) },
              { name: `${say.interval} +`, value: round(gap.interval.hi, 4) },
            ]
          : []),
      ],
      gap: `gap-${first ?? 1}` as const,
      evidence: fill(say.evidence, { n: gap.n, interval: between(gap.interval), below: `${Math.round(100 * (below ?? 0))}%` }),
      remedies: [],
    }
  })
  return toFindings({ tool: 'gap-calculator', language: of.language, madeOn: of.day, place: of.place.slice(0, 120), findings })
}

export const gapText = (value: number | null) => (value === null ? '–' : signed(value, 2))
