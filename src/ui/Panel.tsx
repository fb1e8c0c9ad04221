import type { ComponentChildren } from 'preact'
import { useEffect, useState } from 'preact/hooks'

interface Props {
  title: string
  /** Whether it is open from the start, once the page is alive. */
  start?: boolean
  children: () => ComponentChildren
}

/** Something behind a heading that opens. What is in it is made when it is first opened, and stays. */
export function Panel({ title, start = false, children }: Props) {
  const [open, setOpen] = useState(false)
  const [made, setMade] = useState(false)
  useEffect(() => {
    if (start) setOpen(true)
  }, [])
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
