import { describe, expect, it } from 'vitest'
import type { Entry } from '@/models/class-result'
import { added, type Cell, itemRest, summarise } from '@/models/cohort'

/** A participant from a word: R right and sure, r right, W wrong and sure, w wrong. */
function entry(number: number, word: string, wrong?: string[]): Entry {
  const answers = [...word].map((sign) => ({
    right: 'Rr'.includes(sign),
    sure: 'RW'.includes(sign),
    ...(wrong ? { wrong: 'Ww'.includes(sign) ? wrong : [] } : {}),
  }))
  return { number, from: wrong ? 'file' : 'code', answers }
}

const concepts = (id: string) => ({ one: ['sign'], two: ['sign', 'weights'], three: ['order'] })[id] ?? []
const shareOf = (cell: Cell) => (typeof cell === 'string' ? cell : cell.share)

describe('discrimination', () => {
  // LSAT, section 6: 1000 people, five questions, how many gave each pattern, 00000 to 11111 (Bock & Lieberman, 1970).
  const frequencies = [3, 6, 2, 11, 1, 1, 3, 4, 1, 8, 0, 16, 0, 3, 2, 15, 10, 29, 14, 81, 3, 28, 15, 80, 16, 56, 21, 173, 11, 61, 28, 298]
  const rows = frequencies.flatMap((count, pattern) => Array.from({ length: count }, () => [4, 3, 2, 1, 0].map((bit) => ((pattern >> bit) & 1) === 1)))

  it('of the LSAT questions is what a separate calculation from the published frequencies gives', () => {
    expect(rows).toHaveLength(1000)
    const known = [0.112833, 0.153178, 0.172779, 0.144428, 0.121596]
    expect(known.map((_, index) => Number(itemRest(rows, index)?.toFixed(6)))).toEqual(known)
  })

  it('difficulty is the published share of each LSAT question', () => {
    const entries = rows.map((row, number) => ({ number, from: 'code' as const, answers: row.map((right) => ({ right, sure: false })) }))
    const { questions, right } = summarise(entries, ['1', '2', '3', '4', '5'], () => [])
    expect(questions.map((question) => shareOf(question.right))).toEqual([0.924, 0.709, 0.553, 0.763, 0.87])
    expect(shareOf(right)).toBeCloseTo(3.819 / 5, 12)
  })

  it('is negative where the strong fail, and none where nothing varies', () => {
    expect(
      itemRest(
        [
          [true, true],
          [true, true],
          [false, false],
          [false, true],
        ],
        0,
      ),
    ).toBeCloseTo(1 / Math.sqrt(3), 12)
    expect(
      itemRest(
        [
          [true, false],
          [false, true],
        ],
        0,
      ),
    ).toBe(-1)
    expect(
      itemRest(
        [
          [true, false],
          [true, true],
        ],
        0,
      ),
    ).toBeNull()
    expect(
      itemRest(
        [
          [true, true],
          [false, true],
        ],
        0,
      ),
    ).toBeNull()
    expect(itemRest([], 0)).toBeNull()
  })
})

describe('the summary of a class', () => {
  // Ten people, three questions; counted by hand.
  const words = ['RRR', 'RRr', 'RrR', 'RWr', 'RWw', 'WRw', 'wrw', 'rww', 'rwW', 'www']
  const entries = words.map((word, index) => entry(index + 1, word, index < 8 ? ['b'] : undefined))
  const summary = summarise(entries, ['one', 'two', 'three'], concepts)

  it('tells how hard each question was, and the class as a whole', () => {
    expect(summary.n).toBe(10)
    expect(summary.questions.map(({ right }) => right)).toEqual([
      { share: 0.7, of: 10 },
      { share: 0.5, of: 10 },
      { share: 0.4, of: 10 },
    ])
    expect(shareOf(summary.right)).toBeCloseTo(16 / 30, 12)
  })

  it('tells who was sure and right, where both sides have five people', () => {
    const [one, two, three] = summary.questions
    // Sure of one: six, five of them right. Of the four others nothing is told, so nothing of the six either.
    expect([one?.sure, one?.unsure]).toEqual(['few', 'few'])
    expect(two?.sure).toEqual({ share: 3 / 5, of: 5 })
    expect(two?.unsure).toEqual({ share: 2 / 5, of: 5 })
    expect([three?.sure, three?.unsure]).toEqual(['few', 'few'])
  })

  it('takes a concept over all its questions, counting people, not answers', () => {
    expect(summary.concepts.map(({ concept }) => concept)).toEqual(['sign', 'weights', 'order'])
    expect(summary.concepts[0]?.right).toEqual({ share: 12 / 20, of: 10 })
    // Sure of either: six people; not sure of one at least: five.
    expect(summary.concepts[0]?.sure).toEqual({ share: 8 / 11, of: 6 })
    expect(summary.concepts[0]?.unsure).toEqual({ share: 4 / 9, of: 5 })
  })

  it('tells the most chosen wrong option from files alone, and from five people on', () => {
    expect(summary.files).toBe(8)
    expect(summary.questions.map(({ distractor }) => distractor)).toEqual(['few', 'few', 'few'])
    const more = summarise([...entries, entry(11, 'www', ['b']), entry(12, 'www', ['c'])], ['one', 'two', 'three'], concepts)
    // Two: wrong with a file in 4, 5, 8 and 11 with b, 12 with c. Three: 5 to 8 and 11 with b.
    expect(more.questions[1]?.distractor).toBe('few')
    expect(more.questions[2]?.distractor).toEqual({ id: 'b', share: 0.5, of: 10 })
  })

  it('does not even tell that nobody was wrong, of fewer than five files', () => {
    const three = summarise(
      [...words.map((word, at) => entry(at + 1, word)).slice(3), ...[1, 2, 3].map((number) => entry(number, 'RRR', []))],
      ['one'],
      concepts,
    )
    expect(three).toMatchObject({ n: 10, files: 3, questions: [{ distractor: 'few' }] })
  })

  it('says nothing of fewer than five people, anywhere', () => {
    const four = summarise(entries.slice(0, 4), ['one', 'two', 'three'], concepts)
    expect(four.n).toBe(4)
    expect(JSON.stringify({ ...four, n: 0, files: 0 })).not.toMatch(/share|0\.\d/)
    expect(four.questions.every(({ discrimination }) => discrimination === 'few')).toBe(true)
  })

  it('of nobody is none', () => {
    const { questions, concepts: about, ...rest } = summarise([], ['one'], concepts)
    expect(rest).toEqual({ n: 0, files: 0, right: 'none', sure: 'none', unsure: 'none' })
    expect(questions).toEqual([{ id: 'one', right: 'none', sure: 'none', unsure: 'none', discrimination: 'none', distractor: 'none' }])
    expect(about).toEqual([{ concept: 'sign', right: 'none', sure: 'none', unsure: 'none' }])
  })

  it('changes nothing it was given', () => {
    const frozen = entries.map((one) => Object.freeze({ ...one, answers: Object.freeze(one.answers) as Entry['answers'] }))
    expect(summarise(Object.freeze(frozen), ['one', 'two', 'three'], concepts)).toEqual(summary)
  })
})

describe('a result that comes in', () => {
  it('takes the place of an earlier one of its number, and all stand in order', () => {
    const first = added([entry(9, 'RR')], entry(3, 'RW'))
    expect(first).toMatchObject({ outcome: 'new', entries: [{ number: 3 }, { number: 9 }] })
    const second = added(first.entries, entry(9, 'ww'))
    expect(second).toEqual({ outcome: 'replaced', entries: [entry(3, 'RW'), entry(9, 'ww')] })
  })

  it('that says the same changes nothing, and never loses what a file said', () => {
    const file = entry(3, 'Rw', ['b'])
    expect(added([file], entry(3, 'Rw'))).toEqual({ outcome: 'same', entries: [file] })
    expect(added([entry(3, 'Rw')], file)).toEqual({ outcome: 'same', entries: [file] })
  })
})
