import { useStore } from '@nanostores/preact'
import { useEffect, useState } from 'preact/hooks'
import { unitState } from '@/stores/unit-state'
import { useNotice } from '@/ui/notice'
import { Pick } from '@/ui/Pick'
import { isPlacing, type Placing } from './build.ts'
import { Chains } from './Chains.tsx'
import { type Chain, type ChainPreset, chainPresets, isChain } from './chain.ts'
import { Entries } from './Entries.tsx'
import { Figure } from './Figure.tsx'
import { type GapId, gapIds, type MapPreset } from './ids.ts'
import { Puzzle } from './Puzzle.tsx'
import type { MapWording } from './wording.ts'

export interface Props {
  /** Unique in the page. */
  id: string
  compact: boolean
  wording: MapWording
  preset: MapPreset
}

const modes = ['explore', 'build', 'sum'] as const
type Mode = (typeof modes)[number]

/** What the reader does with the map; in a deck the audience sees it. */
interface MapState {
  /** Which mode the tool's own page shows; in a lesson the preset says it. */
  mode: Mode | null
  open: GapId | null
  placing: Placing
  checked: boolean
  /** Numbers of one's own; null: those of the place. */
  chain: Chain | null
}

const start: MapState = { mode: null, open: null, placing: {}, checked: false, chain: null }

function isMapState(value: unknown): value is MapState {
  const { mode, open, placing, checked, chain } = Object(value) as Record<keyof MapState, unknown>
  return (
    (mode === null || modes.includes(mode as Mode)) &&
    (open === null || gapIds.includes(open as GapId)) &&
    isPlacing(placing) &&
    typeof checked === 'boolean' &&
    (chain === null || isChain(chain))
  )
}

const $map = unitState<MapState>('gap-map', start, isMapState)

const same = (one: Chain, other: Chain) => JSON.stringify([one.expected, one.gaps, one.moves]) === JSON.stringify([other.expected, other.gaps, other.moves])

/** The five-gap figure as a tool: to explore, to build, to add up. */
export default function View({ id, compact, wording, preset }: Props) {
  const { figure, tool: words, entries } = wording
  const state = useStore($map, { ssr: 'initial' })
  const [ready, setReady] = useState(false)
  const notice = useNotice(words)
  const change = (part: Partial<MapState>) => $map.set({ ...$map.get(), ...part })
  useEffect(() => setReady(true), [])

  const asked: Mode = preset === 'explore' || preset === 'build' ? preset : 'sum'
  const mode = compact ? asked : (state.mode ?? asked)
  const sizes = compact ? (['narrow'] as const) : (['wide', 'narrow'] as const)
  const example = chainPresets[preset as ChainPreset] ?? chainPresets.spring
  const chain = state.chain ?? example

  const links = Object.fromEntries(gapIds.map((gap) => [gap, `#${id}-${gap}`])) as Record<GapId, string>
  const names = Object.fromEntries(entries.map((entry) => [entry.id, entry.name])) as Record<GapId, string>

  /** From the figure to what it opens: the words are below it, out of sight on a phone. */
  function show(gap: GapId) {
    change({ open: gap })
    const entry = document.getElementById(`${id}-${gap}`)
    entry?.querySelector('summary')?.focus({ preventScroll: true })
    entry?.scrollIntoView({ block: 'nearest' })
  }

  return (
    <section class={compact ? 'tool gm' : 'tool gm gm-full'} id={id} aria-label={words.title} data-ready={ready ? '' : undefined}>
      {!compact && (
        <Pick
          name={`${id}-mode`}
          legend={words.mode}
          quiet
          options={modes}
          labels={words.modes}
          value={mode}
          onPick={(next) => {
            notice.forget()
            change({ mode: next })
          }}
        />
      )}
      {mode === 'explore' && (
        <div class="gm-explore">
          <figure>
            <div class={compact ? 'drawing gap-map column' : 'drawing gap-map'}>
              {sizes.map((size) => (
                <Figure key={size} size={size} words={figure} lit={state.open} links={links} names={names} onGap={show} />
              ))}
            </div>
            <figcaption class="soft">{figure.explore}</figcaption>
          </figure>
          <Entries
            entries={entries}
            words={figure}
            prefix={`${id}-`}
            open={state.open}
            onToggle={(gap, open) => {
              const now = $map.get().open
              if (open ? now !== gap : now === gap) change({ open: open ? gap : null })
            }}
          />
        </div>
      )}
      {mode === 'build' && (
        <Puzzle
          {...{ id, figure, words, ...notice }}
          placing={state.placing}
          checked={state.checked}
          change={(step, checked) => change({ placing: step($map.get().placing), checked })}
        />
      )}
      {mode === 'sum' && (
        <Chains
          {...{ id, words, chain, ...notice }}
          preset={(Object.keys(chainPresets) as ChainPreset[]).find((name) => same(chainPresets[name], chain))}
          change={(step) => change({ chain: step($map.get().chain ?? example) })}
        />
      )}
      {notice.notice}
    </section>
  )
}
