import type { DeskWords } from '@/tools/desk/desk-strings'
import { Naming } from '@/tools/desk/Naming'
import type { Desk } from '@/tools/desk/useDesk'
import { NumberField } from '@/ui/NumberField'
import { type LeverId, type LinkId, leverIds, linkIds } from './ids.ts'
import type { Change, Lever, Link } from './model.ts'
import { type ChainState, limits } from './state.ts'
import type { Words } from './strings.ts'

interface Props {
  id: string
  desk: Desk<ChainState>
  words: Words
  deskWords: DeskWords
}

interface Field {
  key: string
  label: string
  value: number | null
  min: number
  max: number
  step?: number
  whole?: boolean
  optional?: boolean
  put: (value: number | null) => void
}

function Fields({ id, legend, fields, words }: { id: string; legend?: string; fields: Field[]; words: DeskWords['field'] }) {
  const all = (
    <div class="tool-fields">
      {fields.map(({ key, put, label, ...field }) => (
        <NumberField key={key} id={`${id}-${key}`} label={label} name={legend ? `${legend}: ${label}` : label} {...field} words={words} onValue={put} />
      ))}
    </div>
  )
  return legend ? (
    <fieldset class="tool-group">
      <legend>{legend}</legend>
      {all}
    </fieldset>
  ) : (
    all
  )
}

/** What changes at each lever, and when. */
export function Levers({ id, desk, words, deskWords }: Props) {
  const { state, edit, replace } = desk
  const own = words.inputs
  const lever = (of: LeverId, part: Partial<Lever>) => edit((now) => ({ ...now, name: '', levers: { ...now.levers, [of]: { ...now.levers[of], ...part } } }))
  const moved = (of: LeverId, part: Partial<Change>) => lever(of, { change: { ...state.levers[of].change, ...part } })
  const still = Object.fromEntries(leverIds.map((of) => [of, { ...state.levers[of], change: { percent: 0, from: 1, until: null } }])) as ChainState['levers']
  return (
    <>
      <p>{own.aboutLevers}</p>
      <p class="tool-acts">
        <button type="button" class="btn" onClick={() => replace({ ...state, name: '', levers: still }, own.wasReset)}>
          {own.reset}
        </button>
      </p>
      {leverIds.map((of) => {
        const { weight, budget, change } = state.levers[of]
        return (
          <Fields
            key={of}
            id={`${id}-${of}`}
            legend={words.levers[of]}
            words={deskWords.field}
            fields={[
              {
                key: 'percent',
                label: own.percent,
                value: change.percent,
                min: -100,
                max: limits.percent,
                step: 5,
                put: (next) => next !== null && moved(of, { percent: next }),
              },
              {
                key: 'from',
                label: own.from,
                value: change.from,
                min: 1,
                max: limits.quarters,
                whole: true,
                put: (next) => next !== null && moved(of, { from: next }),
              },
              {
                key: 'until',
                label: own.until,
                value: change.until,
                min: 1,
                max: limits.quarters,
                whole: true,
                optional: true,
                put: (next) => moved(of, { until: next }),
              },
              {
                key: 'budget',
                label: own.budget,
                value: budget,
                min: 0,
                max: limits.money,
                step: 1000,
                put: (next) => next !== null && lever(of, { budget: next }),
              },
              { key: 'weight', label: own.weight, value: weight, min: 0, max: limits.weight, put: (next) => next !== null && lever(of, { weight: next }) },
            ]}
          />
        )
      })}
    </>
  )
}

/** How strong each link is, and how slow. */
export function Links({ id, desk, words, deskWords }: Props) {
  const { state, edit } = desk
  const own = words.inputs
  const link = (of: LinkId, part: Partial<Link>) => edit((now) => ({ ...now, name: '', links: { ...now.links, [of]: { ...now.links[of], ...part } } }))
  return (
    <>
      <p>{own.aboutLinks}</p>
      {linkIds.map((of) => (
        <Fields
          key={of}
          id={`${id}-${of}`}
          legend={words.links[of]}
          words={deskWords.field}
          fields={[
            {
              key: 'strength',
              label: own.strength,
              value: state.links[of].strength,
              min: -limits.strength,
              max: limits.strength,
              step: 0.1,
              put: (next) => next !== null && link(of, { strength: next }),
            },
            {
              key: 'delay',
              label: own.delay,
              value: state.links[of].delay,
              min: 0,
              max: limits.delay,
              whole: true,
              put: (next) => next !== null && link(of, { delay: next }),
            },
          ]}
        />
      ))}
    </>
  )
}

/** Profit, luck, and how far to look. */
export function Run({ id, desk, words, deskWords }: Props) {
  const { state, edit } = desk
  const own = words.inputs
  const set = (part: Partial<ChainState>) => edit((now) => ({ ...now, ...part }))
  return (
    <>
      <Naming id={id} label={own.name} value={state.name} onName={(name) => set({ name })} />
      <Fields
        id={id}
        words={deskWords.field}
        fields={[
          { key: 'profit', label: own.profit, value: state.profit, min: 1, max: limits.money, step: 1000, put: (profit) => profit !== null && set({ profit }) },
          {
            key: 'quarters',
            label: own.quarters,
            value: state.quarters,
            min: 4,
            max: limits.quarters,
            whole: true,
            put: (quarters) => quarters !== null && set({ quarters, at: Math.min(state.at, quarters) }),
          },
          { key: 'noise', label: own.noise, value: state.noise, min: 0, max: limits.noise, step: 0.5, put: (noise) => noise !== null && set({ noise }) },
          { key: 'seed', label: own.seed, value: state.seed, min: 0, max: limits.seed, whole: true, put: (seed) => seed !== null && set({ seed }) },
        ]}
      />
    </>
  )
}
