interface Props {
  label: string
  /** That a file may also be dropped. */
  drop: string
  onFile: (file: File) => void
}

/** A button that chooses a table: CSV, TSV or text. The same file can be chosen again, once it has been mended. */
export function FileChoice({ label, drop, onFile }: Props) {
  return (
    <p>
      <label>
        {label}{' '}
        <input
          type="file"
          size={20}
          accept=".csv,.tsv,.txt,text/csv,text/tab-separated-values,text/plain"
          onChange={({ currentTarget }) => {
            const file = currentTarget.files?.[0]
            if (file) onFile(file)
            currentTarget.value = ''
          }}
        />
      </label>{' '}
      <span class="soft">{drop}</span>
    </p>
  )
}
