import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { parse } from 'yaml'
import { main, planLesson, Refusal } from '@/build/new'
import { checkCourse } from '@/checks'
import { goodCourse, known, paths } from '@/checks/fixtures/good-course'
import { loadCourse, readContent } from '@/checks/load'

const severe = (files: Record<string, string>) => checkCourse(loadCourse(files, known)).filter(({ severity }) => severity === 'error')
const refusal = (request: Parameters<typeof planLesson>[1]) => {
  try {
    planLesson(goodCourse(), request)
  } catch (error) {
    if (error instanceof Refusal) return error.message
  }
  return 'no refusal'
}

describe('a new lesson', () => {
  const files = goodCourse()
  const writes = planLesson(files, { scope: 'basics/three', titleZh: '第三课', titleEn: 'Lesson three' })

  test('passes the content check without an error', () => {
    expect(severe({ ...files, ...writes })).toEqual([])
  })

  test('is a draft in both languages, with questions, an entry, and a concept of its own', () => {
    expect(Object.keys(writes).sort()).toEqual(
      [
        paths.concepts,
        paths.course,
        'content/lessons/en/basics/three.mdx',
        'content/lessons/zh/basics/three.mdx',
        'content/questions/basics/three.yaml',
      ].sort(),
    )
    for (const locale of ['zh', 'en']) expect(writes[`content/lessons/${locale}/basics/three.mdx`]).toContain('status: draft')
    expect(parse(writes[paths.course] ?? '').modules[0].lessons[1]).toEqual({ id: 'three', title: { zh: '第三课', en: 'Lesson three' }, read: 12, teach: 40 })
    expect(parse(writes[paths.concepts] ?? '').concepts.map(({ id }: { id: string }) => id)).toEqual(['alpha', 'beta', 'three'])
  })

  test('has eleven questions of all five types', () => {
    const { questions } = parse(writes['content/questions/basics/three.yaml'] ?? '') as { questions: { type: string }[] }
    expect(questions).toHaveLength(11)
    expect(new Set(questions.map(({ type }) => type))).toEqual(new Set(['single', 'multi', 'numeric', 'order', 'classify']))
  })

  test('leaves every line of course.yaml as it was', () => {
    const before = (files[paths.course] ?? '').split('\n')
    const after = (writes[paths.course] ?? '').split('\n')
    const added = after.findIndex((line, index) => line !== before[index])
    expect(after[added]).toBe('      - id: three')
    expect([...after.slice(0, added), ...after.slice(added + 6)]).toEqual(before)
  })

  test('cannot be finished while sentences of the scaffold are left', () => {
    const finished = Object.fromEntries(Object.entries({ ...files, ...writes }).map(([path, text]) => [path, text.replace('status: draft\n', '')]))
    expect(new Set(severe(finished).map(({ rule }) => rule))).toEqual(new Set(['scaffold-left', 'question-source']))
    expect(severe(finished).map(({ file }) => file)).toContain('content/questions/basics/three.yaml')
  })

  test('keeps every rule about amounts, so that only words and sources are left to write', () => {
    const finished = Object.fromEntries(
      Object.entries({ ...files, ...writes }).map(([path, text]) => [
        path,
        text.replace('status: draft\n', '').replaceAll('（待改写）', '').replaceAll('(to rewrite) ', ''),
      ]),
    )
    expect(new Set(severe(finished).map(({ rule }) => rule))).toEqual(new Set(['question-source']))
  })

  test.each([30, 37, 45])('fills %i minutes of teaching', (teach) => {
    expect(
      checkCourse(loadCourse({ ...files, ...planLesson(files, { scope: 'basics/three', teach }) }, known)).filter(({ rule }) => rule === 'slides'),
    ).toEqual([])
  })

  test('teaches concepts that exist when they are named', () => {
    const more = planLesson(files, { scope: 'basics/three', concepts: ['alpha', 'beta'] })
    expect(more['content/lessons/en/basics/three.mdx']).toContain('<Term id="beta">English beta</Term>')
    expect(parse(more[paths.concepts] ?? '').concepts).toHaveLength(2)
    expect(severe({ ...files, ...more })).toEqual([])
  })

  test('follows the lesson that is named', () => {
    const first = { ...files, ...writes }
    const second = planLesson(first, { scope: 'basics/between', after: 'one' })
    expect(parse(second[paths.course] ?? '').modules[0].lessons.map(({ id }: { id: string }) => id)).toEqual(['one', 'between', 'three'])
    expect(severe({ ...first, ...second })).toEqual([])
  })

  test('begins a new module when its titles are given, and a second lesson there works too', () => {
    const first = { ...files, ...planLesson(files, { scope: 'more/first', moduleZh: '更多', moduleEn: 'More', concepts: ['alpha'] }) }
    const second = { ...first, ...planLesson(first, { scope: 'more/second' }) }
    expect(severe(second)).toEqual([])
    expect(parse(second[paths.course] ?? '').modules[1]).toMatchObject({
      id: 'more',
      title: { zh: '更多', en: 'More' },
      lessons: [{ id: 'first' }, { id: 'second' }],
    })
    expect(second['content/questions/more/first.yaml']).not.toMatch(/[&*]a\d/)
  })

  test('takes the minutes of an entry that course.yaml has already', () => {
    const planned = { ...files, [paths.course]: writes[paths.course]?.replace('teach: 40', 'teach: 35') ?? '' }
    const again = planLesson(planned, { scope: 'basics/three' })
    expect(Object.keys(again)).not.toContain(paths.course)
    expect(severe({ ...planned, ...again })).toEqual([])
  })
})

describe('nothing is written, and a sentence says why', () => {
  test.each([
    ['no module', { scope: 'gap-1' }, 'Write the lesson as module/lesson'],
    ['too many parts', { scope: 'a/b/c' }, 'Write the lesson as module/lesson'],
    ['a capital in the id', { scope: 'basics/Three' }, '"Three" cannot be an id'],
    ['Chinese in the id', { scope: 'basics/三' }, '"三" cannot be an id'],
    ['a lesson that exists', { scope: 'basics/one' }, 'content/lessons/zh/basics/one.mdx exists already'],
    ['an unknown module', { scope: 'basic/three' }, 'Did you mean `basics`?'],
    ['an unknown concept', { scope: 'basics/three', concepts: ['alpah'] }, 'Did you mean `alpha`?'],
    ['an unknown lesson to follow', { scope: 'basics/three', after: 'zero' }, 'has no lesson "zero"'],
  ])('%s', (_, request, sentence) => expect(refusal(request)).toContain(sentence))

  test('a course.yaml that does not read', () => {
    expect(() => planLesson({ 'content/course.yaml': 'a: [' }, { scope: 'a/b' })).toThrow('npm run check:content')
  })
})

describe('npm run new', () => {
  let root = ''
  let printed: string[] = []
  const run = (...args: string[]) => main(args, root, (text) => printed.push(text))

  beforeEach(async () => {
    root = await mkdtemp(join(tmpdir(), 'new-'))
    printed = []
    for (const [path, text] of Object.entries(goodCourse())) {
      await mkdir(dirname(join(root, path)), { recursive: true })
      await writeFile(join(root, path), text)
    }
  })
  afterEach(() => rm(root, { recursive: true, force: true }))

  test('writes the lesson into the folder and prints what to do next', async () => {
    expect(await run('lesson', 'basics/three', '--title-zh', '第三课', '--teach', '35')).toBe(0)
    expect(printed.join('\n')).toContain('wrote    content/lessons/zh/basics/three.mdx')
    expect(printed.join('\n')).toContain('npm run check:content')
    expect(severe(await readContent(join(root, 'content')))).toEqual([])
    expect(await readFile(join(root, paths.course), 'utf8')).toContain('teach: 35')
  })

  test('refuses to write twice, and changes nothing then', async () => {
    await run('lesson', 'basics/three')
    const before = await readContent(join(root, 'content'))
    expect(await run('lesson', 'basics/three')).toBe(1)
    expect(printed.at(-1)).toContain('exists already')
    expect(await readContent(join(root, 'content'))).toEqual(before)
  })

  test.each([[[]], [['lesson']], [['slide', 'a/b']], [['lesson', 'basics/three', '--colour', 'red']]])('prints how it is used: %j', async (args) => {
    expect(await run(...args)).toBe(1)
    expect(printed.join('\n')).toContain('Usage: npm run new -- lesson')
  })

  test('refuses minutes out of range', async () => {
    expect(await run('lesson', 'basics/three', '--teach', '90')).toBe(1)
    expect(printed).toEqual(['--teach takes whole minutes from 30 to 45, not "90".'])
  })
})
