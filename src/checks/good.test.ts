import { describe, expect, test } from 'vitest'
import { checkCourse } from '@/checks'
import { goodCourse, known, withSecond } from '@/checks/fixtures/good-course'
import { loadCourse } from '@/checks/load'

describe('a course without a fault', () => {
  test('has no findings, not even warnings', () => {
    expect(checkCourse(loadCourse(goodCourse(), known))).toEqual([])
  })

  test('has none with a second lesson either', () => {
    expect(checkCourse(loadCourse(withSecond(goodCourse()), known))).toEqual([])
  })

  test('is not changed by being checked', () => {
    const files = Object.freeze(goodCourse())
    const course = loadCourse(files, known)
    checkCourse(course)
    expect(files).toEqual(goodCourse())
    expect(checkCourse(course)).toEqual([])
  })
})
