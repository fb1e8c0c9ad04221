import type { ComponentChildren } from 'preact'
import { useState } from 'preact/hooks'

interface Props {
  title: string
  children: () => ComponentChildren
}

/** Something behind a heading that opens. What is in it is made when it is first opened, and stays. */
export function Panel({ title, children }: Props) {
  const [open, setOpen] = useState(false)
  const [made, setMade] = useState(false)
  return (
    <details
      class="tool-panel js-only"
      open={open}
      onToggle={({ currentTarget }) => {
        setOpen(currentTarget.open)
        if (currentTarget.open) setMade(true)
      }}
    >
      <summary>{title}</summary>
      {(made || open) && <div>{children()}</div>}
    </details>
  )
}
