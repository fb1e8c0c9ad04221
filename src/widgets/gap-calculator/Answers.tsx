import { useMemo } from 'preact/hooks'
import { fill } from '@/i18n/fill'
import { dimensionMeans, type GapState } from '@/models/gap-state'
import { signed } from '@/models/numbers'
import { type Answer, structure } from '@/models/servqual'
import { NumberField } from '@/ui/NumberField'
import type { DeskWords } from './desk-strings.ts'
import { type Side, withAnswer } from './state.ts'
import type { PanelProps } from './View.tsx'

interface RowProps {
  id: string
  index: number
  /** Number and short name: of an item, or of a dimension. */
  title: string
  /** What each side says of an item; nothing for a dimension. */
  statements?: Record<Side, string> | undefined
  expectation: Answer
  perception: Answer
  gap: Answer
  scale: GapState['scale']
  step: number
  words: DeskWords
  edit: PanelProps['edit']
}

/** One pair of answers. Drawn again only when its own numbers change: 44 fields stand in the form. */
function Row({ id, index, title, statements, expectation, perception, gap, scale, step, words, edit }: RowProps) {
  const half = (side: Side, value: Answer) => (
    <div>
      {statements && <p id={`${id}-${side}-says`}>{statements[side]}</p>}
      <NumberField
        id={`${id}-${side}`}
        label={words.inputs[side]}
        name={fill(words.inputs.answer, { side: words.inputs[side], what: title })}
        describedBy={statements ? `${id}-${side}-says` : undefined}
        value={value}
        min={1}
        max={scale}
        step={step}
        optional
        words={words.field}
        onValue={(next) => edit((now) => withAnswer(now, side, index, next))}
      />
    </div>
  )
  return useMemo(
    () => (
      <li class="gc-item">
        <p class="gc-ask">
          <b>{title}</b> <span>{gap === null ? '' : signed(gap, 2)}</span>
        </p>
        <div class="gc-pair">
          {half('expectation', expectation)}
          {half('perception', perception)}
        </div>
      </li>
    ),
    [title, expectation, perception, gap, scale, step],
  )
}

/** The answers: 22 items under their dimensions, or five dimension means. Expectation and perception of one thing stand in one row. */
export function Answers({ id, state, scores, words, wording, compact, edit }: PanelProps) {
  // Answers of one person are whole points; means move by tenths.
  const common = { scale: state.scale, step: state.n === 1 && state.mode === 'items' ? 1 : 0.1, words: wording.words, edit }
  const name = (index: number) => `${index + 1} ${words.dimensions[index]}`

  if (state.mode === 'dimensions') {
    const means = dimensionMeans(state)
    return (
      <ol class="gc-items">
        {scores.dimensions.map(({ id: dimension, gap }, index) => (
          <Row
            key={dimension}
            id={`${id}-${dimension}`}
            index={index}
            title={name(index)}
            expectation={means.expectation[index] ?? null}
            perception={means.perception[index] ?? null}
            gap={gap}
            {...common}
          />
        ))}
      </ol>
    )
  }
  return (
    <>
      <div class="gc-pair gc-intro">
        <p>{wording.intro.expect}</p>
        <p>{wording.intro.perceive}</p>
      </div>
      {structure.map(({ id: dimension, items }, index) => {
        const done = items.filter((item) => scores.items[item]?.gap != null).length
        const gap = scores.dimensions[index]?.gap ?? null
        return (
          <details key={dimension} class="gc-group" open={!compact || index === 0}>
            <summary>
              <b>{name(index)}</b> <span class="soft">{fill(wording.words.inputs.answered, { done, all: items.length })}</span>{' '}
              <span class="gc-own">{gap === null ? '' : signed(gap, 2)}</span>
            </summary>
            <ol class="gc-items">
              {items.map((item) => (
                <Row
                  key={item}
                  id={`${id}-${item + 1}`}
                  index={item}
                  title={`${item + 1} ${wording.items[item]?.label}`}
                  statements={{ expectation: wording.items[item]?.expect ?? '', perception: wording.items[item]?.perceive ?? '' }}
                  expectation={state.expectation[item] ?? null}
                  perception={state.perception[item] ?? null}
                  gap={scores.items[item]?.gap ?? null}
                  {...common}
                />
              ))}
            </ol>
          </details>
        )
      })}
    </>
  )
}
