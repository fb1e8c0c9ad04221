import { fill } from '@/i18n/fill'
import { signed } from '@/models/numbers'
import { NumberField } from '@/ui/NumberField'
import type { Tell } from '@/ui/notice'
import { Pick } from '@/ui/Pick'
import { addUp, type Chain, type ChainPreset, chainPresets, mostGap, mostMove } from './chain.ts'
import { Sum } from './Sum.tsx'
import type { ToolWords } from './tool-strings.ts'

interface Props {
  id: string
  words: ToolWords
  chain: Chain
  /** The example these numbers are; none where somebody has changed one. */
  preset: ChainPreset | undefined
  /** Changes the numbers by what they are at that moment. */
  change: (step: (now: Chain) => Chain) => void
  tell: Tell
  forget: () => void
  say: (text: string, wait?: number) => void
}

const names = Object.keys(chainPresets) as ChainPreset[]

/** Signed controls for gaps 1 to 4 on one scale, and what reaches the customer. */
export function Chains({ id, words, chain, preset, change, tell, forget, say }: Props) {
  const own = words.sum

  function move(step: (now: Chain) => Chain) {
    forget()
    change((now) => {
      const next = step(now)
      say(fill(own.said, { gap5: signed(addUp(next).gap5, 0) }), 700)
      return next
    })
  }
  const moveGap = (at: number, value: number) => move((now) => ({ ...now, gaps: now.gaps.map((old, place) => (place === at ? value : old)) as Chain['gaps'] }))

  return (
    <>
      <p class="js-only">{own.how}</p>
      <Pick
        name={`${id}-preset`}
        legend={own.preset}
        options={names}
        labels={own.presets}
        value={preset as ChainPreset}
        onPick={(name) => {
          const before = chain
          change(() => chainPresets[name])
          tell(fill(own.set, { name: own.presets[name] }), preset ? undefined : () => change(() => before))
        }}
      />
      <p class="soft">{preset ? own.about[preset] : own.own}</p>
      <div class="gm-sum">
        <Sum chain={chain} words={words} />
        <div class="gm-controls js-only">
          <NumberField
            id={`${id}-expected`}
            label={own.expected}
            value={chain.expected}
            min={0}
            max={100}
            whole
            words={words.field}
            onValue={(value) => value !== null && move((now) => ({ ...now, expected: value }))}
          />
          {chain.gaps.map((gap, at) => (
            <div key={own.gap[at]} class={`gm-control g${at + 1}`}>
              <NumberField
                id={`${id}-gap${at + 1}`}
                label={own.gap[at] ?? ''}
                value={gap}
                min={-mostGap}
                max={mostGap}
                whole
                words={words.field}
                onValue={(value) => value !== null && moveGap(at, value)}
              />
              <input
                type="range"
                min={-mostGap}
                max={mostGap}
                value={gap}
                aria-label={fill(own.slider, { name: own.gap[at] ?? '' })}
                aria-valuetext={signed(gap, 0)}
                onInput={({ currentTarget }) => moveGap(at, Number(currentTarget.value))}
              />
            </div>
          ))}
          {(['expectation', 'perception'] as const).map((end) => (
            <NumberField
              key={end}
              id={`${id}-${end}`}
              label={own.moves[end]}
              value={chain.moves[end]}
              min={0}
              max={mostMove}
              whole
              words={words.field}
              onValue={(value) => value !== null && move((now) => ({ ...now, moves: { ...now.moves, [end]: value } }))}
            />
          ))}
        </div>
      </div>
    </>
  )
}
