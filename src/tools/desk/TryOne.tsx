import { useState } from 'preact/hooks'
import { type FieldWords, NumberField } from '@/ui/NumberField'

interface Props<Id extends string> {
  /** Unique in the page. */
  id: string
  words: { which: string; score: string }
  field: FieldWords
  options: readonly { id: Id; label: string }[]
  /** What it begins with, until another is chosen. */
  first: Id
  scoreOf: (id: Id) => number | null
  range: { low: number; high: number }
  onValue: (id: Id, value: number | null) => void
}

/** One entry of many and its score, beside the results: what would change if this alone were better? It is what a room needs. */
export function TryOne<Id extends string>({ id, words, field, options, first, scoreOf, range, onValue }: Props<Id>) {
  const [chosen, choose] = useState<Id | null>(null)
  const one = options.some((option) => option.id === chosen) ? (chosen ?? first) : first
  return (
    <div class="tool-fields js-only tool-one">
      <div class="nf">
        <label for={`${id}-one`}>{words.which}</label>
        <select id={`${id}-one`} value={one} onInput={({ currentTarget: { value } }) => choose(options.find((option) => option.id === value)?.id ?? first)}>
          {options.map((option) => (
            <option key={option.id} value={option.id}>
              {option.label}
            </option>
          ))}
        </select>
      </div>
      <NumberField
        key={one}
        id={`${id}-one-score`}
        label={words.score}
        value={scoreOf(one)}
        min={range.low}
        max={range.high}
        optional
        words={field}
        onValue={(value) => {
          // Another may come first now; what is being changed stays.
          choose(one)
          onValue(one, value)
        }}
      />
    </div>
  )
}
