import { fill } from '@/i18n/fill'
import { cleanName, type GapState, mostRespondents, nameLength } from '@/models/gap-state'
import { short, signed } from '@/models/numbers'
import type { Answer } from '@/models/servqual'
import { NumberField } from '@/ui/NumberField'
import { Answers } from './Answers.tsx'
import { evenOut } from './model.ts'
import { blankState, sameNumbers, scales, withScale, withWeight } from './state.ts'
import type { PanelProps } from './View.tsx'

/** Where numbers are put in: whose, which way, on which scale; then the answers; then the weights. */
export function Inputs(props: PanelProps) {
  const { id, state, scores, words, wording, example, edit, replace, tell } = props
  const own = wording.words.inputs
  const isExample = sameNumbers(state, example)
  const isBlank = sameNumbers(state, blankState(state))
  const off = Math.abs(scores.weightSum - 100) > 1e-6

  const shown = (value: Answer) => (value === null ? '–' : signed(value, 2))

  function pickScale(scale: GapState['scale']) {
    const { state: next, dropped } = withScale(state, scale)
    if (dropped > 0) replace(next, fill(own.dropped, { scale, count: dropped }))
    else edit(() => next)
  }

  // Nothing to do is said, not hidden: a button that goes takes the focus with it.
  const action = (label: string, idle: boolean, act: () => void) => (
    <button type="button" class="btn" aria-disabled={idle} onClick={() => idle || act()}>
      {label}
    </button>
  )
  const choice = <T extends string | number>(
    name: string,
    legend: string,
    options: readonly { value: T; label: string }[],
    value: T,
    pick: (value: T) => void,
  ) => (
    <fieldset class="gc-pick">
      <legend>{legend}</legend>
      {options.map((option) => (
        <label key={option.value}>
          <input type="radio" name={`${id}-${name}`} checked={option.value === value} onChange={() => pick(option.value)} />
          <span>{option.label}</span>
        </label>
      ))}
    </fieldset>
  )
  return (
    <>
      <p class="gc-actions">
        {action(own.example, isExample, () => replace(null, own.restored))}
        {action(own.clear, isBlank, () => replace(blankState(state), wording.words.done.cleared))}
      </p>
      <div class="gc-row">
        <div class="nf">
          <label for={`${id}-name`}>{own.name}</label>
          <input
            id={`${id}-name`}
            class="gc-name"
            maxLength={nameLength}
            autoComplete="off"
            value={state.name}
            onChange={(event) => edit((now) => ({ ...now, name: cleanName(event.currentTarget.value) }))}
          />
        </div>
        <NumberField
          id={`${id}-n`}
          label={own.n}
          value={state.n}
          min={1}
          max={mostRespondents}
          whole
          optional
          words={wording.words.field}
          onValue={(n) => edit((now) => ({ ...now, n }))}
        />
      </div>
      {choice(
        'mode',
        own.mode,
        [
          { value: 'items' as const, label: own.items },
          { value: 'dimensions' as const, label: own.dimensions },
        ],
        state.mode,
        (mode) => edit((now) => ({ ...now, mode })),
      )}
      {choice(
        'scale',
        own.scale,
        scales.map((scale) => ({ value: scale, label: fill(own.points, { scale }) })),
        state.scale,
        pickScale,
      )}
      <Answers {...props} />
      <fieldset class="gc-weights">
        <legend>{own.weights}</legend>
        <div class="gc-row">
          {state.weights.map((weight, index) => (
            <NumberField
              key={index}
              id={`${id}-w${index}`}
              label={words.dimensions[index] as string}
              name={fill(own.weightOf, { dimension: words.dimensions[index] as string })}
              value={weight}
              min={0}
              max={100}
              words={wording.words.field}
              onValue={(value) => edit((now) => withWeight(now, index, value ?? 0))}
            />
          ))}
        </div>
        <p class="gc-sum">
          <b>{off ? fill(own.sumWrong, { sum: short(scores.weightSum, 2) }) : `✓ ${own.sum}`}</b>{' '}
          {action(own.evenOut, !off, () => {
            const before = state.weights
            edit((now) => ({ ...now, weights: evenOut(before) }))
            tell(own.evened, () => edit((now) => ({ ...now, weights: before })))
          })}
        </p>
      </fieldset>
      <p class="gc-strip" aria-hidden="true">
        {words.weighted} <b>{shown(scores.weighted)}</b> · {words.unweighted} <b>{shown(scores.unweighted)}</b>
      </p>
    </>
  )
}
