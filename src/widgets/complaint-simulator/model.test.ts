import fc from 'fast-check'
import { describe, expect, it, test } from 'vitest'
import { play, surveyOf } from '@/models/scenario'
import { frozen } from '@/questions/frozen'
import { caseInWords } from '@/schemas/scenario-words'
import { shortCase } from './examples.ts'
import { curveOf, openPromises, swing, turningPoints, twoSteps } from './model.ts'
import { checkState, file } from './state.ts'

const of = frozen(caseInWords(shortCase.case, 'en'))
const good = play(of, shortCase.paths.good)
const bad = play(of, shortCase.paths.bad)

test('the case of the tests is sound, and its two plays end as they say', () => {
  expect(surveyOf(of)).toEqual({ flaws: [], plays: { shortest: 4, longest: 4 } })
  expect([good.node.end, bad.node.end]).toEqual(['good', 'bad'])
})

describe('the two steps', () => {
  it('counts what was done before solving began, and how calm the customer was then', () => {
    expect(twoSteps(good)).toEqual({
      solving: { step: 3, calm: 4, trust: 3 },
      before: { listen: 1, acknowledge: 1, solve: 0, 'follow-up': 0, 'hand-over': 0, defend: 0 },
      tooSoon: false,
    })
  })
  it('says when solving began with nothing heard', () => {
    expect(twoSteps(bad)).toMatchObject({ solving: { step: 3, calm: 0, trust: 1 }, before: { listen: 0, acknowledge: 0, defend: 2 }, tooSoon: true })
  })
  it('has nothing to say of solving where nothing was solved', () => {
    expect(twoSteps(play(of, ['listen']))).toMatchObject({ solving: null, before: { listen: 1 }, tooSoon: false })
    expect(twoSteps(play(of, []))).toMatchObject({ solving: null, tooSoon: false })
  })
})

test('a turning point is a step of two or more, up or down', () => {
  expect(turningPoints(good)).toEqual([0])
  // The customer can be no less calm than 0: what the limit takes off is no move.
  expect(turningPoints(bad)).toEqual([])
  expect(swing({ before: { calm: 3, trust: 4 }, after: { calm: 4, trust: 1 } })).toBe(-3)
  expect(swing({ before: {}, after: {} })).toBe(0)
})

test('a promise stands open until it is kept', () => {
  expect(openPromises(play(of, ['listen', 'sorry', 'loan']))).toEqual(['call-at-three'])
  expect(openPromises(good)).toEqual([])
  expect(good.promises).toEqual({ 'call-at-three': 'kept' })
  expect(openPromises(bad)).toEqual(['call-at-three'])
})

test('the curve begins at the start and has a point for every choice', () => {
  expect(curveOf(good).map(({ calm, trust }) => [calm, trust])).toEqual([
    [1, 2],
    [3, 2],
    [4, 3],
    [4, 4],
    [4, 5],
  ])
  expect(curveOf(play(of, []))).toEqual([{ step: 0, calm: 1, trust: 2, turning: false }])
})

describe('a saved play', () => {
  it('comes back from a file and a link as it was', () => {
    fc.assert(
      fc.property(fc.string(), fc.array(fc.constantFrom('listen', 'sorry', 'a-1'), { maxLength: 20 }), (name, path) => {
        const state = checkState({ name, case: 'short-case', path })
        expect(file.fromJson(file.toJson(state!))).toEqual({ ok: true, state })
        expect(file.fromFragment(file.toFragment(state!)!)).toEqual({ ok: true, state })
      }),
    )
  })
  it.each([
    [{ name: '', case: '../secret', path: [] }],
    [{ name: '', case: 'ok', path: ['<script>'] }],
    [{ name: '', case: 'ok', path: Array.from({ length: 81 }, () => 'a') }],
    [{ name: 3, case: 'ok', path: [] }],
    [null],
  ])('is refused where it cannot be one: %j', (value) => expect(checkState(value)).toBeNull())
})
