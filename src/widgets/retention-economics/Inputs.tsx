import { fill } from '@/i18n/fill'
import { round } from '@/models/numbers'
import type { DeskWords } from '@/tools/desk/desk-strings'
import { Naming } from '@/tools/desk/Naming'
import type { Desk } from '@/tools/desk/useDesk'
import { NumberField } from '@/ui/NumberField'
import { Pick } from '@/ui/Pick'
import { byOtherPeriod } from './model.ts'
import { money, percent } from './Results.tsx'
import { blank, limits, type RetentionState } from './state.ts'
import type { Words } from './strings.ts'

interface Props {
  id: string
  desk: Desk<RetentionState>
  words: Words
  deskWords: DeskWords
}

/** Everything the learner may set. Shares are typed as per cent. */
export function Inputs({ id, desk, words, deskWords }: Props) {
  const { state, edit, replace, say } = desk
  const own = words.inputs
  const set = (part: Partial<RetentionState>) => edit((now) => ({ ...now, ...part }))
  const field = (
    key: string,
    label: string,
    value: number | null,
    min: number,
    max: number,
    put: (value: number) => void,
    more: { step?: number; whole?: boolean } = {},
  ) => (
    <NumberField
      key={key}
      id={`${id}-${key}`}
      label={label}
      value={value}
      min={min}
      max={max}
      {...more}
      words={deskWords.field}
      onValue={(next) => next !== null && put(next)}
    />
  )
  /** Of 1 in the state, of 100 in the field. */
  const share = (key: 'discount' | 'growth', label: string, min: number, max: number, step: number) =>
    field(key, label, round(state[key] * 100, 4), min * 100, max * 100, (next) => set({ [key]: round(next / 100, 8) }), { step })

  function other(period: RetentionState['period']) {
    if (period === state.period) return
    const next = { ...state, ...byOtherPeriod(state, period), period }
    edit(() => next)
    say(fill(own.converted, { period: words.period[period], r: percent(next.retention), m: money(next.margin) }))
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
      <Pick name={`${id}-period`} legend={own.unit} options={['year', 'month'] as const} labels={words.period} value={state.period} onPick={other} />
      <div class="tool-fields">
        {field('margin', own.margin, state.margin, -limits.money, limits.money, (margin) => set({ margin }), { step: 10 })}
        {share('discount', own.discount, 0, limits.discount, 1)}
        {field('acquisition', own.acquisition, state.acquisition, 0, limits.money, (acquisition) => set({ acquisition }), { step: 10 })}
        {share('growth', own.growth, -limits.growth, limits.growth, 1)}
        {field('customers', own.customers, state.customers, 0, limits.customers, (customers) => set({ customers }), { whole: true, step: 100 })}
        <NumberField
          id={`${id}-horizon`}
          label={own.horizon}
          value={state.horizon}
          min={1}
          max={limits.horizon}
          whole
          optional
          words={deskWords.field}
          onValue={(horizon) => set({ horizon })}
        />
      </div>
      <fieldset class="tool-group">
        <legend>{own.extras}</legend>
        <div class="tool-fields">
          {(['lowerCost', 'referrals', 'price'] as const).map((key) =>
            field(
              key,
              words.chart.parts[key],
              state.extras[key],
              0,
              limits.money,
              (next) => edit((now) => ({ ...now, extras: { ...now.extras, [key]: next } })),
              { step: 5 },
            ),
          )}
        </div>
      </fieldset>
    </>
  )
}
