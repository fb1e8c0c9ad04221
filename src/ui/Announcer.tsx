import type { VNode } from 'preact'
import { useEffect, useRef, useState } from 'preact/hooks'

/**
 * One polite voice for a unit. It is in the page before it is used, is silent on load, and says one thing per action.
 *
 * `say(text, wait)` speaks after `wait` milliseconds, and a later one takes the place of one still waiting: somebody who
 * types hears the result once they pause. The same text twice is said twice.
 *
 * @example const [say, announcer] = useAnnouncer()
 */
export function useAnnouncer(): [(text: string, wait?: number) => void, VNode] {
  const [said, setSaid] = useState('')
  const timer = useRef<ReturnType<typeof setTimeout>>()
  const odd = useRef(false)
  useEffect(() => () => clearTimeout(timer.current), [])
  const say = useRef((text: string, wait = 0) => {
    clearTimeout(timer.current)
    timer.current = setTimeout(() => {
      // A no-break space more or less makes a repeated sentence a change, which is what screen readers listen for.
      odd.current = !odd.current
      setSaid(odd.current ? text : `${text}\u00a0`)
    }, wait)
  }).current
  return [
    say,
    <p class="sr" role="status">
      {said}
    </p>,
  ]
}
