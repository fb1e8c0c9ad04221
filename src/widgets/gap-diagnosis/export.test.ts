import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import type { Locale } from '@/i18n/locale'
import { toCsv } from '@/models/csv'
import { concepts } from '@/schemas/concepts'
import { findings } from '@/schemas/findings'
import { exportRows, findingsOf, findingsText, templateRows } from './export.ts'
import { diagnose } from './model.ts'
import { presetStates } from './preset.ts'
import { readRatings } from './read.ts'
import { blankState, summaryOf } from './share.ts'
import { statements } from './statements.ts'
import { strings } from './strings.ts'
import { toWording } from './wording.ts'

const glossary = concepts.parse(parse(readFileSync('content/concepts/gaps.yaml', 'utf8')))
const known = new Map(glossary.concepts.map((concept) => [concept.id, concept]))
const wordingOf = (locale: Locale) => toWording(locale, known, () => null, '/tools/')
const west = (locale: Locale) => {
  const summary = summaryOf(presetStates(locale)['west-gate'] ?? blankState())
  return { summary, diagnosis: diagnose(summary), wording: wordingOf(locale) }
}

describe.each(['zh', 'en'] as const)('words in %s', (locale) => {
  it('has one statement for each number, and a cause and remedies for each from the course', () => {
    const { causes, remedies, words } = wordingOf(locale)
    expect(words.statements).toHaveLength(statements.length)
    expect(new Set(words.statements).size).toBe(statements.length)
    expect(causes.every(Boolean)).toBe(true)
    for (const statement of statements) for (const id of statement.remedies) expect(remedies[id]).toBeTruthy()
  })

  it('tells an author who takes a cause away', () => {
    const less = new Map(known).set('gap-2-causes', { ...known.get('gap-2-causes')!, points: [] })
    expect(() => toWording(locale, less, () => null, '/tools/')).toThrow(/point 1 of gap-2-causes/)
  })

  it('makes a template that is read back without a word of complaint once it is filled in', () => {
    const [head = [], first = []] = templateRows(wordingOf(locale))
    const filled = [head, first.map((_, at) => (at === 0 ? 'A' : at === 1 ? strings[locale].table.manager : 4))]
    const reading = readRatings(toCsv(filled))
    expect(reading).toMatchObject({ ok: true, bad: [], missing: [] })
    expect(reading.ok && reading.raters[0]?.ratings.every((rating) => rating === 4)).toBe(true)
  })
})

describe('a table', () => {
  it('has gaps and statements as numbers, and the two roles beside them', () => {
    const { summary, wording } = west('en')
    const rows = exportRows('West Gate', summary, wording)
    expect(rows).toContainEqual(['Gap 1, the listening gap', 5.0327, 8, 1.2704, 1.0332, 3.6667, 5.8524])
    expect(rows).toContainEqual(['2.5', strings.en.statements[11], expect.stringContaining('cost'), 6.125, 8, 1.0938, 4.6667, 7])
  })

  it('never lets a name become a formula', () => {
    const { summary, wording } = west('en')
    expect(toCsv(exportRows('=HYPERLINK("x")', summary, wording))).toContain(`"'=HYPERLINK(""x"")"`)
  })
})

describe('findings for the action plan', () => {
  it.each(['zh', 'en'] as const)('hold to the schema in %s', (locale) => {
    const { summary, diagnosis, wording } = west(locale)
    const file = findings.parse(JSON.parse(findingsText('West Gate', '2026-11-27', summary, diagnosis, wording)))
    expect(file).toMatchObject({ version: 1, tool: 'gap-diagnosis', language: locale, madeOn: '2026-11-27', place: 'West Gate' })
    expect(file.findings.map(({ gap }) => gap)).toEqual(['gap-1', 'gap-1', 'gap-2', 'gap-2', 'gap-1', 'gap-3', 'gap-1'])
    for (const { remedies } of file.findings)
      for (const id of remedies) {
        const [concept = '', place] = id.split('/')
        expect(known.get(concept)?.points?.[Number(place) - 1], id).toBeTruthy()
      }
  })

  it('give the numbers with how many people stand behind them', () => {
    const { summary, diagnosis, wording } = west('en')
    const [first, split] = findingsOf(summary, diagnosis, wording)
    expect(first?.what).toBe('Look first at gap 1, the listening gap.')
    expect(first?.numbers[0]).toMatchObject({ value: 5.0327, n: 8, unit: 'points of 7' })
    expect(split?.numbers.map(({ value }) => value)).toEqual([3.6667, 5.8524, 2.1857])
  })

  it('are none without ratings', () => {
    const summary = summaryOf(blankState())
    expect(findingsOf(summary, diagnose(summary), wordingOf('zh'))).toEqual([])
  })
})
