import { useStore } from '@nanostores/preact'
import { useEffect, useRef } from 'preact/hooks'
import { classAddress, homeFrom, isThisComputer } from '@/models/class-address'
import { seedName } from '@/models/result-code'
import type { PanelProps } from '@/slides/presenter/Panel'
import { $deckSettings, setDeckSettings } from '@/stores/deck-settings'
import { PhoneAddress } from '@/ui/PhoneAddress'

interface Props extends PanelProps {
  /** The module's check: path of the course home, and of the check below it. */
  home: string
  check: string
  module: string
  /** Of this session: everybody in the room draws the same questions. */
  seed: number
  /** Where the codes are collected. */
  cohort: string
}

/** Puts the address of the module's check before the room, as a QR code. */
export function CardPanel({ words, $peer, act, home, check, module, seed, cohort }: Props) {
  const { snapshot } = useStore($peer)
  const { origin } = useStore($deckSettings)
  const hidden = isThisComputer(location.hostname)
  const reached = hidden ? homeFrom(origin) : new URL(home, location.origin).href
  const address = reached && classAddress(reached, check, seed)
  const section = useRef<HTMLElement>(null)
  useEffect(() => section.current?.focus(), [])
  return (
    <section class="p-tally" aria-label={words.card} tabIndex={-1} ref={section}>
      {hidden && <PhoneAddress words={words.phones} value={origin} change={(origin) => setDeckSettings({ origin })} />}
      <div class="p-row">
        <button
          type="button"
          class="btn primary"
          disabled={!address}
          aria-pressed={snapshot.card !== ''}
          onClick={() => act({ do: 'card', card: snapshot.card ? '' : (address ?? '') })}
        >
          {snapshot.card ? words.hide : words.reveal}
        </button>
        {address && <a href={address}>{address}</a>}
        <span class="gap" />
        <a class="btn" href={`${cohort}#${module}:${seedName(seed)}`} target="_blank" rel="noopener">
          {words.collect}
        </a>
      </div>
    </section>
  )
}
