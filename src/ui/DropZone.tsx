import type { ComponentChildren } from 'preact'
import { useState } from 'preact/hooks'

interface Props {
  label: string
  onFiles: (files: FileList) => void
  children: ComponentChildren
}

/** A region files may be dropped on: a second way beside the button that chooses one. */
export function DropZone({ label, onFiles, children }: Props) {
  const [over, setOver] = useState(false)
  return (
    <section
      aria-label={label}
      class={over ? 'drop over' : 'drop'}
      onDragOver={(event) => {
        event.preventDefault()
        setOver(true)
      }}
      onDragLeave={() => setOver(false)}
      onDrop={(event) => {
        event.preventDefault()
        setOver(false)
        const files = event.dataTransfer?.files
        if (files && files.length > 0) onFiles(files)
      }}
    >
      {children}
    </section>
  )
}
