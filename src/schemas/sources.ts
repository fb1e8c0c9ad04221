import { z } from 'astro/zod'
import { bilingual, id, line } from '@/schemas/text'

/** `content/sources.yaml`: everything the course cites. */
export const source = z.strictObject({
  id,
  kind: z.enum(['article', 'book', 'chapter', 'report', 'standard', 'training']),
  authors: line.describe('as printed in the list of sources'),
  year: z.number().int().min(1800).max(2100).optional().describe('year of publication; leave out where unknown'),
  title: line,
  container: line.optional().describe('journal, volume, pages; or publisher'),
  short: z
    .union([line, bilingual])
    .describe('what stands for it in a line, for instance Parasuraman, Zeithaml & Berry 1988; in both languages where it is words'),
  checked: z
    .enum(['opened', 'literature', 'recomputed'])
    .describe('opened = we read it; literature = citation believed right, not opened; recomputed = figures calculated again'),
  note: bilingual.optional(),
})

export const sources = z.strictObject({ sources: z.array(source) })
export type Source = z.infer<typeof source>
