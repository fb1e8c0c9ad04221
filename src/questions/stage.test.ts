import { describe, expect, it } from 'vitest'
import { fresh } from '@/models/attempt'
import { retry, withDraft, withScore, withShown } from '@/models/attempt-steps'
import { answerOf, isChecked, isRevealed, stageOf } from '@/questions/stage'

describe('how much is told after a check', () => {
  it.each([
    ['single', 1, false, 'parts'],
    ['single', 2, true, 'key'],
    ['multi', 1, false, 'count'],
    ['numeric', 1, false, 'count'],
    ['classify', 2, false, 'parts'],
    ['order', 3, false, 'parts'],
    ['order', 3, true, 'key'],
    ['multi', 1, true, 'key'],
    // Shown before any check.
    ['multi', 0, true, 'key'],
  ] as const)('%s after %i tries, done %s: %s', (type, tries, done, stage) => {
    expect(stageOf({ type }, tries, done)).toBe(stage)
  })
})

describe('a round', () => {
  const half = { earned: 1, possible: 2 }
  const full = { earned: 2, possible: 2 }
  const ask = { tries: 2 }
  const missed = withScore(withDraft(fresh(1), ['a']), ['a'], half, 1, 2)

  it('is open until it is checked, and holds the draft', () => {
    expect(isChecked(fresh(1))).toBe(false)
    expect(answerOf(fresh(1))).toBeUndefined()
    expect(answerOf(withDraft(fresh(1), null))).toBeNull()
  })

  it('stands checked until another try leaves a draft, an empty one too', () => {
    expect(isChecked(missed)).toBe(true)
    expect(answerOf(missed)).toEqual(['a'])
    expect(isChecked(withDraft(missed, []))).toBe(false)
    expect(answerOf(withDraft(missed, []))).toEqual([])
    expect(answerOf(withDraft(missed, null))).toBeNull()
  })

  it('ended by a check is not revealed', () => {
    expect(isRevealed(withScore(fresh(1), [], full, 1, 2), ask)).toBe(false)
    expect(isRevealed(withScore(missed, [], half, 2, 2), ask)).toBe(false)
  })

  it('ended by "show answer" is revealed, before and after a check', () => {
    expect(isRevealed(withShown(fresh(1), 5), ask)).toBe(true)
    expect(isRevealed(withShown(missed, 5), ask)).toBe(true)
    expect(isRevealed(missed, ask)).toBe(false)
  })

  it('starts empty when all is done and tried again, and can be revealed as practice', () => {
    const again = retry(withScore(fresh(1), ['a'], full, 1, 2))
    expect(isChecked(again)).toBe(false)
    expect(answerOf(again)).toBeUndefined()
    expect(isRevealed(withShown(again, 5), ask)).toBe(true)
  })
})
