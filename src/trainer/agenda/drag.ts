import type { RefObject } from 'preact'
import { useEffect, useRef, useState } from 'preact/hooks'

/** What a list shows while an item of it is dragged. */
export interface Drag {
  /** Id of the item under way. */
  dragged: string | null
  /** Place of the item it would be put beside; `after`: behind it. */
  target: number | null
  after: boolean
  take(event: PointerEvent, id: string): void
}

/** How near the edge of the window, in pixels, the page scrolls along, and by how much each frame. */
const edge = 70
const stride = 12

/**
 * Drags the items of a list by mouse, pen or finger. An addition for those who like it: everything it does the buttons do.
 * Escape gives it up.
 *
 * @param drop is told the item and its new place, from 0
 */
export function useDrag(list: RefObject<HTMLElement>, drop: (id: string, to: number) => void): Drag {
  const [dragged, setDragged] = useState<string | null>(null)
  const [target, setTarget] = useState<number | null>(null)
  const after = useRef(false)
  const stop = useRef(() => {})
  useEffect(() => () => stop.current(), [])

  function take(event: PointerEvent, id: string) {
    if (event.button !== 0) return
    // Or the browser begins to select text.
    event.preventDefault()
    stop.current()
    const rows = [...(list.current?.querySelectorAll<HTMLElement>('[data-item]') ?? [])]
    const from = rows.findIndex((row) => row.dataset['item'] === id)
    let to = from
    let y = event.clientY
    let moved = false
    let frame = requestAnimationFrame(scroll)
    setDragged(id)

    function aim() {
      to = rows.filter((row, at) => {
        const { top, height } = row.getBoundingClientRect()
        return at !== from && top + height / 2 < y
      }).length
      after.current = to > from
      setTarget(to === from ? null : to)
    }
    function scroll() {
      const by = y < edge ? -stride : y > innerHeight - edge ? stride : 0
      if (by !== 0 && moved) {
        scrollBy(0, by)
        aim()
      }
      frame = requestAnimationFrame(scroll)
    }
    // Heard from the first move to the last, and not one more.
    const heard = new AbortController()
    const hear = <K extends keyof WindowEventMap>(type: K, act: (event: WindowEventMap[K]) => void) => addEventListener(type, act, { signal: heard.signal })
    stop.current = () => {
      heard.abort()
      cancelAnimationFrame(frame)
      setDragged(null)
      setTarget(null)
    }
    hear('pointermove', (move) => {
      y = move.clientY
      moved = true
      aim()
    })
    hear('pointerup', () => {
      stop.current()
      if (to !== from) drop(id, to)
    })
    hear('pointercancel', () => stop.current())
    hear('keydown', ({ key }) => key === 'Escape' && stop.current())
  }

  return { dragged, target, after: after.current, take }
}
