import { useState } from 'preact/hooks'
import { fill } from '@/i18n/fill'
import { classAddress, homeFrom, isThisComputer } from '@/models/class-address'
import { seedName } from '@/models/result-code'
import type { CohortWords } from '@/practice/cohort/strings'
import { QrCode } from '@/ui/QrCode'

interface Props {
  words: CohortWords
  home: string
  /** Path of the module's check below the home. */
  path: string
  seed: number
}

/** The QR code of the class check and its address, large enough for the last row; both are of this page's own host. */
export function Invite({ words, home, path, seed }: Props) {
  const [typed, setTyped] = useState('')
  const [left, setLeft] = useState(false)
  const hidden = isThisComputer(location.hostname)
  const other = hidden ? homeFrom(typed) : null
  const address = classAddress(other ?? new URL(home, location.origin).href, path, seed)
  const wrong = left && typed.trim() !== '' && other === null
  return (
    <>
      {hidden && (
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
                value={typed}
                onInput={({ currentTarget }) => {
                  setTyped(currentTarget.value)
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
      )}
      <div class="invite">
        <QrCode text={address} label={words.qr} />
        <div>
          <p>{words.address}</p>
          <p class="address">
            <a href={address}>{address}</a>
          </p>
          <p class="class-name">{fill('{seed}', { seed: seedName(seed) })}</p>
        </div>
      </div>
      <p>{words.numbers}</p>
    </>
  )
}
