import { describe, expect, it, test } from 'vitest'
import { type Attempt, fresh } from '@/models/attempt'
import { nextRound, withScore, withShown, withSure } from '@/models/attempt-steps'
import { calibration, judgement, type Known, learnerGaps, ledger, mastery, standing } from '@/models/progress'

const right = { earned: 1, possible: 1 }
const wrong = { earned: 0, possible: 1 }
const known = (id: string, more: Partial<Known> = {}): Known => ({ id, rev: 1, module: 'm', lesson: 'm/l', concepts: ['c'], ...more })
const sure = (attempt: Attempt, points: typeof right, at: number, mistakes: string[] = []) => withScore(withSure(attempt, 'sure'), 'x', points, at, 3, mistakes)

describe('where one stands', () => {
  const records = new Map([
    ['a', withScore(withScore(fresh(1), 'b', wrong, 1, 3), 'a', right, 2, 3)],
    ['b', withScore(fresh(1), 'a', right, 3, 3)],
    ['c', withShown(withScore(fresh(1), 'b', { earned: 1, possible: 2 }, 3, 3), 4)],
    ['old', withScore(fresh(1), 'a', right, 3, 3)],
    ['words', withScore(fresh(1), 'my words', { earned: 0, possible: 0 }, 5, 1)],
  ])

  it('counts first tries for the record, best tries beside it, an answer that was shown as nothing', () => {
    expect(standing([known('a'), known('b'), known('c'), known('d')], records)).toEqual({ total: 4, answered: 3, first: 1 / 3, best: 2.5 / 3, shown: 1 })
  })

  it('leaves out what has no points and what was corrected since', () => {
    expect(standing([known('words', { unscored: true }), known('old', { rev: 2 })], records)).toEqual({ total: 1, answered: 0, shown: 0 })
  })
})

test('calibration is sure against right, over first answers', () => {
  const one = sure(fresh(1), wrong, 1)
  const two = withScore(sure(fresh(1), right, 2), 'x', wrong, 3, 3)
  const three = withScore(withSure(fresh(1), 'guess'), 'x', right, 4, 3)
  expect(calibration([one, two, three, fresh(1)])).toEqual([
    { sure: 'sure', count: 2, share: 0.5 },
    { sure: 'guess', count: 1, share: 1 },
  ])
})

test.each<[string, [Attempt['sure'], number, number][], string]>([
  ['four answers are too few', [['sure', 4, 0]], 'few'],
  ['sure and often wrong', [['sure', 5, 0.6]], 'over'],
  [
    'guessing and mostly right',
    [
      ['sure', 5, 0.9],
      ['guess', 3, 0.8],
    ],
    'under',
  ],
  [
    'sure and right, less so when not',
    [
      ['sure', 5, 0.9],
      ['think', 4, 0.7],
      ['guess', 3, 0.3],
    ],
    'well',
  ],
  ['never said sure', [['think', 9, 0.9]], 'mixed'],
  [
    'less right when sure than when not',
    [
      ['sure', 5, 0.8],
      ['think', 4, 1],
    ],
    'mixed',
  ],
  [
    'one level with too few does not decide',
    [
      ['sure', 2, 0],
      ['think', 4, 0.5],
    ],
    'mixed',
  ],
])('reading calibration: %s', (_, list, expected) => {
  expect(judgement(list.map(([sure, count, share]) => ({ sure: sure!, count, share })))).toBe(expected)
})

test('the ledger counts misconceptions, and lets go of those put right since', () => {
  const twice = sure(sure(fresh(1), wrong, 1, ['flipped']), wrong, 2, ['flipped', 'mean'])
  const mended = withScore(nextRound(sure(fresh(1), wrong, 3, ['silence'])), 'x', right, 9, 3)
  expect(ledger([twice, mended])).toEqual([
    { id: 'flipped', count: 2, last: 2, settled: false },
    { id: 'mean', count: 1, last: 2, settled: false },
    { id: 'silence', count: 1, last: 3, settled: true },
  ])
})

test('mastery is the mean of the latest first answers on the scale of one to seven', () => {
  expect(mastery([])).toBeUndefined()
  expect(mastery([sure(fresh(1), right, 1)])).toBe(7)
  const again = withScore(nextRound(sure(fresh(1), right, 1)), 'x', wrong, 5, 3)
  expect(mastery([again, sure(fresh(1), right, 2), withShown(fresh(1), 3)])).toBe(3)
})

test('the gaps of a learner are taken as those of a service: a minus is a shortfall', () => {
  expect(learnerGaps({ expected: 6, believed: 5 }, 4)).toEqual({ wish: -1, insight: -1, mastery: -2 })
})
