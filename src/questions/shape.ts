import type { z } from 'astro/zod'
import type { Locale } from '@/i18n/locale'
import type { Feedback, KeyBase, QuestionType } from '@/questions/types'
import type { item } from '@/schemas/item'
import type { Bilingual } from '@/schemas/text'

/** The bucket of a card that belongs nowhere. Here, not in a schema: browsers need it, and never get zod. */
export const nowhere = 'none'

/** The authored fields every type shares. */
export type AuthoredItem = z.infer<typeof item> & { type: QuestionType }

/** The public half of the shared fields, in one language. `scope` is `module/lesson`. */
export function toAskBase(authored: AuthoredItem, scope: string, locale: Locale, tries: number) {
  return {
    id: `${scope}/${authored.id}`,
    rev: authored.rev,
    prompt: authored.prompt[locale],
    tries: authored.tries ?? tries,
    hints: authored.hints.length,
  }
}

/** The private half of the shared fields, in one language. */
export function toKeyBase(authored: AuthoredItem, locale: Locale): Omit<KeyBase, 'feedback'> {
  return {
    explain: authored.explain[locale],
    hints: authored.hints.map((hint) => hint[locale]),
    sources: authored.sources,
    ...(authored.changed ? { changed: authored.changed[locale] } : {}),
  }
}

/** Feedback keyed by the id of its part. */
export function toFeedback(parts: { id: string; why: Bilingual; misconception?: string | undefined }[], locale: Locale): Record<string, Feedback> {
  return Object.fromEntries(parts.map((part) => [part.id, { why: part.why[locale], ...(part.misconception ? { misconception: part.misconception } : {}) }]))
}
