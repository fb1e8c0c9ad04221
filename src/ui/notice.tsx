import type { VNode } from 'preact'
import { useEffect, useRef, useState } from 'preact/hooks'
import { useAnnouncer } from '@/ui/Announcer'

interface Words {
  undo: string
  undone: string
}

/** Says something that has been done, with a way back where there is one. */
export type Tell = (text: string, back?: () => void) => void

/**
 * What has been done is said aloud and stands in sight, with a way back. `forget` takes it away: the next change would be
 * taken along.
 *
 * @example const { tell, notice, say } = useNotice(words)
 */
export function useNotice(words: Words): { tell: Tell; forget: () => void; say: (text: string, wait?: number) => void; notice: VNode } {
  const [said, setSaid] = useState<{ text: string; back?: (() => void) | undefined } | null>(null)
  const [say, announcer] = useAnnouncer()
  const bar = useRef<HTMLParagraphElement>(null)
  const pressed = useRef<Element | null>(null)

  const tell: Tell = (text, back) => {
    pressed.current = document.activeElement
    setSaid({ text, back })
    say(text)
  }

  // What was pressed may be gone with what it belonged to; the focus then goes to what is said about it.
  useEffect(() => {
    if (said && pressed.current && pressed.current !== document.body && !pressed.current.isConnected) bar.current?.focus()
  }, [said])

  const notice = (
    <>
      {announcer}
      {said && (
        <p class="tool-notice" tabIndex={-1} ref={bar}>
          {said.text}{' '}
          {said.back && (
            <button
              type="button"
              class="btn"
              onClick={() => {
                said.back?.()
                tell(words.undone)
              }}
            >
              {words.undo}
            </button>
          )}
        </p>
      )}
    </>
  )
  return { tell, forget: () => setSaid(null), say, notice }
}
