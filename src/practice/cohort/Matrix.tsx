import { fill } from '@/i18n/fill'
import type { Entry } from '@/models/class-result'
import type { Marked } from '@/models/result-code'
import type { CohortWords } from '@/practice/cohort/strings'
import { Twice } from '@/practice/Twice'
import { DataTable } from '@/ui/DataTable'

interface Props {
  entries: readonly Entry[]
  words: CohortWords
  ids: readonly string[]
  remove(number: number): void
}

/** Every number with every question, for the trainer who took them in; each row can be taken out. */
export function Matrix({ entries, words, ids, remove }: Props) {
  return (
    <>
      <p>{words.matrixAbout}</p>
      <DataTable
        caption={words.matrixCaption}
        head={[words.number, words.score, ...ids.map((_, at) => `${at + 1}`), words.from, words.remove]}
        rows={entries.map(({ number, from, answers }) => ({
          key: `${number}`,
          head: number,
          cells: [
            answers.filter(({ right }) => right).length,
            ...answers.map((answer, at) => <Sign key={ids[at]} {...answer} words={words} />),
            words.fromWords[from],
            <Twice key="remove" label={words.remove} sure={words.removeSure} about={fill(words.row, { n: number })} act={() => remove(number)} />,
          ],
        }))}
      />
    </>
  )
}

/** Right or wrong, sure or not: a sign for the eye, words for the ear. */
function Sign({ right, sure, words }: Marked & { words: CohortWords }) {
  return (
    <span class={right ? 'q-right' : 'q-wrong'}>
      <span aria-hidden="true">{(right ? '✓' : '✗') + (sure ? '●' : '')}</span>
      <span class="sr">{inWords({ right, sure }, words)}</span>
    </span>
  )
}

export function inWords({ right, sure }: Marked, words: CohortWords): string {
  return words[right ? (sure ? 'rightSure' : 'rightUnsure') : sure ? 'wrongSure' : 'wrongUnsure']
}
