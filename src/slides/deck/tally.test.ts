import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { emptyTally, withTally } from '@/slides/deck/tally'
import { tooMany, votes } from '@/slides/deck/votes'

const count = (option: number, by = 1) => ({ act: 'count', option, by }) as const

describe('hands', () => {
  it('are counted by tap or typed, never below 0', () => {
    let tally = withTally(emptyTally(3), count(1))
    tally = withTally(tally, count(1))
    tally = withTally(tally, { act: 'set', option: 2, to: 14 })
    tally = withTally(tally, count(0, -1))
    expect(tally.rounds).toEqual([[0, 2, 14]])
    expect(votes(tally.rounds[0]!)).toBe(16)
  })

  it('are taken back one by one, whatever was done (undo after every act gives the beginning)', () => {
    const acts = fc.array(
      fc.oneof(
        fc.record({ act: fc.constant('count' as const), option: fc.nat(4), by: fc.constantFrom(1, -1) }),
        fc.record({ act: fc.constant('set' as const), option: fc.nat(4), to: fc.integer({ min: -5, max: 2000 }) }),
      ),
      { maxLength: 50 },
    )
    fc.assert(
      fc.property(acts, (list) => {
        let tally = list.reduce(withTally, emptyTally(4))
        while (tally.past.length > 0) tally = withTally(tally, { act: 'undo' })
        expect(tally).toEqual(emptyTally(4))
      }),
    )
  })

  it('another round keeps the first, and is hidden', () => {
    const shown = withTally(withTally(emptyTally(2), count(0)), { act: 'reveal' })
    expect(withTally(shown, { act: 'again' })).toEqual({
      rounds: [
        [1, 0],
        [0, 0],
      ],
      revealed: false,
      past: [],
    })
  })

  it('tells when there are more hands than people', () => {
    const tally = withTally(emptyTally(2), count(0, 12))
    expect([tooMany(tally, 10), tooMany(tally, 12), tooMany(tally, 0)]).toEqual([2, 0, 0])
  })
})
