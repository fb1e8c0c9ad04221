import type { WritableAtom } from 'nanostores'
import type { StateFile } from '@/models/state-file'
import { type Shelf, shelfOf } from '@/stores/shelf'
import { unitState } from '@/stores/unit-state'

/** A tool whose state has a name, is kept, saved, taken out and opened again. */
export interface Tool<State> {
  id: string
  /** What the reader has, the same in every lesson and on the tool's own page; null is the worked example. */
  $state: WritableAtom<State | null>
  file: StateFile<State>
  shelf: Shelf<State>
  /** Whether there is nothing in it that anybody would miss. */
  isEmpty: (state: State) => boolean
}

/**
 * Everything a tool remembers. Make it once, beside the view.
 *
 * @example const tool = makeTool('loyalty-matrix', file, checkState)
 */
export function makeTool<State>(
  id: string,
  file: StateFile<State>,
  check: (value: unknown) => State | null,
  isEmpty: (state: State) => boolean = () => false,
): Tool<State> {
  return {
    id,
    $state: unitState<State | null>(id, null, (value): value is State | null => value === null || check(value) !== null),
    file,
    shelf: shelfOf(id, check),
    isEmpty,
  }
}
