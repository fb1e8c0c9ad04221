import { fill } from '@/i18n/fill'
import type { DeskWords } from '@/tools/desk/desk-strings'
import { Naming } from '@/tools/desk/Naming'
import type { Desk } from '@/tools/desk/useDesk'
import { NumberField } from '@/ui/NumberField'
import { Pick } from '@/ui/Pick'
import { blank, type MatrixState } from './state.ts'
import type { Words } from './strings.ts'

interface Props {
  id: string
  desk: Desk<MatrixState>
  words: Words
  deskWords: DeskWords
}

const scales = { '1-5': [1, 5], '1-7': [1, 7], '1-10': [1, 10], '0-10': [0, 10] } as const
type Scale = keyof typeof scales
const names = Object.keys(scales) as Scale[]

/** Customers typed in, a number for each pair of answers. */
export function Inputs({ id, desk, words, deskWords }: Props) {
  const { state, edit, replace, say } = desk
  const own = words.inputs
  const { low, high, cells } = state
  const scale = names.find((one) => scales[one][0] === low && scales[one][1] === high)
  const levels = Array.from({ length: high - low + 1 }, (_, at) => low + at)
  const decimals = cells.some(({ satisfaction, loyalty }) => !Number.isInteger(satisfaction) || !Number.isInteger(loyalty))
  const countAt = (s: number, l: number) => cells.find(({ satisfaction, loyalty }) => satisfaction === s && loyalty === l)?.n ?? 0

  function setScale(next: Scale) {
    const [from, to] = scales[next]
    const fits = (level: number) => level >= from && level <= to
    const kept = cells.filter(({ satisfaction, loyalty }) => fits(satisfaction) && fits(loyalty))
    const cut = to <= 5 ? 4 : to <= 7 ? 6 : 8
    edit((now) => ({ ...now, low: from, high: to, cells: kept, cuts: { satisfaction: cut, loyalty: cut } }))
    if (kept.length < cells.length) say(own.scaleChanged)
  }

  function setCount(s: number, l: number, n: number) {
    edit((now) => {
      const others = now.cells.filter(({ satisfaction, loyalty }) => satisfaction !== s || loyalty !== l)
      const old = now.cells.find(({ satisfaction, loyalty }) => satisfaction === s && loyalty === l)
      // What they bring goes with their number.
      const value = old?.value == null ? null : (old.value / old.n) * n
      return {
        ...now,
        cells: n > 0 ? [...others, { satisfaction: s, loyalty: l, n, value }].sort((a, b) => a.satisfaction - b.satisfaction || a.loyalty - b.loyalty) : others,
      }
    })
  }

  return (
    <>
      <Naming
        id={id}
        label={own.name}
        value={state.name}
        onName={(name) => edit((now) => ({ ...now, name }))}
        clear={{ label: deskWords.clear, press: () => replace(blank, deskWords.cleared) }}
      />
      <Pick name={`${id}-scale`} legend={own.scale} options={names} labels={own.scales} value={scale as Scale} onPick={setScale} />
      {decimals ? (
        <p>{own.many}</p>
      ) : (
        // biome-ignore lint/a11y/noNoninteractiveTabindex: a box that scrolls must be reached by keyboard
        <section class="scroll" tabIndex={0} aria-label={own.grid}>
          <table class="lm-grid">
            <caption>{own.grid}</caption>
            <thead>
              <tr>
                <th scope="col">
                  {words.axes.loyalty} ↓ {words.axes.satisfaction} →
                </th>
                {levels.map((s) => (
                  <th key={s} scope="col">
                    {s}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {[...levels].reverse().map((l) => (
                <tr key={l}>
                  <th scope="row">{l}</th>
                  {levels.map((s) => (
                    <td key={s}>
                      <NumberField
                        id={`${id}-n-${s}-${l}`}
                        label={fill(own.cell, { s, l })}
                        value={countAt(s, l)}
                        min={0}
                        max={1_000_000}
                        whole
                        words={deskWords.field}
                        onValue={(n) => n !== null && setCount(s, l, n)}
                      />
                    </td>
                  ))}
                </tr>
              ))}
            </tbody>
          </table>
        </section>
      )}
    </>
  )
}
