// @vitest-environment happy-dom
import { screen } from '@testing-library/preact'
import { expect, it } from 'vitest'
import { examples } from '@/questions/reflect/examples'
import Reflection from '@/questions/reflect/island'
import { show } from '@/questions/testing'
import { record } from '@/stores/answers'

const text = 'A customer asked three times; we had never asked her when she needed it.'

it('asks for enough to compare, in words, and takes the focus to the field', async () => {
  const page = await show(Reflection, examples.plain)
  page.type('Too little.')
  page.check()
  expect(page.heard).toEqual(['Write a little more first; characters missing: 9.'])
  expect(document.activeElement).toBe(screen.getByRole('textbox', { name: 'Your answer' }))
})

it('grades nothing: it shows a good answer and a rubric, ticked by whoever wrote the text', async () => {
  const page = await show(Reflection, examples.plain)
  expect(page.text()).not.toContain(examples.plain.rubric[0]!.text.en)
  page.type(text)
  page.check()
  expect(page.verdict()).toBe('✓ Written; now compare')
  expect(page.text()).toContain(examples.plain.model.en)
  expect(page.text()).not.toMatch(/Right answer|Not right/)
  page.choose('It names the gap')
  expect(record(page.ask)).toMatchObject({ last: { answer: { text, met: ['gap'] } }, tries: 1 })
  expect(record(page.ask)).not.toHaveProperty('log')
})

it.each([
  ['en', ['1 of 3 met.', '2 of 3 met.', '1 of 3 met.']],
  ['zh', ['做到1条，共3条。', '做到2条，共3条。', '做到1条，共3条。']],
] as const)('what is said on the way (%s)', async (locale, log) => {
  const page = await show(Reflection, examples.plain, { locale })
  page.type(text)
  page.check()
  const [one, two] = examples.plain.rubric.map((point) => point.text[locale]) as [string, string]
  page.choose(one)
  page.choose(two)
  page.choose(one)
  expect(page.heard).toEqual(log)
})
