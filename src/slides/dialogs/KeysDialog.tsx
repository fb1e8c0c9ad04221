import { useStore } from '@nanostores/preact'
import { useLayoutEffect, useState } from 'preact/hooks'
import { fill } from '@/i18n/fill'
import { type Command, commands, defaultKeys } from '@/slides/deck/keys'
import { rebind } from '@/slides/deck/rebind'
import { Dialog } from '@/slides/dialogs/Dialog'
import type { DialogProps } from '@/slides/dialogs/open'
import { $deckSettings, setDeckSettings } from '@/stores/deck-settings'

const signs: Record<string, string> = { ArrowRight: '→', ArrowLeft: '←', ArrowUp: '↑', ArrowDown: '↓', ' ': '␣' }

/** A key as it is printed. @example keySign('ArrowRight') // => '→' */
function keySign(key: string): string {
  return signs[key] ?? (key.length === 1 ? key.toUpperCase() : key)
}

/** What each key does, as it is set now, and how to give a command another. */
export function KeysDialog({ words, onClose }: DialogProps) {
  const { keys, pauseOnBlack } = useStore($deckSettings)
  const [changing, setChanging] = useState<Command | null>(null)
  const [said, setSaid] = useState('')

  // Before the next key can be pressed, not after the next painting.
  useLayoutEffect(() => {
    if (!changing) return
    function take(event: KeyboardEvent) {
      if (['Shift', 'Control', 'Alt', 'Meta'].includes(event.key)) return
      event.preventDefault()
      event.stopImmediatePropagation()
      setChanging(null)
      if (event.key === 'Escape' || !changing) return
      const rebound = rebind(keys, changing, event.key)
      if ('keys' in rebound) setDeckSettings({ keys: rebound.keys })
      setSaid(
        'keys' in rebound
          ? `${words.commands[changing]}: ${keySign(event.key)}`
          : rebound.refused === 'clash'
            ? fill(words.keyClash, { with: words.commands[rebound.with] })
            : words.keyTaken,
      )
    }
    addEventListener('keydown', take, true)
    return () => removeEventListener('keydown', take, true)
  }, [changing])

  return (
    <Dialog title={words.keys} closeWord={words.close} onClose={onClose}>
      <p>{words.keysHelp}</p>
      <p role="status">{changing ? words.pressKey : said}</p>
      <table>
        <tbody>
          {commands.map((command) => (
            <tr key={command}>
              <th scope="row">{words.commands[command]}</th>
              <td>
                {keys[command].map((key) => (
                  <kbd key={key}>{keySign(key)} </kbd>
                ))}
              </td>
              <td>
                <button
                  type="button"
                  class="btn"
                  aria-label={`${words.change}: ${words.commands[command]}`}
                  aria-pressed={changing === command}
                  onClick={() => setChanging(command)}
                >
                  {words.change}
                </button>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      <p>
        <label>
          <input type="checkbox" checked={pauseOnBlack} onInput={(event) => setDeckSettings({ pauseOnBlack: event.currentTarget.checked })} />{' '}
          {words.pauseOnBlack}
        </label>
      </p>
      <p>
        <button type="button" class="btn" onClick={() => setDeckSettings({ keys: defaultKeys })}>
          {words.keysDefault}
        </button>
      </p>
    </Dialog>
  )
}
