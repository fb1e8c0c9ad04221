import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { checkContent } from '@/checks'
import { goodCourse, known, lineOf, paths } from '@/checks/fixtures/good-course'
import { loadCourse, readContent } from '@/checks/load'
import { outline, parseMdx, splitFrontmatter } from '@/checks/mdx'
import { bodyLength } from '@/checks/rules/length'
import { readYaml } from '@/checks/yaml'

describe('a content folder', () => {
  let root = ''
  beforeAll(async () => {
    root = await mkdtemp(join(tmpdir(), 'course-'))
    for (const [path, text] of Object.entries(goodCourse())) {
      const target = join(root, ...path.split('/'))
      await mkdir(dirname(target), { recursive: true })
      await writeFile(target, text)
    }
    await mkdir(join(root, 'src', 'widgets', 'abacus'), { recursive: true })
  })
  afterAll(() => rm(root, { recursive: true, force: true }))

  test('is read with paths from the project, forward slashes', async () => {
    expect(await readContent(join(root, 'content'))).toEqual(goodCourse())
  })

  test('is checked with the tools in src/widgets', async () => {
    expect(await checkContent(root, { figures: ['scales'] })).toEqual([])
    expect((await checkContent(root, { figures: ['scales'], tools: [] })).map(({ rule }) => rule)).toContain('unknown-tool')
  })

  test('that does not exist is refused in a sentence', async () => {
    await expect(checkContent(join(root, 'nowhere'))).rejects.toThrow('checkContent requires a folder "content"')
  })
})

describe('lines of a file', () => {
  test('survive the frontmatter', () => {
    const files = goodCourse()
    const lesson = loadCourse(files, known).lessons.find(({ file }) => file === paths.zh)
    expect(lesson?.headings.find(({ id }) => id === 'second')?.line).toBe(lineOf(files, paths.zh, '## Second'))
    expect(lesson?.front.lineAt(['goals', 1])).toBe(lineOf(files, paths.zh, '第二个目标'))
  })

  test('survive Windows line ends and a byte order mark', () => {
    const text = '\uFEFF---\r\nsummary: x\r\n---\r\n\r\n## A [#a]\r\n'
    const { frontmatter, body } = splitFrontmatter(text)
    expect(frontmatter).toBe('summary: x')
    const { tree } = parseMdx(body, 'a.mdx')
    expect(tree && outline(tree, text).headings).toMatchObject([{ id: 'a', text: 'A', line: 5 }])
  })

  test('of a missing field are those of what stands round it', () => {
    const { yaml } = readYaml('a:\n  - id: x\n    b: 1\n  - id: y\n', 'a.yaml')
    expect(yaml.lineAt(['a', 0, 'b'])).toBe(3)
    expect(yaml.lineAt(['a', 1, 'b'])).toBe(4)
    expect(yaml.lineAt(['a', 7, 'b'])).toBe(1)
    expect(yaml.lineAt([])).toBe(1)
  })
})

describe('the outline of a lesson', () => {
  const outlineOf = (text: string) => {
    const { tree, findings } = parseMdx(text, 'a.mdx')
    expect(findings).toEqual([])
    return outline(tree as never, text)
  }

  test('takes a paragraph of nothing but tags for those tags, as the build does', () => {
    const [slide, notes, ask, term] = outlineOf('<Slide id="s" minutes={4} optional><Notes><Ask>Why <Term id="t">it</Term>?</Ask></Notes></Slide>').components
    expect(slide).toMatchObject({ name: 'Slide', atTop: true, inSentence: false, slide: 's', props: { id: 's', minutes: 4, optional: true } })
    expect(notes).toMatchObject({ name: 'Notes', within: ['Slide'], slide: 's' })
    expect(ask).toMatchObject({ name: 'Ask', within: ['Slide', 'Notes'], inSentence: false })
    expect(term).toMatchObject({ name: 'Term', alone: false })
  })

  test('knows a tag in a sentence from one on a line of its own', () => {
    const [inline, own, item] = outlineOf('See <Ref to="#a">a</Ref>.\n\n<Ref to="#b">b</Ref>\n\n- <Ref to="#c">c</Ref>\n').components
    expect(inline).toMatchObject({ inSentence: true, alone: false })
    expect(own).toMatchObject({ inSentence: false, alone: true })
    expect(item).toMatchObject({ inSentence: false, alone: false, atTop: false })
  })

  test('makes Chinese bold beside punctuation, as the build does', () => {
    const { tree } = parseMdx('**服务质量（SQ）**由顾客说了算，**重点。**下一句', 'a.mdx')
    expect(JSON.stringify(tree)).not.toContain('**')
    expect(JSON.stringify(tree).match(/"strong"/g)).toHaveLength(2)
  })
})

test('the length of a lesson leaves slides out', () => {
  const [lesson] = loadCourse(
    { 'content/lessons/zh/a/b.mdx': '---\nsummary: 不算\n---\n\n## 标题 [#t]\n\n正文，**六**个字。\n\n<Slide id="s">\n\n不算\n\n</Slide>\n' },
    known,
  ).lessons
  // 标题 2, 正文 2, 六 1, 个字 2
  expect(lesson && bodyLength(lesson)).toBe(7)
})
