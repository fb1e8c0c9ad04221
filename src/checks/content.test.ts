import { expect, it } from 'vitest'
import { checkContent } from '@/checks'
import { line } from '@/checks/report'

it('the content of this project has no mistake that would stop the build', async () => {
  const findings = await checkContent(process.cwd())
  expect(findings.filter((finding) => finding.severity === 'error').map(line)).toEqual([])
})
