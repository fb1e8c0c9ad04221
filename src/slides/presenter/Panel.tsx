import { useStore } from '@nanostores/preact'
import type { ReadableAtom } from 'nanostores'
import type { ComponentChild } from 'preact'
import { fill } from '@/i18n/fill'
import { elapsed, pausedFor } from '@/slides/deck/clock'
import { indexOf } from '@/slides/deck/outline'
import { pace, watch } from '@/slides/deck/pace'
import { hasAudience, isDriven, type Peer } from '@/slides/deck/peer'
import type { Action } from '@/slides/deck/snapshot'
import type { Stage } from '@/slides/stage/stage'
import type { DeckWords } from '@/slides/strings'

/** What each part of the presenter's window is given. */
export interface PanelProps {
  words: DeckWords
  locale: 'zh' | 'en'
  stage: Stage
  $peer: ReadableAtom<Peer>
  /** Milliseconds since 1970, moving on by the half second. */
  $now: ReadableAtom<number>
  act(action: Action): void
  takeOver(): void
  /** Address of the audience's window of this session. */
  audience: string
}

/** The top row: how long, how late, where, and whether the room sees it. */
export function Top({ words, locale, stage, $peer, $now, takeOver, act, audience }: PanelProps) {
  const peer = useStore($peer)
  const now = useStore($now)
  const { snapshot } = peer
  const { clock } = snapshot
  const shown = stage.shown(snapshot)
  const done = elapsed(clock, now)
  const { late, slideLeft, remaining, hurry } = pace(shown, snapshot.slide, done - snapshot.deckSince, done - snapshot.slideSince)
  const index = indexOf(shown, snapshot.slide)
  const steps = shown[index]?.steps ?? 0
  const optional = shown.slice(index + 1).filter((slide) => slide.optional).length
  const time = (ms: number) => new Date(ms).toLocaleTimeString(locale === 'zh' ? 'zh-CN' : 'en-GB', { hour: '2-digit', minute: '2-digit' })
  return (
    <>
      <dl class="p-times">
        <div class="big">
          <dt>{words.elapsed}</dt>
          <dd>{clock.startedAt === null ? words.notStarted : watch(done)}</dd>
        </div>
        <div class="big">
          <dt>{slideLeft < 0 ? words.slideOver : words.slideLeft}</dt>
          <dd class={slideLeft < 0 ? 'p-late' : ''}>{watch(slideLeft)}</dd>
        </div>
        <div>
          <dt>{words.ends}</dt>
          <dd>
            {time(now + remaining)} <Pace late={late} words={words} />
          </dd>
        </div>
        <div>
          <dt>{words.clock}</dt>
          <dd>{time(now)}</dd>
        </div>
        {pausedFor(clock, now) > 0 && (
          <div>
            <dt>{words.paused}</dt>
            <dd>{watch(pausedFor(clock, now))}</dd>
          </div>
        )}
        <div class="spread">
          <dt>{words.slide}</dt>
          <dd>
            {fill(words.count, { n: index + 1, total: shown.length })}
            {steps > 0 && <small> {fill(words.step, { n: snapshot.step, total: steps })}</small>}
          </dd>
        </div>
        <div>
          <dt>{words.audience}</dt>
          <dd>{hasAudience(peer) ? `✓ ${words.connected}` : `✕ ${words.alone}`}</dd>
        </div>
      </dl>
      {!hasAudience(peer) && (
        <p class="p-banner">
          <a class="btn" href={audience} target="_blank" rel="noopener">
            {words.openAudience}
          </a>
          <span>{words.audienceHelp}</span>
        </p>
      )}
      {isDriven(peer) && (
        <p class="p-banner" role="status">
          {words.readOnly}{' '}
          <button type="button" class="btn primary" onClick={takeOver}>
            {words.takeOver}
          </button>
        </p>
      )}
      {snapshot.screen !== 'slide' && (
        <p class="p-banner" role="status">
          {snapshot.screen === 'black' ? words.blackNow : words.whiteNow}
        </p>
      )}
      {hurry && optional > 0 && (
        <p class="p-banner">
          {fill(words.skipHelp, { n: optional })}{' '}
          <button type="button" class="btn" onClick={() => act({ do: 'skip' })}>
            {words.skip}
          </button>
        </p>
      )}
    </>
  )
}

/** Late, early or on time, as a sign and in words. */
function Pace({ late, words }: { late: number; words: DeckWords }) {
  if (Math.abs(late) < 1000) return <small>✓ {words.onTime}</small>
  return late > 0 ? (
    <small class="p-late">▲ {fill(words.late, { t: watch(late) })}</small>
  ) : (
    <small class="p-early">▼ {fill(words.early, { t: watch(late) })}</small>
  )
}

/** A part of the window that is fetched when it is asked for. */
export function Later({ $part }: { $part: ReadableAtom<ComponentChild> }) {
  return <>{useStore($part)}</>
}
