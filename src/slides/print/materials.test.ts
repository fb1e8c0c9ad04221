import { describe, expect, it } from 'vitest'
import { materials } from '@/slides/print/materials'
import type { StillSlide } from '@/slides/print/still'
import { materialWords } from '@/slides/print/strings'

const slide = (over: Partial<StillSlide>): StillSlide => ({ id: 'a', title: 'A', layout: 'content', minutes: 3, optional: false, body: '', notes: [], ...over })
const does = (text: string) => [{ html: `<div class="note do"><b>Do</b><div>${text}</div></div>` }]
const question = `<div data-still="single"><fieldset>${'<label class="q-opt"></label>'.repeat(3)}</fieldset></div>`

describe('what a lesson needs in the room', () => {
  it('is a projector, and nothing more where nothing is used', () => {
    expect(materials([slide({})], materialWords.en, 2)).toEqual([{ what: 'projector', slides: [] }])
  })
  it('are cards with as many letters as there are options, and handouts, where people vote', () => {
    expect(materials([slide({}), slide({ layout: 'quiz', body: question })], materialWords.en, 2)).toEqual([
      { what: 'projector', slides: [] },
      { what: 'handouts', slides: [3] },
      { what: 'cards', slides: [3], letters: 3 },
    ])
  })
  it('are computers where a tool is, and paper where people work', () => {
    const found = materials([slide({ layout: 'activity', body: '<div data-still="gap-calculator"></div>' })], materialWords.en, 2)
    expect(found.map(({ what }) => what)).toEqual(['projector', 'handouts', 'computers', 'paper'])
  })
  it.each([
    ['zh', '把票数写在白板一角。', 'board'],
    ['en', 'Point to the counts in the corner of the board.', 'board'],
    ['zh', '每人在纸上默画一遍。', 'paper'],
    ['en', 'Take a sheet and share 100 points.', 'paper'],
    ['zh', '用手机算均值。', 'calculators'],
    ['en', 'One minute on a phone.', 'calculators'],
  ] as const)('is named by what the trainer does (%s: %s)', (locale, text, what) => {
    expect(materials([slide({ notes: does(text) })], materialWords[locale], 5)).toContainEqual({ what, slides: [5] })
  })
  it('is not what the trainer only says', () => {
    const notes = [{ html: '<div class="note say"><b>Say</b><div>On paper, on the board, on the phone.</div></div>' }]
    expect(materials([slide({ notes })], materialWords.en, 2)).toHaveLength(1)
  })
})
