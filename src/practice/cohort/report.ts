import { fill } from '@/i18n/fill'
import type { Entry } from '@/models/class-result'
import type { Cell, QuestionSummary, Summary } from '@/models/cohort'
import type { Cell as CsvCell } from '@/models/csv'
import { inWords } from '@/practice/cohort/Matrix'
import type { CohortWords } from '@/practice/cohort/strings'

const percent = (share: number) => Math.round(100 * share)

/** A cell of the summary in words. @param pattern `{n}` people, `{p}` per cent right, `{q}` per cent wrong */
export function said(cell: Cell, words: CohortWords, pattern = words.share): string {
  if (typeof cell === 'string') return words[cell]
  return fill(pattern, { n: cell.of, p: percent(cell.share), q: 100 - percent(cell.share) })
}

interface Names {
  term(concept: string): string
  prompt(id: string): string
  label(id: string, part: string): string
}

/** The summary as rows of a CSV file; what is withheld on the page is withheld here. Shares are per cent. */
export function summaryRows(summary: Summary, words: CohortWords, { term, prompt, label }: Names): CsvCell[][] {
  const share = (cell: Cell): CsvCell[] => (typeof cell === 'string' ? [words[cell], null] : [percent(cell.share), cell.of])
  const head = (first: string) => [first, `${words.right} %`, 'n', `${words.sure} %`, 'n', `${words.unsure} %`, 'n']
  const cells = ({ right, sure, unsure }: Pick<QuestionSummary, 'right' | 'sure' | 'unsure'>) => [right, sure, unsure].flatMap(share)
  return [
    head(words.concept),
    ...summary.concepts.map((one) => [term(one.concept), ...cells(one)]),
    [words.whole, ...cells(summary)],
    [],
    [...head(words.question), words.discrimination, words.distractor, '%', 'n'],
    ...summary.questions.map(({ id, discrimination, distractor, ...of }) => [
      prompt(id),
      ...cells({ ...of }),
      typeof discrimination === 'string' ? words[discrimination] : Number(discrimination.toFixed(3)),
      ...(typeof distractor === 'string'
        ? [words[summary.files === 0 ? 'filesOnly' : distractor], null, null]
        : [label(id, distractor.id), percent(distractor.share), distractor.of]),
    ]),
  ]
}

/** Every number with every question, as rows of a CSV file. */
export function matrixRows(entries: readonly Entry[], ids: readonly string[], words: CohortWords): CsvCell[][] {
  return [
    [words.number, words.score, ...ids, words.from],
    ...entries.map(({ number, from, answers }) => [
      number,
      answers.filter(({ right }) => right).length,
      ...answers.map((answer) => inWords(answer, words)),
      words.fromWords[from],
    ]),
  ]
}
