interface Props<T extends string> {
  /** Unique in the page: what the radios of this group share. */
  name: string
  legend: string
  /** Whether the legend is for those who cannot see that it is one choice. */
  quiet?: boolean
  options: readonly T[]
  labels: Record<T, string>
  value: T
  onPick: (value: T) => void
}

/** One of a few, as a row of buttons that are radios. */
export function Pick<T extends string>({ name, legend, quiet = false, options, labels, value, onPick }: Props<T>) {
  return (
    <fieldset class="pick js-only">
      <legend class={quiet ? 'sr' : undefined}>{legend}</legend>
      {options.map((option) => (
        <label key={option}>
          <input type="radio" name={name} checked={option === value} onChange={() => onPick(option)} />
          <span>{labels[option]}</span>
        </label>
      ))}
    </fieldset>
  )
}
