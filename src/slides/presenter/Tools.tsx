import { useStore } from '@nanostores/preact'
import type { ReadableAtom, WritableAtom } from 'nanostores'
import type { ComponentChild } from 'preact'
import { useState } from 'preact/hooks'
import { locales } from '@/i18n/locale'
import type { Command } from '@/slides/deck/keys'
import type { PanelProps } from '@/slides/presenter/Panel'
import { $deckSettings, type DeckLayout, setDeckSettings } from '@/stores/deck-settings'

/** What the pointer does on the slide. */
export type Tool = 'none' | 'laser' | 'pen' | 'zoom'

interface Props extends PanelProps {
  $tool: WritableAtom<Tool>
  $notesIn: WritableAtom<'zh' | 'en'>
  $tallying: WritableAtom<boolean>
  /** What puts the address of the check before the room: there once it is asked for. */
  $card: ReadableAtom<ComponentChild>
  card(): void
  run(command: Command): void
  report(): void
  lesson: string
}

const layouts: readonly DeckLayout[] = ['even', 'slide', 'notes']
const languages = { zh: '中文', en: 'English' }

/** The row of buttons below. Whatever a key does can be pressed here. */
export function Tools({ words, $peer, act, run, report, $tool, $notesIn, $tallying, $card, card, lesson }: Props) {
  const { snapshot } = useStore($peer)
  const tool = useStore($tool)
  const { layout } = useStore($deckSettings)
  const tallying = useStore($tallying)
  const carding = useStore($card) !== null
  const notesIn = useStore($notesIn)
  const [asking, setAsking] = useState(false)
  const { clock, screen } = snapshot
  const button = (command: Command, text: string, pressed?: boolean) => (
    <button type="button" class="btn" aria-pressed={pressed} onClick={() => run(command)}>
      {text}
    </button>
  )
  const watchWord = clock.startedAt === null ? words.start : clock.pausedAt === null ? words.pause : words.resume
  return (
    <div class="p-row">
      {button('back', `← ${words.back}`)}
      <button type="button" class="btn primary" onClick={() => run('next')}>
        {words.forward} →
      </button>
      {button('pause', watchWord)}
      {button('black', words.black, screen === 'black')}
      {button('white', words.white, screen === 'white')}
      {button('laser', words.laser, tool === 'laser')}
      {button('pen', words.pen, tool === 'pen')}
      {tool === 'pen' && (
        <>
          {button('undo', words.undo)}
          {button('clear', words.clear)}
        </>
      )}
      {button('zoom', words.zoom, tool === 'zoom' || snapshot.zoom !== null)}
      <button type="button" class="btn" aria-pressed={tallying} onClick={() => $tallying.set(!tallying)}>
        {words.tally}
      </button>
      {button('overview', words.overview)}
      {button('find', words.find)}
      <span class="gap" />
      {button('smaller', 'A−')}
      {button('bigger', 'A+')}
      <details class="p-more">
        <summary class="btn">{words.more}</summary>
        <div class="p-row">
          <label>
            {words.layout}{' '}
            <select value={layout} onInput={(event) => setDeckSettings({ layout: event.currentTarget.value as DeckLayout })}>
              {layouts.map((one) => (
                <option key={one} value={one}>
                  {words.layouts[one]}
                </option>
              ))}
            </select>
          </label>
          <label>
            {words.notesIn}{' '}
            <select value={notesIn} onInput={(event) => $notesIn.set(event.currentTarget.value as 'zh')}>
              {locales.map((one) => (
                <option key={one} value={one}>
                  {languages[one]}
                </option>
              ))}
            </select>
          </label>
          <label>
            {words.theme}{' '}
            <select value={snapshot.theme} onInput={(event) => act({ do: 'theme', theme: event.currentTarget.value as 'dark' })}>
              {(['system', 'light', 'dark'] as const).map((one) => (
                <option key={one} value={one}>
                  {words.themes[one]}
                </option>
              ))}
            </select>
          </label>
          <button
            type="button"
            class="btn"
            aria-pressed={carding}
            onClick={({ currentTarget }) => {
              // What it opens lies under this menu.
              currentTarget.closest('details')?.removeAttribute('open')
              card()
            }}
          >
            {words.card}
          </button>{' '}
          <button type="button" class="btn" onClick={report}>
            {words.report}
          </button>
          {button('help', words.keys)}
          {button('swap', words.swapToAudience)}
          {asking ? (
            <fieldset class="p-banner">
              {words.resetSure}{' '}
              <button type="button" class="btn" onClick={() => setAsking(false)}>
                {words.no}
              </button>
              <button
                type="button"
                class="btn"
                onClick={() => {
                  setAsking(false)
                  act({ do: 'reset' })
                }}
              >
                {words.yes}
              </button>
            </fieldset>
          ) : (
            <button type="button" class="btn" onClick={() => setAsking(true)}>
              {words.reset}
            </button>
          )}
          {(['handout', 'guide'] as const).map((paper) => (
            <a key={paper} class="btn" href={`${lesson}${paper}/`} target="_blank" rel="noopener">
              {words[paper]}
            </a>
          ))}
          <a class="btn" href={lesson}>
            {words.leave}
          </a>
        </div>
      </details>
    </div>
  )
}
