import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type Attempt, fresh, isAttempt, logLength, outcome, reconcile } from '@/models/attempt'
import { nextRound, retry, withAmended, withDraft, withHint, withScore, withShown, withSure } from '@/models/attempt-steps'

const right = { earned: 1, possible: 1 }
const wrong = { earned: 0, possible: 1 }
const half = { earned: 1, possible: 2 }

function frozen(attempt: Attempt): Attempt {
  for (const part of Object.values(attempt)) Object.freeze(part)
  return Object.freeze(attempt)
}

describe('a check', () => {
  test('keeps the first try as the score of record and the best beside it', () => {
    const tried = withScore(withSure(frozen(fresh(3)), 'sure'), 'b', wrong, 10, 3, ['flipped', 'flipped'])
    const again = withScore(frozen(tried), 'a', right, 20, 3)
    expect(again).toEqual({
      v: 1,
      rev: 3,
      tries: 2,
      hints: 0,
      shown: false,
      done: true,
      first: { answer: 'b', earned: 0, possible: 1, at: 10, sure: 'sure' },
      last: { answer: 'a', earned: 1, possible: 1, at: 20 },
      best: { earned: 1, possible: 1 },
      log: [
        { at: 10, share: 0, try: 1, sure: 'sure', mistakes: ['flipped'] },
        { at: 20, share: 1, try: 2 },
      ],
    })
    expect(outcome(again)).toBe('right')
  })

  test('keeps the best when a later try is worse', () => {
    const tried = withScore(withScore(fresh(1), ['a'], half, 1, 3), [], { earned: 0, possible: 2 }, 2, 3)
    expect(tried.best).toEqual(half)
    expect(tried.last?.earned).toBe(0)
    expect(outcome(tried)).toBe('partly')
    expect(tried.first?.earned).toBe(1)
  })

  test('ends the round when all is right or no tries are left, and not before', () => {
    const once = withScore(fresh(1), 'b', wrong, 1, 2)
    expect(once.done).toBe(false)
    expect(withScore(once, 'c', wrong, 2, 2).done).toBe(true)
    expect(withScore(fresh(1), 'a', right, 1, 2).done).toBe(true)
  })

  test('after the question is done opens nothing and changes no first try', () => {
    const extra = withScore(frozen(withScore(fresh(1), 'a', right, 1, 3)), 'b', wrong, 2, 3)
    expect(extra.done).toBe(true)
    expect(extra.first?.answer).toBe('a')
    expect(extra.best).toEqual(right)
  })

  test('takes the place of the draft', () => {
    expect(withScore(withDraft(fresh(1), 'b'), 'b', wrong, 1, 2)).not.toHaveProperty('draft')
  })

  test.each([
    { earned: -0.1, possible: 1 },
    { earned: 1.1, possible: 1 },
    { earned: Number.NaN, possible: 1 },
    { earned: 0, possible: Number.POSITIVE_INFINITY },
  ])('refuses points that cannot be: $earned of $possible', (points) => {
    expect(() => withScore(fresh(1), 'a', points, 1, 1)).toThrow(new RangeError('withScore requires 0 <= earned <= possible'))
  })

  test('of an unscored question is done and all right', () => {
    const noted = withScore(fresh(1), 'my words', { earned: 0, possible: 0 }, 1, 3)
    expect(noted.done).toBe(true)
    expect(outcome(noted)).toBe('right')
  })
})

describe('showing the answer', () => {
  test('before any check ends the question', () => {
    const shown = withShown(frozen(fresh(1)), 5)
    expect(shown.done).toBe(true)
    expect(outcome(shown)).toBe('shown')
  })

  test('after a try that was partly right is what counts, and the first try stays on record', () => {
    const shown = withShown(withScore(fresh(1), ['a'], half, 1, 3), 5)
    expect(outcome(shown)).toBe('shown')
    expect(shown.first?.earned).toBe(1)
  })

  test('leaves no first try to be made', () => {
    const practised = withScore(retry(withShown(fresh(1), 5)), 'a', right, 1, 2)
    expect(practised).not.toHaveProperty('first')
    expect(practised.best).toEqual(right)
    expect(outcome(practised)).toBe('shown')
  })

  test('does nothing to a question that is done', () => {
    const done = frozen(withScore(fresh(1), 'a', right, 1, 2))
    expect(withShown(done, 5)).toBe(done)
  })

  test('in a later round takes nothing from the record', () => {
    const shown = withShown(retry(withScore(fresh(1), 'a', right, 1, 2)), 5)
    expect(shown.done).toBe(true)
    expect(outcome(shown)).toBe('right')
    expect(shown.shown).toBe(false)
  })
})

describe('trying again', () => {
  test('is allowed when all was right, and opens the question with all its tries', () => {
    const open = retry(frozen(withDraft(withScore(fresh(1), 'a', right, 1, 2), 'b')))
    expect(open.done).toBe(false)
    expect(open.tries).toBe(0)
    expect(open).not.toHaveProperty('draft')
    expect(outcome(open)).toBe('right')
  })

  test('does nothing while the round is open', () => {
    const open = frozen(withScore(fresh(1), 'b', wrong, 1, 2))
    expect(retry(open)).toBe(open)
  })
})

describe('hints and drafts', () => {
  test('hints are counted up to those there are', () => {
    expect([1, 2, 3].reduce((attempt) => withHint(frozen(attempt), 2), fresh(1)).hints).toBe(2)
  })

  test('a draft or a hint makes a question started, nothing makes it untouched', () => {
    expect(outcome(fresh(1))).toBe('untouched')
    expect(outcome(withDraft(frozen(fresh(1)), null))).toBe('started')
    expect(outcome(withHint(fresh(1), 1))).toBe('started')
  })

  test('a wrong check is more than started, also with tries left', () => {
    expect(outcome(withScore(fresh(1), 'b', wrong, 1, 2))).toBe('wrong')
  })
})

describe('a revised question', () => {
  test('keeps a record of its own revision as it is', () => {
    const attempt = frozen(fresh(2))
    expect(reconcile(attempt, 2)).toBe(attempt)
  })

  test('starts anew and remembers what had been answered last', () => {
    const old = frozen(withDraft(withScore(fresh(1), 'b', wrong, 1, 2), 'c'))
    expect(reconcile(old, 2)).toEqual({ ...fresh(2), before: { rev: 1, answer: 'b' } })
  })

  test('remembers a draft when nothing was checked', () => {
    expect(reconcile(withDraft(fresh(1), ['s1', 's2']), 2).before).toEqual({ rev: 1, answer: ['s1', 's2'] })
  })

  test('still remembers the answer of two revisions ago when there was none in between', () => {
    const once = reconcile(withDraft(fresh(1), 'b'), 2)
    expect(reconcile(once, 3)).toEqual({ ...fresh(3), before: { rev: 1, answer: 'b' } })
  })

  test('has nothing to remember of a question nobody answered', () => {
    expect(reconcile(fresh(1), 2)).toEqual(fresh(2))
  })

  test('remembers while it is answered anew', () => {
    const anew = reconcile(withDraft(fresh(1), 'b'), 2)
    expect(withScore(anew, 'a', right, 1, 2).before).toEqual({ rev: 1, answer: 'b' })
  })
})

describe('a record from a device', () => {
  test.each([
    ['null', null],
    ['a text', 'attempt'],
    ['a list', []],
    ['another version', { ...fresh(1), v: 2 }],
    ['a revision in words', { ...fresh(1), rev: 'one' }],
    ['half a try', { ...fresh(1), tries: 0.5 }],
    ['shown as a number', { ...fresh(1), shown: 1 }],
    ['more earned than possible', { ...fresh(1), best: { earned: 2, possible: 1 } }],
    ['points as text', { ...fresh(1), best: { earned: '0', possible: '1' } }],
    ['a check without its time', { ...fresh(1), last: { answer: 'a', earned: 0, possible: 1 } }],
  ])('is refused when it is %s', (_, value) => {
    expect(isAttempt(value)).toBe(false)
  })
})

describe('whatever a learner does', () => {
  const points = fc
    .integer({ min: 0, max: 6 })
    .chain((possible) => fc.record({ earned: fc.integer({ min: 0, max: possible }), possible: fc.constant(possible) }))
  const step = fc.oneof(
    fc.jsonValue().map((draft) => (attempt: Attempt) => withDraft(attempt, draft)),
    fc.tuple(fc.jsonValue(), points, fc.nat(), fc.constantFrom('sure', 'think', 'guess', undefined)).map(
      ([answer, scored, at, sure]) =>
        (attempt: Attempt) =>
          withScore(withSure(attempt, sure), answer, scored, at, 3, ['m']),
    ),
    fc.constant((attempt: Attempt) => withHint(attempt, 2)),
    fc.constant((attempt: Attempt) => withShown(attempt, 7)),
    fc.constant(retry),
  )
  const story = fc.array(step, { maxLength: 12 })

  /** Every record along the way, from the untouched one. */
  function live(steps: ((attempt: Attempt) => Attempt)[]): Attempt[] {
    const records = [frozen(fresh(1))]
    for (const next of steps) records.push(frozen(next(records.at(-1) as Attempt)))
    return records
  }

  test('the first try never changes once it is set', () => {
    fc.assert(
      fc.property(story, (steps) => {
        const firsts = live(steps).map(({ first }) => first)
        const set = firsts.findIndex((first) => first !== undefined)
        if (set >= 0) for (const first of firsts.slice(set)) expect(first).toEqual(firsts[set])
      }),
    )
  })

  test('what is earned stays between 0 and what is possible, and the best is never below the first', () => {
    fc.assert(
      fc.property(story, (steps) => {
        for (const { first, last, best } of live(steps)) {
          for (const points of [first, last, best]) {
            expect(points?.earned ?? 0).toBeGreaterThanOrEqual(0)
            expect(points?.earned ?? 0).toBeLessThanOrEqual(points?.possible ?? 0)
          }
          expect(best?.earned ?? 0).toBeGreaterThanOrEqual(first?.earned ?? 0)
        }
      }),
    )
  })

  test('once answered it stays answered', () => {
    fc.assert(
      fc.property(story, (steps) => {
        const answered = live(steps).map((attempt) => !['untouched', 'started'].includes(outcome(attempt)))
        const from = answered.indexOf(true)
        if (from >= 0) expect(answered.slice(from)).not.toContain(false)
      }),
    )
  })

  test('a record survives being saved and read again', () => {
    fc.assert(
      fc.property(story, (steps) => {
        const attempt = live(steps).at(-1) as Attempt
        const read: unknown = JSON.parse(JSON.stringify(attempt))
        expect(isAttempt(read)).toBe(true)
        // JSON has no -0, and toEqual would tell it from 0.
        expect(JSON.stringify(read)).toBe(JSON.stringify(attempt))
      }),
    )
  })

  test('a retry opens only what is done, and every round ends within its tries', () => {
    fc.assert(
      fc.property(story, (steps) => {
        for (const attempt of live(steps)) if (!attempt.done) expect(attempt.tries).toBeLessThan(3)
      }),
    )
  })
})

describe('the log', () => {
  test('keeps what was said of being sure, the help that was open, and that the answer was shown', () => {
    const hinted = withHint(fresh(1), 2)
    const shown = withShown(withScore(withSure(hinted, 'guess'), 'b', half, 1, 3), 2)
    expect(shown.log).toEqual([
      { at: 1, share: 0.5, try: 1, sure: 'guess', hints: 1 },
      { at: 2, share: 0, try: 0, hints: 1 },
    ])
    expect(shown).not.toHaveProperty('sure')
  })

  test('is left out by unscored questions', () => {
    expect(withScore(fresh(1), 'my words', { earned: 0, possible: 0 }, 1, 1)).not.toHaveProperty('log')
  })

  test('keeps the first event and the latest', () => {
    let attempt = fresh(1)
    for (let at = 1; at <= logLength + 5; at += 1) attempt = withScore(attempt, 'b', wrong, at, 99)
    expect(attempt.log).toHaveLength(logLength)
    expect(attempt.log?.[0]?.at).toBe(1)
    expect(attempt.log?.at(-1)?.at).toBe(logLength + 5)
    expect(isAttempt(attempt)).toBe(true)
  })

  test.each([[{}], [[{ at: 'x', share: 0, try: 1 }]], [[{ at: 1, share: 2, try: 1 }]]])('that makes no sense makes the record unreadable: %j', (log) => {
    expect(isAttempt({ ...fresh(1), log })).toBe(false)
  })
})

describe('another day', () => {
  test('opens a question half done for a new round, help closed', () => {
    const half = withHint(withScore(fresh(1), 'b', wrong, 1, 3), 2)
    expect(nextRound(frozen(half))).toMatchObject({ tries: 0, hints: 0, done: false, again: true, last: { answer: 'b' } })
  })

  test('leaves a question nobody has met as it is', () => {
    const untouched = withDraft(fresh(1), 'b')
    expect(nextRound(untouched)).toBe(untouched)
  })
})

test('marks a learner gives to themselves change the answer and nothing else', () => {
  const noted = withScore(fresh(1), { text: 'x' }, { earned: 0, possible: 0 }, 4, 1)
  const marked = withAmended(frozen(noted), { text: 'x', met: ['a'] })
  expect(marked).toEqual({ ...noted, first: { ...noted.first, answer: { text: 'x', met: ['a'] } }, last: { ...noted.last, answer: { text: 'x', met: ['a'] } } })
  expect(withAmended(fresh(1), 'x')).toEqual(fresh(1))
})
