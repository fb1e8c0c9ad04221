import { describe, expect, it } from 'vitest'
import { classFile, classResult, type Entry, readClass, type Told } from '@/models/class-result'
import { type ClassSet, seedName } from '@/models/result-code'

const course = 'service-advantage'
const set: ClassSet = {
  module: 'gaps',
  seed: 7,
  drawn: [
    { id: 'gaps/gap-5/sign', rev: 1 },
    { id: 'gaps/gap-5/weights', rev: 2 },
  ],
}
const questions: Told[] = [
  { id: 'gaps/gap-5/sign', rev: 1, right: false, sure: true, chosen: ['a'], wrong: ['a'] },
  { id: 'gaps/gap-5/weights', rev: 2, right: true, sure: false, chosen: ['b', 'c'], wrong: [] },
]
const file = classResult(course, set, 12, questions)
const entry: Entry = {
  number: 12,
  from: 'file',
  answers: [
    { right: false, sure: true, wrong: ['a'] },
    { right: true, sure: false, wrong: [] },
  ],
}
const read = (change: object) => readClass(JSON.parse(JSON.stringify({ ...file, ...change })), course, set)

describe('the result of a participant as a file', () => {
  it('gives back what went in', () => {
    expect(file).toMatchObject({ kind: 'class-result', module: 'gaps', seed: seedName(7), number: 12 })
    expect(read({})).toEqual({ entries: [entry] })
  })

  it('is refused with the reason', () => {
    expect(read({ course: 'other' })).toEqual({ refusal: 'foreign' })
    expect(read({ kind: 'passport' })).toEqual({ refusal: 'foreign' })
    expect(read({ v: 2 })).toEqual({ refusal: 'newer' })
    expect(read({ module: 'encounters' })).toEqual({ refusal: 'other', other: { module: 'encounters', seed: seedName(7) } })
    expect(read({ seed: seedName(8) })).toEqual({ refusal: 'other', other: { module: 'gaps', seed: seedName(8) } })
    expect(read({ questions: [questions[1], questions[0]] })).toEqual({ refusal: 'questions' })
    expect(read({ questions: [{ ...questions[0], rev: 3 }, questions[1]] })).toEqual({ refusal: 'questions' })
    for (const value of [null, 7, 'text', [], {}]) expect(readClass(value, course, set)).toEqual({ refusal: 'foreign' })
  })

  it('is refused when it was changed by hand: it no longer agrees with its code', () => {
    expect(read({ questions: [{ ...questions[0], right: true }, questions[1]] })).toEqual({ refusal: 'broken' })
    expect(read({ number: 13 })).toEqual({ refusal: 'broken' })
  })

  it('is refused when a part of it cannot be', () => {
    const wrongs = [{ number: 0 }, { number: '12' }, { seed: 'UUUUU' }, { seed: 7 }, { questions: 'all' }, { questions: [null] }, { v: 'one' }]
    for (const wrong of wrongs) expect(read(wrong), JSON.stringify(wrong)).toEqual({ refusal: 'broken' })
    expect(read({ questions: [{ ...questions[0], wrong: [{ toString: 1 }] }, questions[1]] })).toEqual({ refusal: 'broken' })
  })
})

describe('a class that was saved', () => {
  const entries: Entry[] = [
    entry,
    {
      number: 40,
      from: 'code',
      answers: [
        { right: true, sure: true },
        { right: false, sure: false },
      ],
    },
  ]

  it('is opened again as it was', () => {
    expect(readClass(JSON.parse(JSON.stringify(classFile(course, set, entries))), course, set)).toEqual({ entries })
  })

  it('takes nothing over that it does not know', () => {
    const strange = { ...classFile(course, set, entries), entries: [{ ...entry, name: 'Lin Shan' }] }
    expect(readClass(strange, course, set)).toEqual({ entries: [entry] })
  })

  it('is refused with an entry that cannot be', () => {
    for (const wrong of [{ number: 64 }, { from: 'air' }, { answers: [] }, { answers: [null, null] }])
      expect(readClass({ ...classFile(course, set, entries), entries: [{ ...entry, ...wrong }] }, course, set)).toEqual({ refusal: 'broken' })
  })
})
