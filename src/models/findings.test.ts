import { describe, expect, it } from 'vitest'
import { toFindings } from '@/models/findings'
import { findings } from '@/schemas/findings'

const one = {
  what: 'w',
  numbers: [{ name: 'gap', value: -1.15, unit: 'points of 7', n: 120 }],
  gap: 'gap-3' as const,
  evidence: 'e',
  remedies: ['gap-3-remedies/1'],
}
const file = { tool: 'gap-calculator', language: 'zh' as const, madeOn: '2026-11-27', place: '城西店', findings: [one] }

describe('a file of findings', () => {
  it('is what the schema says, whichever tool writes it', () => {
    expect(findings.parse(JSON.parse(toFindings(file)))).toEqual({ format: 'service-findings', version: 1, ...file })
  })

  it('has a day of the calendar and finite numbers', () => {
    expect(() => toFindings({ ...file, madeOn: '27.11.2026' })).toThrow(/requires a day/)
    expect(() => toFindings({ ...file, findings: [{ ...one, numbers: [{ name: 'x', value: Number.NaN }] }] })).toThrow(/requires finite numbers/)
  })

  it('is refused by the schema with anything beside what it names', () => {
    expect(findings.safeParse({ ...JSON.parse(toFindings(file)), more: 1 }).success).toBe(false)
    expect(findings.safeParse({ ...JSON.parse(toFindings(file)), version: 2 }).success).toBe(false)
  })
})
