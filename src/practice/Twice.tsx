import { useState } from 'preact/hooks'

interface Props {
  label: string
  /** The question that stands there after the first press. */
  sure: string
  /** What it is about, where several buttons have one label. */
  about?: string
  act(): void
}

/** A button that asks before it acts: the first press puts the question in its place, the second acts; leaving takes it back. */
export function Twice({ label, sure, about, act }: Props) {
  const [asked, setAsked] = useState(false)
  return (
    <button
      type="button"
      class={asked ? 'btn seal' : 'btn'}
      aria-label={about && `${asked ? sure : label}：${about}`}
      onClick={() => {
        if (asked) act()
        setAsked(!asked)
      }}
      onBlur={() => setAsked(false)}
      onKeyDown={({ key }) => key === 'Escape' && setAsked(false)}
    >
      {asked ? sure : label}
    </button>
  )
}
