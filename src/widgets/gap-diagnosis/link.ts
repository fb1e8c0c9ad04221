import { fill } from '@/i18n/fill'
import { type DiagnosisState, fromFragment } from './share.ts'
import { add, saved } from './shelf.ts'
import type { Words } from './strings.ts'

/**
 * A link opened: what to show, nothing where it is broken, and what is to be said. What the reader had is kept under a name
 * first, unless it is saved already.
 *
 * @param before what the reader has; null is the worked example
 */
export function openLink(hash: string, before: DiagnosisState | null, words: Words): { state: DiagnosisState | null; text: string } {
  const opened = fromFragment(hash)
  if (!opened.ok) return { state: null, text: fill(words.done.noLink, { why: words.problems[opened.code] }) }
  const { state } = opened
  const same = (one: DiagnosisState) => JSON.stringify(one) === JSON.stringify(before)
  const rated = before?.team || before?.ratings.some((rating) => rating !== null)
  if (!before || !rated || same(state) || saved().some(({ data }) => same(data))) return { state, text: words.done.link }
  const { name, stored } = add(before, words.aside)
  return { state, text: `${words.done.link} ${fill(stored ? words.done.aside : words.keep.unsaved, { name })}` }
}
