import { expect, test } from 'vitest'
import { checkCourse } from '@/checks'
import { change, changeBoth, goodCourse, known, paths } from '@/checks/fixtures/good-course'
import { loadCourse } from '@/checks/load'

const drafts = () =>
  change(change(goodCourse(), paths.zh, 'revision: 1', 'revision: 1\nstatus: draft'), paths.en, 'translates: 1', 'translates: 1\nstatus: draft')
const said = (files: ReturnType<typeof goodCourse>) => checkCourse(loadCourse(files, known)).map(({ rule, severity }) => `${rule} ${severity}`)

test('a draft is only reminded of what is not there yet', () => {
  const files = changeBoth(changeBoth(drafts(), '<Check id="single-4" />', ''), 'layout="activity"', 'layout="content"')
  expect(said(files).sort()).toEqual(['lesson-grammar warning', 'lesson-grammar warning', 'slides warning', 'slides warning'])
})

test('a draft that leads nowhere is stopped all the same', () => {
  expect(said(change(drafts(), paths.zh, '<Figure id="scales" />', '<Figure id="stairs" />'))).toEqual(['parity error', 'unknown-figure error'])
})

test('sentences of the scaffold may stand in a draft', () => {
  expect(said(change(drafts(), paths.zh, 'A story.', '（待改写）讲一个例子'))).toEqual([])
})
