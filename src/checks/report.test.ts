import { expect, test } from 'vitest'
import { line, report } from '@/checks/report'
import type { Finding } from '@/checks/types'

const finding: Finding = {
  rule: 'unknown-concept',
  severity: 'error',
  file: 'content/lessons/zh/gaps/gap-5.mdx',
  line: 12,
  what: '<Term id="gap-6">: no such concept',
  expected: 'the id of a concept',
  found: '"gap-6"',
  cure: 'Did you mean `gap-5`?',
}

test('a finding is one line an editor can jump to', () => {
  expect(line(finding)).toBe(
    'content/lessons/zh/gaps/gap-5.mdx:12  <Term id="gap-6">: no such concept. Expected: the id of a concept. Found: "gap-6". Do: Did you mean `gap-5`? (unknown-concept)',
  )
})

test('a report puts errors last, above the sum', () => {
  const { line: _, ...whole } = finding
  const lines = report([finding, { ...whole, severity: 'warning', field: 'goals[0]' }, { ...whole, severity: 'info' }], 14, 0.44).split('\n')
  expect(lines.filter((text) => /^[A-Z]/.test(text))).toEqual(['For information', 'Warnings', 'Errors: they stop the build'])
  expect(lines[4]).toContain('content/lessons/zh/gaps/gap-5.mdx  goals[0]: <Term')
  expect(lines.at(-1)).toBe('1 error, 1 warning, in 14 files (0.4 s)')
})

test('a report of nothing is the sum alone', () => {
  expect(report([], 8, 0.2)).toBe('0 errors, 0 warnings, in 8 files (0.2 s)')
})
