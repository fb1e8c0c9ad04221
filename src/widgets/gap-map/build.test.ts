import { describe, expect, it } from 'vitest'
import { check, isGap, isPlacing, labels, lettersFor, places, put, solution } from './build.ts'
import { drawGapMap } from './model.ts'

describe('the puzzle', () => {
  it('hands out each label once, and has a place of its own for each', () => {
    expect([...labels.boxes, ...labels.gaps].sort()).toEqual(places.map(({ label }) => label).sort())
    expect(new Set(places.map(({ letter }) => letter)).size).toBe(11)
  })

  it('letters the places as one reads the figure, from the top down', () => {
    const { boxes, gaps } = drawGapMap('wide')
    const height = (label: string) => boxes.find(({ id }) => id === label)?.y ?? gaps.find(({ id }) => id === label)?.badge.y ?? 0
    for (const kind of [false, true]) {
      const heights = places.filter(({ label }) => isGap(label) === kind).map(({ label }) => height(label))
      expect(heights).toEqual([...heights].sort((a, b) => a - b))
    }
  })

  it('does not hand labels out in the order of their places', () => {
    const order = (list: readonly string[]) => list.map((label) => places.findIndex((place) => place.label === label))
    expect(order(labels.boxes)).not.toEqual([...order(labels.boxes)].sort((a, b) => a - b))
    expect(order(labels.gaps)).not.toEqual([...order(labels.gaps)].sort((a, b) => a - b))
  })
})

describe('placing', () => {
  it('frees the label that stood there, and takes back with no letter', () => {
    expect(put({ expected: 'A' }, 'perceived', 'A')).toEqual({ perceived: 'A' })
    expect(put({ expected: 'A', perceived: 'B' }, 'expected', 'B')).toEqual({ expected: 'B' })
    expect(put({ expected: 'A' }, 'expected', '')).toEqual({})
  })

  it('lets a box’s label go to boxes alone, a gap’s number to gaps alone', () => {
    expect(lettersFor('expected')).toEqual(['A', 'B', 'C', 'D', 'E', 'F'])
    expect(lettersFor('gap-1')).toEqual(['G', 'H', 'I', 'J', 'K'])
    expect(put({}, 'gap-1', 'A')).toEqual({})
  })

  it('is checked label by label; those without a place are neither right nor wrong', () => {
    expect(check({ expected: 'A', perceived: 'C', 'gap-4': 'H' })).toEqual({ right: ['expected', 'gap-4'], wrong: ['perceived'] })
    expect(check(solution)).toMatchObject({ wrong: [] })
    expect(check(solution).right).toHaveLength(11)
  })

  it('is told from what is none', () => {
    expect(isPlacing(solution)).toBe(true)
    expect(isPlacing({})).toBe(true)
    for (const bad of [null, [], { nobody: 'A' }, { expected: 'G' }, { expected: 'A', perceived: 'A' }, { expected: 1 }]) expect(isPlacing(bad)).toBe(false)
  })
})
