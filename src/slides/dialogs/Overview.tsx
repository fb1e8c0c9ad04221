import { useEffect, useRef, useState } from 'preact/hooks'
import { find } from '@/slides/deck/find'
import type { OutlineSlide } from '@/slides/deck/outline'
import { Dialog } from '@/slides/dialogs/Dialog'
import type { DialogProps } from '@/slides/dialogs/open'
import { pictureOf } from '@/slides/stage/picture'

/** All slides as small pictures; Tab and Enter, or a press, go to one. */
export function Overview({ words, stage, $peer, act, onClose }: DialogProps) {
  const { snapshot } = $peer.get()
  const shown = stage.shown(snapshot)
  return (
    <Dialog title={words.overview} closeWord={words.close} onClose={onClose}>
      <ol class="d-slides">
        {shown.map((one, index) => (
          <li key={one.id}>
            <Thumbnail
              element={stage.slide(one.id)!}
              steps={one.steps}
              title={`${index + 1}. ${one.title}`}
              current={one.id === snapshot.slide}
              go={() => {
                act({ do: 'go', slide: one.id })
                onClose()
              }}
            />
          </li>
        ))}
      </ol>
    </Dialog>
  )
}

function Thumbnail({ element, steps, title, current, go }: { element: HTMLElement; steps: number; title: string; current: boolean; go(): void }) {
  const button = useRef<HTMLButtonElement>(null)
  useEffect(() => {
    button.current?.prepend(pictureOf(element, steps))
  }, [])
  return (
    <button ref={button} type="button" autofocus={current} aria-current={current ? 'true' : undefined} onClick={go}>
      {title}
    </button>
  )
}

/** Goes to a slide by its number or a part of its title. */
export function Find({ words, stage, $peer, act, onClose }: DialogProps) {
  const [text, setText] = useState('')
  const shown = stage.shown($peer.get().snapshot)
  const found = find(shown, text)
  function go(slide: OutlineSlide | undefined) {
    if (!slide) return
    act({ do: 'go', slide: slide.id })
    onClose()
  }
  return (
    <Dialog title={words.find} closeWord={words.close} onClose={onClose}>
      <form
        onSubmit={(event) => {
          event.preventDefault()
          go(found[0])
        }}
      >
        <label>
          {words.findLabel} <input autofocus value={text} onInput={(event) => setText(event.currentTarget.value)} />
        </label>
      </form>
      <p role="status">{found.length === 0 ? words.findNone : ''}</p>
      <ol class="d-list">
        {found.map((slide) => (
          <li key={slide.id}>
            <button type="button" class="btn" onClick={() => go(slide)}>
              {shown.indexOf(slide) + 1}. {slide.title}
            </button>
          </li>
        ))}
      </ol>
    </Dialog>
  )
}
