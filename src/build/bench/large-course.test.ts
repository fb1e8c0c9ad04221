import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { largeCourse, type Seed } from '@/build/bench/large-course'

const lesson = '---\nsummary: s\nconcepts: [a]\n---\n<Term id="a">x</Term> <Check id="q" /> <Figure id="a" />\n'
const seed: Seed = {
  lesson: 'l',
  course: 'id: c\nmodules: [{ id: m, title: { zh: 模, en: M }, lessons: [{ id: l, title: { zh: 课, en: L } }] }]',
  concepts: 'concepts: [{ id: a }, { id: b }, { id: unused }]\nmisconceptions: [{ id: w, concept: b }, { id: unused-too, concept: a }]',
  questions: 'questions: [{ id: q, concepts: [a], options: [{ id: a, misconception: w }] }]',
  zh: lesson,
  en: lesson,
}

describe('a large course made from one lesson', () => {
  const files = largeCourse(seed, 32)
  const yaml = (file: string) => parse(files.get(file) ?? '')

  it('has as many lessons as were asked for, the first one included, at most thirty a module', () => {
    expect(yaml('course.yaml').modules.map((module: { lessons: unknown[] }) => module.lessons.length)).toEqual([1, 30, 1])
  })

  it('has both languages and a bank for each copy', () => {
    // course.yaml, two files of concepts, 31 copies in three files each
    expect(files.size).toBe(1 + 2 + 31 * 3)
  })

  it('teaches and tests concepts of its own in each copy', () => {
    expect(files.get('lessons/en/large-1/copy-2.mdx')).toContain('concepts:\n  - a-1-2\n')
    expect(files.get('lessons/en/large-1/copy-2.mdx')).toContain('<Term id="a-1-2">x</Term>')
    expect(yaml('questions/large-1/copy-2.yaml').questions[0]).toMatchObject({ id: 'q', concepts: ['a-1-2'], options: [{ id: 'a', misconception: 'w-1-2' }] })
  })

  it('leaves figures and questions their names', () => {
    expect(files.get('lessons/zh/large-2/copy-1.mdx')).toContain('<Check id="q" /> <Figure id="a" />')
  })

  it('has in its glossary what is used, and what a misconception is about', () => {
    expect(yaml('concepts/large-2.yaml')).toEqual({ concepts: [{ id: 'a-2-1' }, { id: 'b-2-1' }], misconceptions: [{ id: 'w-2-1', concept: 'b-2-1' }] })
  })
})
