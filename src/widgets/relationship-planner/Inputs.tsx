import { fill } from '@/i18n/fill'
import { cleanName, nameLength } from '@/models/gap-state'
import type { DeskWords } from '@/tools/desk/desk-strings'
import { Naming } from '@/tools/desk/Naming'
import type { Desk } from '@/tools/desk/useDesk'
import { NumberField } from '@/ui/NumberField'
import { levels, type Segment } from './model.ts'
import { nameOf } from './Results.tsx'
import { blank, limits, mostSegments, type PlannerState } from './state.ts'
import type { Words } from './strings.ts'

interface Props {
  id: string
  desk: Desk<PlannerState>
  words: Words
  deskWords: DeskWords
}

/** The kinds of customer, one by one. */
export function Inputs({ id, desk, words, deskWords }: Props) {
  const { state, edit, replace, say } = desk
  const own = words.inputs
  const put = (at: number, part: Partial<Segment>) =>
    edit((now) => ({ ...now, segments: now.segments.map((segment, place) => (place === at ? { ...segment, ...part } : segment)) }))

  function add() {
    const segment: Segment = { name: '', customers: 0, margin: 0, level: 'basic' }
    edit((now) => ({ ...now, segments: [...now.segments, segment] }))
    say(fill(own.added, { n: state.segments.length + 1 }))
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
      {state.segments.map((segment, at) => {
        const legend = fill(own.segment, { n: at + 1 })
        return (
          <fieldset key={at} class="tool-group">
            <legend>{legend}</legend>
            <div class="tool-fields">
              <div class="nf">
                <label for={`${id}-segment-${at}`}>{own.segmentName}</label>
                <input
                  id={`${id}-segment-${at}`}
                  class="rp-name"
                  maxLength={nameLength}
                  autoComplete="off"
                  value={segment.name}
                  onInput={({ currentTarget }) => put(at, { name: cleanName(currentTarget.value) })}
                />
              </div>
              <NumberField
                id={`${id}-customers-${at}`}
                label={own.customers}
                name={`${legend}: ${own.customers}`}
                value={segment.customers}
                min={0}
                max={limits.customers}
                whole
                words={deskWords.field}
                onValue={(customers) => customers !== null && put(at, { customers })}
              />
              <NumberField
                id={`${id}-margin-${at}`}
                label={own.margin}
                name={`${legend}: ${own.margin}`}
                value={segment.margin}
                min={-limits.money}
                max={limits.money}
                step={100}
                words={deskWords.field}
                onValue={(margin) => margin !== null && put(at, { margin })}
              />
            </div>
            <p class="tool-acts">
              <button
                type="button"
                class="btn"
                aria-label={fill(own.removeOne, { name: nameOf(state, at, words) })}
                onClick={() =>
                  replace({ ...state, segments: state.segments.filter((_, place) => place !== at) }, fill(own.removed, { name: nameOf(state, at, words) }))
                }
              >
                {own.remove}
              </button>
            </p>
          </fieldset>
        )
      })}
      <p class="tool-acts">
        {state.segments.length < mostSegments ? (
          <button type="button" class="btn" onClick={add}>
            {own.add}
          </button>
        ) : (
          <span>{own.full}</span>
        )}
      </p>
    </>
  )
}

/** What an hour costs, how many there are, and where the lines of the grid run. */
export function SettingsFields({ id, desk, words, deskWords }: Props) {
  const { state, edit } = desk
  const own = words.settings
  const field = (key: string, label: string, value: number, max: number, put: (value: number) => void, group?: string, whole = false) => (
    <NumberField
      key={key}
      id={`${id}-${key}`}
      label={label}
      name={group ? `${group}: ${label}` : label}
      value={value}
      min={whole ? 1 : 0}
      max={max}
      whole={whole}
      words={deskWords.field}
      onValue={(next) => next !== null && put(next)}
    />
  )
  return (
    <>
      <div class="tool-fields">
        {field('capacity', own.capacity, state.capacity, limits.capacity, (capacity) => edit((now) => ({ ...now, capacity })))}
        {field('hour-cost', own.hourCost, state.hourCost, limits.money, (hourCost) => edit((now) => ({ ...now, hourCost })))}
      </div>
      <fieldset class="tool-group">
        <legend>{own.hours}</legend>
        <div class="tool-fields">
          {levels.map((level) =>
            field(
              `hours-${level}`,
              words.levels[level],
              state.hours[level],
              limits.hours,
              (next) => edit((now) => ({ ...now, hours: { ...now.hours, [level]: next } })),
              own.hours,
            ),
          )}
        </div>
      </fieldset>
      <fieldset class="tool-group">
        <legend>{own.number}</legend>
        <div class="tool-fields">
          {(['medium', 'many'] as const).map((key) =>
            field(
              `number-${key}`,
              own[key],
              state.number[key],
              limits.customers,
              (next) => edit((now) => ({ ...now, number: { ...now.number, [key]: next } })),
              own.number,
              true,
            ),
          )}
        </div>
      </fieldset>
      <fieldset class="tool-group">
        <legend>{own.marginLimits}</legend>
        <div class="tool-fields">
          {(['medium', 'high'] as const).map((key) =>
            field(
              `margin-${key}`,
              own[key],
              state.margin[key],
              limits.money,
              (next) => edit((now) => ({ ...now, margin: { ...now.margin, [key]: next } })),
              own.marginLimits,
            ),
          )}
        </div>
      </fieldset>
    </>
  )
}
