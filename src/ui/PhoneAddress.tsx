import { useState } from 'preact/hooks'
import { homeFrom } from '@/models/class-address'

interface Props {
  words: { localhost: string; phoneAddress: string; phoneWrong: string }
  value: string
  change(typed: string): void
}

/** Asks for the address at which phones reach the course, where the page's own is known to this computer alone. */
export function PhoneAddress({ words, value, change }: Props) {
  const [left, setLeft] = useState(false)
  const wrong = left && value.trim() !== '' && homeFrom(value) === null
  return (
    <div class="q-note">
      <p>{words.localhost}</p>
      <p>
        <label>
          {words.phoneAddress}{' '}
          <input
            size={26}
            inputMode="url"
            autocomplete="off"
            spellcheck={false}
            placeholder="http://192.168.1.20:4321"
            aria-invalid={wrong ? true : undefined}
            value={value}
            onInput={({ currentTarget }) => {
              change(currentTarget.value)
              setLeft(false)
            }}
            onBlur={() => setLeft(true)}
          />
        </label>
      </p>
      <p role="status" class={wrong ? 'q-status' : 'sr'}>
        {wrong ? words.phoneWrong : ''}
      </p>
    </div>
  )
}
