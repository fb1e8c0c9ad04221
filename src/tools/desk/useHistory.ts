import type { WritableAtom } from 'nanostores'
import { useEffect, useRef, useState } from 'preact/hooks'

export interface History {
  canUndo: boolean
  canRedo: boolean
  /** @returns whether there was anything to go back to */
  undo: () => boolean
  redo: () => boolean
  /** What was done is a step of its own, however soon the next follows. */
  cut: () => void
}

/** Steps kept, and how close together changes are one step: a word typed is not undone letter by letter. */
const most = 100
const together = 600

/**
 * Steps back and forward through the states of a tool, as long as the page is open. Every change is a step, whatever made it:
 * a field, a file, a link, another tab.
 */
export function useHistory<State>($state: WritableAtom<State>): History {
  const past = useRef<State[]>([])
  const future = useRef<State[]>([])
  const last = useRef(Number.NEGATIVE_INFINITY)
  const moving = useRef(false)
  const [, render] = useState(0)

  useEffect(
    () =>
      $state.listen((_, before) => {
        if (moving.current) return
        const now = performance.now()
        if (now - last.current > together || past.current.length === 0) past.current = [...past.current, before as State].slice(-most)
        last.current = now
        future.current = []
        render((n) => n + 1)
      }),
    [$state],
  )

  function step(from: typeof past, to: typeof past): boolean {
    const next = from.current.at(-1)
    if (next === undefined) return false
    from.current = from.current.slice(0, -1)
    to.current = [...to.current, $state.get()]
    moving.current = true
    $state.set(next)
    moving.current = false
    last.current = Number.NEGATIVE_INFINITY
    render((n) => n + 1)
    return true
  }

  return {
    canUndo: past.current.length > 0,
    canRedo: future.current.length > 0,
    cut() {
      last.current = Number.NEGATIVE_INFINITY
    },
    undo: () => step(past, future),
    redo: () => step(future, past),
  }
}
