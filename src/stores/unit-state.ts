import { atom, onMount, type WritableAtom } from 'nanostores'
import { onPage } from '@/stores/engine'
import { family, persistent, type Saved } from '@/stores/persistent'
import { onPlace, type Place, place } from '@/stores/place'

/**
 * Saved under `unit:<key>` in a lesson and `deck:<session>:<key>` in a deck. When a unit's state gets another shape, its check
 * refuses the old one, which is then set aside, and the unit starts from `init`.
 */
interface UnitSaved<T> extends Saved {
  v: 1
  state: T
}

/** A slider fires far more often than is worth saving: at most one write in so many milliseconds. */
const pause = 300

const waiting = new Set<() => void>()

/**
 * The state of one unit: a store that persists or not, as the page has decided. A view reads it with
 * `useStore($state, { ssr: 'initial' })` and knows none of this. Make it once per key; the state must be JSON.
 *
 * @example const $rows = unitState('gap-calculator', [], isRows)
 */
export function unitState<T>(key: string, init: T, check: (state: unknown) => state is T): WritableAtom<T> {
  const $state = atom<T>(init)
  const show = $state.set
  let timer: ReturnType<typeof setTimeout> | undefined
  let stale = false

  const saved = family((at: Place) =>
    persistent<UnitSaved<T>>(`${at === 'lesson' ? 'unit' : at}:${key}`, {
      initial: { v: 1, state: init },
      check: (value): value is UnitSaved<T> => check((value as UnitSaved<T>).state),
    }),
  )

  function save() {
    waiting.delete(save)
    if (!stale) return
    stale = false
    const at = place()
    if (at !== 'memory') saved(at).set({ v: 1, state: $state.value })
  }

  function tick() {
    timer = stale ? setTimeout(tick, pause) : undefined
    save()
  }

  // The first change is written at once, those that follow closely together: also during a long drag.
  $state.set = (state) => {
    show(state)
    stale = true
    if (timer) keep(save)
    else tick()
  }

  onMount($state, () => {
    let leave: (() => void) | undefined
    save()
    const unbind = onPlace((at) => {
      leave?.()
      leave =
        at === 'memory'
          ? undefined
          : saved(at).subscribe(({ state }) => {
              stale = false
              show(state)
            })
    })
    return () => {
      unbind()
      leave?.()
    }
  })

  return $state
}

function keep(save: () => void): void {
  waiting.add(save)
  onPage('pagehide', saveAll)
  onPage('visibilitychange', saveAll)
}

/** A page that is left or hidden may never run again. */
function saveAll(): void {
  for (const save of waiting) save()
}
