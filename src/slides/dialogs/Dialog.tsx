import type { ComponentChildren } from 'preact'
import { useEffect, useRef } from 'preact/hooks'

interface Props {
  title: string
  closeWord: string
  /** It has been closed, by button or Escape. */
  onClose(): void
  children: ComponentChildren
}

/** A modal dialog of the browser's own: it keeps the focus inside and gives it back. */
export function Dialog({ title, closeWord, onClose, children }: Props) {
  const dialog = useRef<HTMLDialogElement>(null)
  useEffect(() => {
    dialog.current?.showModal()
  }, [])
  return (
    <dialog ref={dialog} class="d-dialog" aria-label={title} onClose={onClose}>
      <h2>{title}</h2>
      {children}
      <p class="acts">
        <button type="button" class="btn" onClick={() => dialog.current?.close()}>
          {closeWord}
        </button>
      </p>
    </dialog>
  )
}
