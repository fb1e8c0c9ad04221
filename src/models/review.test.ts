import fc from 'fast-check'
import { createEmptyCard, type Grade as FsrsGrade, fsrs } from 'ts-fsrs'
import { describe, expect, it, test } from 'vitest'
import { fresh, type Told } from '@/models/attempt'
import { cardsOf, graded, gradeOf, memoryOf, nextDue, queue, reviewDay, secondsFor, startOf, within } from '@/models/review'

const hour = 3_600_000
const day = 24 * hour
const event = (days: number, share: number, more: Partial<Told> = {}): Told => ({ at: days * day + 12 * hour, share, try: 1, ...more })

describe('a review day', () => {
  test('turns at four in the morning', () => {
    const noon = Date.UTC(2026, 10, 26, 12)
    expect(reviewDay(Date.UTC(2026, 10, 27, 3, 59), 0)).toBe(reviewDay(noon, 0))
    expect(reviewDay(Date.UTC(2026, 10, 27, 4), 0)).toBe(reviewDay(noon, 0) + 1)
  })

  test('is the local one: Beijing is eight hours ahead', () => {
    const atThreeInBeijing = Date.UTC(2026, 10, 26, 19)
    expect(reviewDay(atThreeInBeijing, -480)).toBe(reviewDay(Date.UTC(2026, 10, 26, 4), -480))
    expect(startOf(reviewDay(atThreeInBeijing, -480), -480)).toBe(Date.UTC(2026, 10, 25, 20))
  })
})

test.each<[Partial<Told>, number]>([
  [{ share: 0 }, 1],
  [{ share: 1, try: 0 }, 1],
  [{ share: 0.4 }, 1],
  [{ share: 0.5 }, 2],
  [{ share: 1, hints: 1 }, 2],
  [{ share: 1, sure: 'guess' }, 2],
  [{ share: 1 }, 3],
  [{ share: 1, sure: 'think' }, 3],
  [{ share: 1, sure: 'sure' }, 4],
])('%j is graded %i', (told, grade) => expect(gradeOf({ at: 0, share: 0, try: 1, ...told })).toBe(grade))

test('the first event of each round is graded, and a shown answer on a day on which nothing was tried', () => {
  const log = [event(1, 0), event(1, 1, { try: 2 }), event(3, 0, { try: 0 }), event(4, 1), event(4, 0, { try: 0 })]
  expect(graded(log, 0).map(({ at, try: tried }) => [Math.floor(at / day), tried])).toEqual([
    [1, 1],
    [3, 0],
    [4, 1],
  ])
  expect(graded([event(1, 0, { try: 0 })], 0)).toHaveLength(1)
})

test('an answer shown at once in a review, after a wrong one days ago, is graded: the question leaves the queue of that day', () => {
  const log = [event(1, 0), event(9, 0, { try: 0 })]
  expect(memoryOf(log, 0)?.last).toBe(reviewDay(9 * day + 12 * hour, 0))
  expect(queue([{ id: 'a', type: 'single', log }], reviewDay(9 * day + 12 * hour, 0), 0)).toEqual([])
})

describe('memory', () => {
  it('is what the scheduler of ts-fsrs makes of the same answers', () => {
    const scheduler = fsrs({ enable_fuzz: false, enable_short_term: false })
    fc.assert(
      fc.property(
        fc.array(fc.record({ wait: fc.integer({ min: 1, max: 60 }), grade: fc.constantFrom(1, 2, 3, 4) }), { minLength: 1, maxLength: 8 }),
        (steps) => {
          const shares: Record<number, Partial<Told>> = { 1: { share: 0 }, 2: { share: 0.6 }, 3: { share: 1 }, 4: { share: 1, sure: 'sure' } }
          let card = createEmptyCard(new Date(0))
          let at = 12 * hour
          const log: Told[] = []
          for (const { wait, grade } of steps) {
            at += wait * day
            card = scheduler.next(card, new Date(at), grade as FsrsGrade).card
            log.push({ at, share: 0, try: 1, ...shares[grade] })
          }
          const memory = memoryOf(log, 0)
          expect(memory?.stability).toBeCloseTo(card.stability, 5)
          expect(memory?.difficulty).toBeCloseTo(card.difficulty, 5)
          // The scheduler besides keeps the days of its four grades apart, as it offers them side by side.
          expect(Math.abs((memory?.due ?? 0) - (memory?.last ?? 0) - card.scheduled_days)).toBeLessThanOrEqual(2)
        },
      ),
    )
  })

  it('is due after the last answer, and nothing without one', () => {
    expect(memoryOf([], 0)).toBeUndefined()
    for (const share of [0, 0.5, 1]) {
      const memory = memoryOf([event(10, share)], 0)
      expect(memory?.due).toBeGreaterThan(memory?.last ?? 0)
    }
  })

  it('counts one answer a day', () => {
    expect(memoryOf([event(10, 0), event(10, 1), event(10, 1)], 0)).toEqual(memoryOf([event(10, 0)], 0))
  })

  it('is never due before the last review, and a right answer never brings it back sooner than a wrong one', () => {
    const step = fc.record({ wait: fc.integer({ min: 0, max: 90 }), share: fc.constantFrom(0, 0.3, 0.5, 1), try: fc.integer({ min: 0, max: 3 }) })
    fc.assert(
      fc.property(fc.array(step, { minLength: 1, maxLength: 12 }), (steps) => {
        let days = 0
        const log = steps.map(({ wait, ...told }) => {
          days += wait
          return event(days, told.share, { try: told.try })
        })
        const memory = memoryOf(log, 0)
        if (memory) expect(memory.due).toBeGreaterThan(memory.last)
        const due = (share: number) => memoryOf([...log, event(days + 5, share)], 0)?.due ?? 0
        expect(due(0)).toBeLessThanOrEqual(due(1))
      }),
    )
  })

  it('comes back sooner after a wrong answer than after a right one', () => {
    const due = (share: number) => memoryOf([event(10, share)], 0)?.due ?? 0
    expect(due(0)).toBeLessThan(due(1))
  })
})

describe('the queue', () => {
  const card = (id: string, log: Told[]) => ({ id, type: 'single', log })
  const cards = [
    card('right', [event(1, 1)]),
    card('wrong', [event(1, 0)]),
    card('guess', [event(1, 1, { sure: 'guess' })]),
    card('sure', [event(1, 0, { sure: 'sure' })]),
    card('later', [event(99, 1)]),
  ]

  it('takes the wrong and sure first, then the guessed, then what is most likely forgotten; not what is not due', () => {
    expect(queue(cards, 100, 0).map(({ id }) => id)).toEqual(['sure', 'guess', 'wrong', 'right'])
  })

  it('is the same for the same cards in any order', () => {
    fc.assert(
      fc.property(fc.shuffledSubarray(cards, { minLength: cards.length }), (mixed) => {
        expect(queue(mixed, 100, 0)).toEqual(queue(cards, 100, 0))
      }),
    )
  })

  it('takes what is most likely forgotten first, also where nothing is due and one practises anyway', () => {
    const fresher = [card('a', [event(10, 1, { sure: 'sure' })]), card('b', [event(9, 1)]), card('c', [event(9, 1, { sure: 'sure' })])]
    expect(queue(fresher, 10, 0)).toEqual([])
    expect(queue(fresher, 10, 0, true).map(({ id }) => id)).toEqual(['b', 'c', 'a'])
  })

  it('says when something is due next', () => {
    expect(nextDue([], 5, 0)).toBeUndefined()
    expect(nextDue(cards, 200, 0)).toBe(200)
    expect(nextDue([card('one', [event(10, 1)])], 10, 0)).toBe(memoryOf([event(10, 1)], 0)?.due)
  })

  it('fits into five minutes', () => {
    const many = Array.from({ length: 30 }, (_, n) => ({ id: `${n}`, type: n % 2 ? 'classify' : 'single' }))
    const some = within(many, 300)
    expect(secondsFor(some)).toBeLessThanOrEqual(300)
    expect(some.length).toBeGreaterThan(3)
    expect(within([{ type: 'classify' }], 1)).toHaveLength(1)
  })
})

test('cards are made of what was answered, is known today, has points and was not corrected since', () => {
  const attempt = { ...fresh(1), log: [event(1, 1)] }
  const known = new Map([
    ['a', { rev: 1, type: 'single' }],
    ['b', { rev: 2, type: 'single' }],
    ['c', { rev: 1, type: 'reflect', unscored: true as const }],
    ['d', { rev: 1, type: 'single' }],
  ])
  const records = ['a', 'b', 'c', 'gone'].map((id) => ({ id, attempt })).concat({ id: 'd', attempt: fresh(1) as typeof attempt })
  expect(cardsOf(records, known).map(({ id }) => id)).toEqual(['a'])
})
