import { z } from 'astro/zod'
import { line } from '@/schemas/text'

/**
 * What a tool found, as the file it gives out for the action plan: one shape for all tools, so that an audit can gather
 * them. Written with `toFindings` of `src/models/findings.ts`.
 */

export const findingsFormat = 'service-findings'

/** The gaps a finding may point at. */
const gap = z.enum(['gap-1', 'gap-2', 'gap-3', 'gap-4', 'gap-5'])

export const finding = z.strictObject({
  what: line.max(300).describe('what was found, one sentence in the language of the file'),
  numbers: z
    .array(
      z.strictObject({
        name: line.max(120).describe('what the number is, in the language of the file'),
        value: z.number(),
        unit: line.max(40).optional().describe('such as "points of 7"'),
        n: z.int().min(1).optional().describe('how many people or cases stand behind it'),
      }),
    )
    .max(20),
  gap: gap.nullable().describe('the likely source in the gaps model; null where the tool cannot say'),
  evidence: line.max(600).describe('where it comes from: tool, how many people, which caveat'),
  remedies: z
    .array(z.string().regex(/^[a-z0-9-]+\/\d+$/))
    .max(20)
    .describe('concept and place from 1 in content/concepts: gap-1-remedies/5'),
})

export const findings = z.strictObject({
  format: z.literal(findingsFormat),
  version: z.literal(1).describe('rises when an older reader could no longer read what a newer tool writes'),
  tool: z
    .string()
    .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/)
    .describe('a folder of src/widgets'),
  language: z.enum(['zh', 'en']),
  madeOn: z.iso.date().describe('the day it was taken out, as on the calendar of the reader'),
  place: z.string().max(120).describe('branch, team or period; may be empty'),
  findings: z.array(finding).max(50),
})

export type Finding = z.infer<typeof finding>
export type Findings = z.infer<typeof findings>
