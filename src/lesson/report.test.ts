import { expect, it } from 'vitest'
import { report } from '@/lesson/report'

it('a report names what it is about; without a contact there is none', () => {
  expect(report('course@example.org', 'zh/gaps/gap-5/sign r2')).toBe('mailto:course@example.org?subject=zh%2Fgaps%2Fgap-5%2Fsign%20r2')
  expect(report(undefined, 'anything')).toBeUndefined()
})
