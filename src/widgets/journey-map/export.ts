import { fill } from '@/i18n/fill'
import type { Locale } from '@/i18n/locale'
import type { Cell } from '@/models/csv'
import { toFindings } from '@/models/findings'
import { short } from '@/models/numbers'
import { lanes } from './ids.ts'
import type { Journey } from './model.ts'
import type { JourneyState } from './state.ts'
import type { Words } from './strings.ts'

/** The worked example as a file, a touchpoint a row. */
export function exampleRows({ touchpoints }: JourneyState, { rows, table }: Words): Cell[][] {
  return [
    [rows.columns['name']?.label ?? '', table.importance, table.expectation, table.experience, table.wait],
    ...touchpoints.map(({ name, importance, expectation, experience, wait }): Cell[] => [name, importance, expectation, experience, wait]),
  ]
}

/** All results as the rows of a spreadsheet. */
export function exportRows({ name, n, cut }: JourneyState, { touchpoints }: Journey, words: Words): Cell[][] {
  const { table, csv } = words
  return [
    [words.title, name],
    [csv.n, n],
    [csv.cut, cut],
    [],
    [
      table.point,
      table.contact,
      table.importance,
      table.expectation,
      table.experience,
      table.gap,
      table.priority,
      table.wait,
      table.outcome,
      words.blueprint.fail,
      ...lanes.map((lane) => words.lanes[lane]),
    ],
    ...touchpoints.map(({ touchpoint: one, gap, priority, outcome }): Cell[] => [
      one.name,
      words.contacts[one.contact],
      one.importance,
      one.expectation,
      one.experience,
      gap,
      priority,
      one.wait,
      words.outcome[outcome ?? 'none'],
      one.fail,
      ...lanes.map((lane) => one.lanes[lane]),
    ]),
  ]
}

/** Shortfalls told in the file for the action plan, at most. */
const mostFindings = 5

/** The greatest shortfalls as findings for the action plan. @param day `YYYY-MM-DD` */
export function findingsText(state: JourneyState, { priorities }: Journey, words: Words, language: Locale, day: string): string {
  const { findings: own, table } = words
  const n = state.n === null ? {} : { n: state.n }
  return toFindings({
    tool: 'journey-map',
    language,
    madeOn: day,
    place: state.name,
    findings: priorities.slice(0, mostFindings).map(({ touchpoint, gap, priority }) => ({
      what: [
        fill(own.what, { name: touchpoint.name || words.points.unnamed, g: short(-(gap ?? 0), 1), i: short(touchpoint.importance, 1) }),
        ...(touchpoint.fail ? [fill(own.fails, { fail: touchpoint.fail })] : []),
      ].join(own.join),
      numbers: [
        { name: table.gap, value: gap ?? 0, unit: own.unit, ...n },
        { name: table.priority, value: priority ?? 0, ...n },
        ...(touchpoint.wait > 0 ? [{ name: table.wait, value: touchpoint.wait }] : []),
      ],
      gap: 'gap-5',
      evidence: state.n === null ? own.estimate : fill(own.asked, { n: state.n }),
      remedies: [],
    })),
  })
}
