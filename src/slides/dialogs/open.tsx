import type { ReadableAtom } from 'nanostores'
import { type ComponentType, render } from 'preact'
import type { Peer } from '@/slides/deck/peer'
import type { Action } from '@/slides/deck/snapshot'
import { KeysDialog } from '@/slides/dialogs/KeysDialog'
import { Find, Overview } from '@/slides/dialogs/Overview'
import { ReportDialog } from '@/slides/dialogs/ReportDialog'
import type { Stage } from '@/slides/stage/stage'
import { type DeckWords, deckWords } from '@/slides/strings'
import './dialogs.css'

/** What a dialog of the deck is given. */
export interface DialogProps {
  words: DeckWords
  stage: Stage
  $peer: ReadableAtom<Peer>
  act(action: Action): void
  onClose(): void
}

const dialogs = { overview: Overview, find: Find, help: KeysDialog, report: ReportDialog } satisfies Record<string, ComponentType<DialogProps>>
export type DialogName = keyof typeof dialogs

/** Opens a dialog over the deck, once; the focus goes back to where it was. Its code comes when it is first wanted. */
export function open(name: DialogName, { locale, ...props }: Omit<DialogProps, 'words' | 'onClose'> & { locale: string }): void {
  if (document.querySelector('.d-dialog')) return
  const before = document.activeElement
  const place = document.createElement('div')
  document.body.append(place)
  const Body = dialogs[name]
  const close = () => {
    render(null, place)
    place.remove()
    if (before instanceof HTMLElement) before.focus({ preventScroll: true })
  }
  render(<Body {...props} words={deckWords[locale === 'en' ? 'en' : 'zh']} onClose={close} />, place)
}
