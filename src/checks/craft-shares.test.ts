import { describe, expect, test } from 'vitest'
import { known, paths } from '@/checks/fixtures/good-course'
import { loadCourse } from '@/checks/load'
import { keyPosition } from '@/checks/rules/key-position'
import { longestIsRight } from '@/checks/rules/longest-is-right'
import type { CourseSource } from '@/checks/types'

/** A course whose only bank has single-choice questions with the right option at these places (of three). */
function courseWith(places: number[], text: (place: number, option: number) => string = () => 'text'): CourseSource {
  const questions = places.map(
    (place, number) => `  - id: q-${number}
    type: single
    rev: 1
    concepts: [alpha]
    difficulty: 1
    prompt: {zh: p, en: p}
    explain: {zh: e, en: e}
    options:
${['a', 'b', 'c'].map((id, option) => `      - {id: ${id}, ${option === place ? 'correct: true, ' : ''}text: {zh: 字, en: ${text(place, option)}}, why: {zh: w, en: w}}`).join('\n')}
`,
  )
  return loadCourse({ [paths.bank]: `questions:\n${questions.join('')}` }, known)
}

const times = (count: number, place: number) => Array<number>(count).fill(place)

describe('the place of the right option', () => {
  test('is free to vary by chance', () => {
    expect(keyPosition(courseWith([...times(20, 0), ...times(20, 1), ...times(20, 2)]))).toEqual([])
  })

  test('is reported with its chi-square when one place is favoured', () => {
    // 60 questions, 20 expected at each place; counts 30, 20, 10: (10² + 0² + 10²) / 20 = 10 > 5.991 (2 degrees of freedom, 5 %)
    const [finding] = keyPosition(courseWith([...times(30, 0), ...times(20, 1), ...times(10, 2)]))
    expect(finding).toMatchObject({ severity: 'error', found: expect.stringContaining('chi-square 10.0') })
  })

  test('is not reported just below the limit', () => {
    // counts 27, 19, 14: (49 + 1 + 36) / 20 = 4.3
    expect(keyPosition(courseWith([...times(27, 0), ...times(19, 1), ...times(14, 2)]))).toEqual([])
  })

  test('is only for information below 60 questions', () => {
    expect(keyPosition(courseWith(times(59, 0)))).toMatchObject([{ severity: 'info' }])
    expect(keyPosition(courseWith(times(60, 0)))).toMatchObject([{ severity: 'error' }])
  })

  test('says nothing about a course without such questions', () => {
    expect(keyPosition(courseWith([]))).toEqual([])
    expect(longestIsRight(courseWith([]))).toEqual([])
  })
})

describe('the length of the right option', () => {
  const longIn = (share: number, count: number) => {
    const places = Array.from({ length: count }, (_, index) => index % 3)
    const long = new Set(places.map((_, index) => index).slice(0, Math.round(share * count)))
    let question = -1
    return courseWith(places, (place, option) => {
      if (option === 0) question++
      return option === place && long.has(question) ? 'longer' : 'text'
    })
  }

  test('may be the longest in less than 40 % of the questions', () => {
    expect(longestIsRight(longIn(0.38, 60))).toEqual([])
  })

  test('stops the build from 40 % on, for the language it is true of', () => {
    expect(longestIsRight(longIn(0.4, 60))).toMatchObject([
      { severity: 'error', what: expect.stringContaining('(en)'), found: expect.stringContaining('40 %, 24 of 60') },
    ])
  })

  test('is only for information below 60 questions', () => {
    expect(longestIsRight(longIn(0.5, 58))).toMatchObject([{ severity: 'info' }])
  })
})
