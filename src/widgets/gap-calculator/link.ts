import { fill } from '@/i18n/fill'
import { checkState, type GapState } from '@/models/gap-state'
import { unitState } from '@/stores/unit-state'
import type { DeskWords } from './desk-strings.ts'
import { fromFragment } from './share.ts'
import { add, saved } from './shelf.ts'
import { blankState, sameNumbers } from './state.ts'

/** What the last link brought: as long as nobody has changed it, it is nobody's work and need not be kept. */
const $link = unitState<GapState | null>('gap-calculator-link', null, (value): value is GapState | null => value === null || checkState(value) !== null)

/**
 * A link opened: the numbers to show, none where it is broken, and what is to be said. The reader's own numbers are kept as a scenario first.
 *
 * @param before what the reader has; null is the worked example
 */
export function openLink(hash: string, before: GapState | null, example: GapState, words: DeskWords): { state: GapState | null; text: string } {
  const { done, problems } = words
  const opened = fromFragment(hash)
  const changed = before && !sameNumbers(before, example)
  if (!opened.ok) return { state: null, text: `${fill(done.noLink, { why: problems[opened.code] })} ${changed ? done.stays : done.below}`.trim() }
  const { state } = opened
  const again = before && sameNumbers(before, state)
  const link = $link.get()
  const own = changed && !again && !(link && sameNumbers(before, link)) && !sameNumbers(before, blankState(before))
  if (!again) $link.set(state)
  return { state, text: own ? `${done.link} ${keep(before, words)}` : done.link }
}

/** Keeps numbers for somebody who did not ask for it, unless they are saved already, and says where. */
function keep(state: GapState, { aside, done, scenarios }: DeskWords): string {
  const same = saved().find(({ data }) => sameNumbers(data, state))
  const { name, stored } = same ? { name: same.name, stored: true } : add(state, aside)
  return fill(stored ? done.aside : scenarios.unsaved, { name })
}
