import { useStore } from '@nanostores/preact'
import { fill } from '@/i18n/fill'
import { classAddress, homeFrom, isThisComputer } from '@/models/class-address'
import { seedName } from '@/models/result-code'
import type { CohortWords } from '@/practice/cohort/strings'
import { $deckSettings, setDeckSettings } from '@/stores/deck-settings'
import { PhoneAddress } from '@/ui/PhoneAddress'
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
  const { origin } = useStore($deckSettings)
  const hidden = isThisComputer(location.hostname)
  const other = hidden ? homeFrom(origin) : null
  const address = classAddress(other ?? new URL(home, location.origin).href, path, seed)
  return (
    <>
      {hidden && <PhoneAddress words={words} value={origin} change={(origin) => setDeckSettings({ origin })} />}
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
