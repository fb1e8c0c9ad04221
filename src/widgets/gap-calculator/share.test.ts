import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { checkState, cleanName, dimensionMeans, exampleState, type GapState } from '@/models/gap-state'
import { fromFragment, fromJson, isFragment, toFragment, toJson } from './share.ts'
import { blankState, sameNumbers, scoresOf, withAnswer, withScale, withWeight } from './state.ts'

const state: GapState = Object.freeze(
  exampleState({
    name: '城西店 “六月” <b>',
    n: 120,
    scale: 7,
    weights: { tangibles: 10, reliability: 34, responsiveness: 24, assurance: 20, empathy: 12 },
    expectation: [5.6, 5.2, 5.9, 5.3, 6.7, 6.6, 6.5, 6.75, 6.45, 6.5, 6.3, 6.45, 6.15, 6.45, 6.6, 6.3, 6.45, 5.6, 5.9, 5.5, 5.85, 5.65],
    perception: [5.7, 5.1, 5.8, 5.2, 5.1, 5.8, 5.6, 4.9, 5.85, 5.2, 5.75, 5.9, 5.55, 6.1, 6.15, 6.2, 5.95, 5.3, 5.75, 5.35, 5.4, 5.45],
  }),
)

const states: fc.Arbitrary<GapState> = fc.constantFrom<5 | 7 | 9>(5, 7, 9).chain((scale) => {
  const answer = fc.option(fc.integer({ min: 100, max: scale * 100 }).map((hundredths) => hundredths / 100))
  const list = (length: number) => fc.array(answer, { minLength: length, maxLength: length })
  return fc.record({
    name: fc.string({ unit: 'grapheme', maxLength: 20 }).map(cleanName),
    mode: fc.constantFrom<'items' | 'dimensions'>('items', 'dimensions'),
    scale: fc.constant(scale),
    n: fc.option(fc.integer({ min: 1, max: 1_000_000 })),
    weights: fc.array(fc.integer({ min: 0, max: 100 }), { minLength: 5, maxLength: 5 }),
    expectation: list(22),
    perception: list(22),
    means: fc.option(fc.record({ expectation: list(5), perception: list(5) })),
  })
})

describe('a file', () => {
  it('opens again as it was saved', () => {
    fc.assert(
      fc.property(states, (any) => {
        expect(fromJson(toJson(any))).toEqual({ ok: true, state: any })
      }),
    )
  })

  it('opens again with the byte-order mark an editor put before it', () => {
    expect(fromJson(`\ufeff${toJson(state)}`)).toEqual({ ok: true, state })
  })

  it('names the format, the version and each weight', () => {
    expect(JSON.parse(toJson(state))).toMatchObject({ format: 'gap-calculator', version: 1, weights: { tangibles: 10, reliability: 34 } })
  })

  const change = (fields: object) => JSON.stringify({ ...JSON.parse(toJson(state)), ...fields })
  it.each([
    ['unreadable', ''],
    ['unreadable', '{"format":"gap-calculator",'],
    ['unreadable', 'x'.repeat(100_001)],
    ['foreign', 'null'],
    ['foreign', '[1,2]'],
    ['foreign', '{"format":"kano","version":1}'],
    ['foreign', change({ version: '1' })],
    ['newer', change({ version: 2 })],
    ['newer', '{"format":"gap-calculator","version":99}'],
    ['damaged', change({ scale: 6 })],
    ['damaged', change({ n: -1 })],
    ['damaged', change({ n: 1.5 })],
    ['damaged', change({ name: { toString: 'x' } })],
    ['damaged', change({ weights: [10, 34, 24, 20, 12] })],
    ['damaged', change({ weights: { tangibles: 10 } })],
    ['damaged', change({ weights: { tangibles: 1e9, reliability: 0, responsiveness: 0, assurance: 0, empathy: 0 } })],
    ['damaged', change({ expectation: [1, 2, 3] })],
    ['damaged', change({ perception: state.perception.map(() => '<img src=x onerror=alert(1)>') })],
    ['damaged', change({ means: { expectation: [1], perception: [1] } })],
    ['damaged', change({ means: 7 })],
  ])('that is %s is refused: %.60s', (code, text) => {
    expect(fromJson(text)).toEqual({ ok: false, code })
  })

  it('brings nothing along that is not named', () => {
    const opened = fromJson(change({ __proto__: { polluted: true }, extra: '<script>' }))
    expect(opened).toEqual({ ok: true, state })
  })
})

describe('a link', () => {
  it('opens again as it was made', () => {
    fc.assert(
      fc.property(states, (any) => {
        expect(fromFragment(toFragment(any))).toEqual({ ok: true, state: any })
      }),
    )
  })

  it('is made of safe signs only, and short', () => {
    const fragment = toFragment(state)
    expect(fragment).toMatch(/^#gc=[\w-]+$/)
    expect(fragment.length).toBeLessThan(600)
  })

  const encoded = (value: unknown) => `#gc=${btoa(JSON.stringify(value)).replace(/=+$/, '')}`
  it.each([
    ['unreadable', '#gc='],
    ['unreadable', '#gc=%3Cimg%20src=x%3E'],
    ['unreadable', '#gc=<script>alert(1)</script>'],
    ['unreadable', '#gc=AAAA'],
    ['unreadable', `#gc=${'A'.repeat(4001)}`],
    ['unreadable', toFragment(state).slice(0, -9)],
    ['unreadable', '#other'],
    ['foreign', encoded({ format: 'gap-calculator' })],
    ['foreign', encoded(['1'])],
    ['newer', encoded([2, 'whatever'])],
    ['damaged', encoded([1])],
    ['damaged', encoded([1, 0, 7, 120, [10, 34, 24, 20, 12], [], [], 0, 'x'])],
  ])('that is %s is refused: %.60s', (code, hash) => {
    expect(fromFragment(hash)).toEqual({ ok: false, code })
  })

  it('never throws, whatever stands there', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        expect(['unreadable', 'foreign', 'newer', 'damaged', true]).toContain(resultOf(text))
      }),
    )
  })

  it('is told apart from the anchors of the page', () => {
    expect([isFragment('#gc=abc'), isFragment('#no-complaints'), isFragment('')]).toEqual([true, false, false])
  })
})

function resultOf(text: string) {
  const opened = fromFragment(`#gc=${text}`)
  return opened.ok ? true : opened.code
}

describe('a state from outside', () => {
  it.each([null, undefined, 0, 'text', [], {}])('%j is none', (value) => {
    expect(checkState(value)).toBeNull()
  })

  it('has a name of one line, without control signs or direction overrides, not too long', () => {
    expect(cleanName('  a\nb\u202ec\u0000 ')).toBe('a b c')
    expect(cleanName('店'.repeat(100))).toHaveLength(60)
    expect(cleanName(`${'a'.repeat(59)}😀`)).toBe('a'.repeat(59))
  })
})

describe('what the learner changes', () => {
  it('clears to an empty questionnaire of one person, in the same mode and scale', () => {
    const blank = blankState(state)
    expect(blank).toMatchObject({ name: '', mode: 'items', scale: 7, n: 1, weights: [20, 20, 20, 20, 20], means: null })
    expect(checkState(blank)).toEqual(blank)
    expect(scoresOf(blank).warnings).toEqual([{ code: 'empty' }])
  })

  it('changes one answer and nothing else', () => {
    const next = withAnswer(state, 'perception', 7, 6.5)
    expect(next.perception[7]).toBe(6.5)
    expect({ ...next, perception: state.perception }).toEqual(state)
  })

  it('gets the dimension means of the items until it types one of its own', () => {
    const means: GapState = { ...state, mode: 'dimensions' }
    expect(dimensionMeans(means)).toEqual({ expectation: [5.5, 6.6, 6.35, 6.45, 5.7], perception: [5.45, 5.45, 5.6, 6.1, 5.45] })
    expect(scoresOf(means).weighted).toBeCloseTo(-0.676, 10)
    const typed = withAnswer(means, 'perception', 1, 6)
    expect(typed.means?.perception).toEqual([5.45, 6, 5.6, 6.1, 5.45])
    expect(typed.perception).toBe(state.perception)
  })

  it('keeps on a smaller scale what fits, and counts what does not', () => {
    const { state: five, dropped } = withScale({ ...state, expectation: state.expectation.map(() => 4) }, 5)
    expect(five.expectation.every((value) => value === 4)).toBe(true)
    expect(dropped).toBe(five.perception.filter((value) => value === null).length)
    expect(five.perception[7]).toBe(4.9)
    expect(withScale(state, 9)).toEqual({ state: { ...state, scale: 9 }, dropped: 0 })
  })

  it('is the same whatever the order of its keys, and another with one more point', () => {
    const { name, ...rest } = state
    expect(sameNumbers(state, { ...rest, name })).toBe(true)
    expect(sameNumbers(state, withWeight(state, 0, 11))).toBe(false)
  })
})
