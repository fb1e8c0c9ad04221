import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addUp, type Chain, chainPresets, isChain, mostGap, mostMove } from './chain.ts'

// The numbers of lesson gaps/gap-model: West Gate (invented), 100 phones, how many are ready at the hour agreed.

describe('West Gate', () => {
  it('in spring: 95 expected, 87 believed, 82 by the standard, 95 delivered; the gaps cancel and hide', () => {
    expect(addUp(chainPresets.spring)).toMatchObject({
      believed: 87,
      standard: 82,
      delivered: 95,
      perception: 95,
      expectation: 95,
      gap5: 0,
      three: 0,
      short: -13,
      over: 13,
      how: 'cancel',
      hidden: true,
    })
  })

  it('in autumn: 78 delivered; the gaps add up to −17, as the rule of thumb has it', () => {
    expect(addUp(chainPresets.autumn)).toMatchObject({ delivered: 78, gap5: -17, three: -17, rhyme: -17, how: 'add', hidden: false })
  })

  it('with the poster: 100 promised, 98 expected, 75 perceived: −23, not the −39 of the rule of thumb', () => {
    expect(addUp(chainPresets.poster)).toMatchObject({ promised: 100, expectation: 98, perception: 75, gap5: -23, three: -17, rhyme: -39 })
  })
})

describe('the chain', () => {
  const gap = fc.integer({ min: -mostGap, max: mostGap })
  const chains = fc.record({
    expected: fc.integer({ min: 0, max: 100 }),
    gaps: fc.tuple(gap, gap, gap, gap),
    moves: fc.record({ expectation: fc.integer({ min: 0, max: mostMove }), perception: fc.integer({ min: 0, max: mostMove }) }),
  }) as fc.Arbitrary<Chain>

  it('comes to delivery minus expectation: what lies between goes in once with a plus and once with a minus', () => {
    fc.assert(fc.property(chains, (chain) => addUp(chain).three === addUp(chain).delivered - chain.expected))
  })

  it('is moved at both ends by gap 4, against the firm when more was promised than done, else for it', () => {
    const of = (four: number) => addUp({ expected: 80, gaps: [0, 0, 0, four], moves: { expectation: 5, perception: 2 } })
    expect(of(-10)).toMatchObject({ promised: 90, expectation: 85, perception: 78, gap5: -7 })
    expect(of(10)).toMatchObject({ promised: 70, expectation: 75, perception: 82, gap5: 7 })
    expect(of(0)).toMatchObject({ expectation: 80, perception: 80, gap5: 0, how: 'none', hidden: false })
  })

  it('says when a number leaves the scale', () => {
    expect(addUp({ ...chainPresets.spring, expected: 99, gaps: [5, 0, 0, 0] }).beyond).toBe(true)
    expect(addUp(chainPresets.poster).beyond).toBe(false)
  })

  it('is told from what is none', () => {
    fc.assert(fc.property(chains, (chain) => isChain(JSON.parse(JSON.stringify(chain)))))
    fc.assert(fc.property(fc.anything(), (value) => void isChain(value)))
    expect(isChain({ ...chainPresets.spring, gaps: [1, 2, 3] })).toBe(false)
    expect(isChain({ ...chainPresets.spring, gaps: [1, 2, 3, 31] })).toBe(false)
    expect(isChain({ ...chainPresets.spring, expected: 95.5 })).toBe(false)
  })
})
