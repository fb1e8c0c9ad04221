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
  const dropNow = useRef(drop)
  dropNow.current = drop

  useEffect(() => {
    if (dragged === null) return
    const rows = [...(list.current?.querySelectorAll<HTMLElement>('[data-item]') ?? [])]
    const from = rows.findIndex((row) => row.dataset['item'] === dragged)
    let to = from
    let y = 0
    let frame = 0

    function aim() {
      const others = rows.filter((_, at) => at !== from)
      to = others.filter((row) => {
        const { top, height } = row.getBoundingClientRect()
        return top + height / 2 < y
      }).length
      after.current = to > from
      setTarget(to === from ? null : to)
    }
    function scroll() {
      const by = y < edge ? -stride : y > innerHeight - edge ? stride : 0
      if (y > 0 && by !== 0) {
        scrollBy(0, by)
        aim()
      }
      frame = requestAnimationFrame(scroll)
    }
    function follow(event: PointerEvent) {
      y = event.clientY
      aim()
    }
    function end(put: boolean) {
      setDragged(null)
      setTarget(null)
      if (put && to !== from) dropNow.current(dragged ?? '', to)
    }
    const up = () => end(true)
    const give = () => end(false)
    const key = (event: KeyboardEvent) => event.key === 'Escape' && give()
    addEventListener('pointermove', follow)
    addEventListener('pointerup', up)
    addEventListener('pointercancel', give)
    addEventListener('keydown', key)
    frame = requestAnimationFrame(scroll)
    return () => {
      cancelAnimationFrame(frame)
      removeEventListener('pointermove', follow)
      removeEventListener('pointerup', up)
      removeEventListener('pointercancel', give)
      removeEventListener('keydown', key)
    }
  }, [dragged])

  return {
    dragged,
    target,
    after: after.current,
    take(event, id) {
      if (event.button !== 0) return
      // Or the browser begins to select text.
      event.preventDefault()
      setDragged(id)
    },
  }
}
