import fc from 'fast-check'
import { expect, it, test } from 'vitest'
import { type Attempt, fresh, isAttempt } from '@/models/attempt'
import { mergedAttempt } from '@/models/attempt-merge'
import { nextRound, withDraft, withHint, withScore, withShown, withSure } from '@/models/attempt-steps'
import { frozen } from '@/questions/frozen'

/** Records as they come about: a few steps, each later than the one before. */
const record = (rev = 1) =>
  fc
    .array(
      fc.record({
        step: fc.constantFrom('right', 'wrong', 'hint', 'show', 'draft', 'round'),
        wait: fc.integer({ min: 1, max: 1000 }),
        answer: fc.constantFrom('a', 'b', 'c'),
      }),
      { maxLength: 8 },
    )
    .map((steps) => {
      let at = 0
      return steps.reduce<Attempt>((attempt, { step, wait, answer }) => {
        at += wait
        if (step === 'hint') return withHint(attempt, 3)
        if (step === 'show') return withShown(attempt, at)
        if (step === 'draft') return withDraft(attempt, answer)
        if (step === 'round') return nextRound(attempt)
        return withScore(withSure(attempt, 'sure'), answer, { earned: step === 'right' ? 1 : 0, possible: 1 }, at, 3)
      }, fresh(rev))
    })

it('with itself is itself', () => {
  fc.assert(
    fc.property(record(), (one) => {
      expect(mergedAttempt(one, one)).toEqual(one)
    }),
  )
})

it('is the same whichever of the two is here, and a sound record', () => {
  fc.assert(
    fc.property(record(), record(), (one, other) => {
      const merged = mergedAttempt(frozen(one), frozen(other))
      expect(mergedAttempt(other, one)).toEqual(merged)
      expect(isAttempt(merged)).toBe(true)
    }),
  )
})

it('loses nothing: every event of both is there, the first try is the earliest, the best the best', () => {
  fc.assert(
    fc.property(record(), record(), (one, other) => {
      const merged = mergedAttempt(one, other)
      for (const { at } of [...(one.log ?? []), ...(other.log ?? [])]) expect(merged.log?.map((event) => event.at)).toContain(at)
      const firsts = [one.first?.at, other.first?.at].filter((at) => at !== undefined)
      if (firsts.length > 0) expect(merged.first?.at).toBe(Math.min(...firsts))
      expect(merged.best?.earned ?? 0).toBe(Math.max(one.best?.earned ?? 0, other.best?.earned ?? 0))
      expect(merged.shown).toBe(one.shown || other.shown)
    }),
  )
})

it('done twice changes nothing more', () => {
  fc.assert(
    fc.property(record(), record(), (one, other) => {
      const merged = mergedAttempt(one, other)
      expect(mergedAttempt(merged, other)).toEqual(merged)
    }),
  )
})

test('the latest answer stands in the question', () => {
  const phone = withScore(fresh(1), 'b', { earned: 0, possible: 1 }, 10, 3)
  const office = withScore(fresh(1), 'a', { earned: 1, possible: 1 }, 20, 3)
  expect(mergedAttempt(phone, office)).toMatchObject({ first: { answer: 'b' }, last: { answer: 'a' }, best: { earned: 1 }, done: true })
})

test('of two revisions the newer counts and says what the other had answered', () => {
  const old = withScore(fresh(1), 'b', { earned: 0, possible: 1 }, 10, 3)
  expect(mergedAttempt(old, fresh(2))).toEqual({ ...fresh(2), before: { rev: 1, answer: 'b' } })
  expect(mergedAttempt(fresh(2), fresh(1))).toEqual(fresh(2))
})
