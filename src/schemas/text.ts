import { z } from 'astro/zod'

/** A stable id: lower-case letters, digits and single hyphens. Saved answers and links hang on it. */
export const id = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'an id of lower-case letters, digits and hyphens, such as sign-of-the-gap')

/** A non-empty line of plain text. */
export const line = z.string().trim().min(1)

/** The same words in both languages, side by side. */
export const bilingual = z.strictObject({
  zh: line.describe('the Chinese words'),
  en: line.describe('the English words'),
})

export type Bilingual = z.infer<typeof bilingual>
