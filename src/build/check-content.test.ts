import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { main } from '@/build/check-content'
import { change, goodCourse, paths } from '@/checks/fixtures/good-course'
import type { FileMap, Finding } from '@/checks/types'

let root = ''
let printed: string[] = []

beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'check-'))
  printed = []
  vi.spyOn(console, 'log').mockImplementation((text: string) => void printed.push(text))
})
afterEach(async () => {
  vi.restoreAllMocks()
  await rm(root, { recursive: true, force: true })
})

async function write(files: FileMap) {
  await mkdir(join(root, 'src', 'widgets', 'abacus'), { recursive: true })
  for (const [path, text] of Object.entries(files)) {
    await mkdir(dirname(join(root, path)), { recursive: true })
    await writeFile(join(root, path), text.replaceAll('<Figure id="scales" />', '<Figure id="gap-5" />'))
  }
}

test('a course without errors returns 0 and a sum', async () => {
  await write(goodCourse())
  expect(await main([root])).toBe(0)
  expect(printed.join('\n')).toMatch(/^0 errors, 0 warnings, in 8 files \(\d+\.\d s\)$/)
})

test('an error returns 1 and is printed with its place and cure', async () => {
  await write(change(goodCourse(), paths.zh, '<Cite id="smith-1988" />', '<Cite id="smith-1998" />'))
  expect(await main([root])).toBe(1)
  expect(printed.join('\n')).toMatch(
    /content\/lessons\/zh\/basics\/one\.mdx:\d+ {2}<Cite id="smith-1998">: no such source\. Expected: .+ Found: "smith-1998"\. Do: Did you mean `smith-1988`\?/,
  )
  expect(printed.join('\n')).toMatch(/1 error, 0 warnings, in 8 files/)
})

test('warnings alone return 0', async () => {
  await write(change(goodCourse(), paths.zh, 'revision: 1', 'revision: 2'))
  expect(await main([root])).toBe(0)
  expect(printed.join('\n')).toContain('stale')
})

test('programs get the findings as JSON', async () => {
  await write(change(goodCourse(), paths.course, 'read: 10', 'read: 99'))
  expect(await main(['--json', root])).toBe(1)
  const findings = JSON.parse(printed.join('\n')) as Finding[]
  expect(findings).toMatchObject([{ rule: 'shape', severity: 'error', file: 'content/course.yaml', field: 'modules[0].lessons[0].read' }])
})
