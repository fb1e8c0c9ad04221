import { useState } from 'preact/hooks'

/** A button that asks before it acts: the first press puts the question in its place, the second acts; leaving takes it back. */
export function Twice({ label, sure, act }: { label: string; sure: string; act(): void }) {
  const [asked, setAsked] = useState(false)
  return (
    <button
      type="button"
      class={asked ? 'btn seal' : 'btn'}
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
