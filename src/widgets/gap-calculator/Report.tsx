import { render } from 'preact'
import { useEffect, useRef } from 'preact/hooks'
import { fill } from '@/i18n/fill'
import { fixed } from '@/models/numbers'
import { gapsToAsk, type Survey } from '@/models/survey'
import { DataTable } from '@/ui/DataTable'
import { between, gapText, weightList, worstOf } from './survey-export.ts'
import type { SurveyWords } from './survey-strings.ts'
import type { PanelProps } from './View.tsx'

interface Props {
  say: SurveyWords
  words: PanelProps['words']
  labels: readonly string[]
  survey: Survey
  scale: number
  /** The survey's name: that of its file. */
  file: string
  /** As `YYYY-MM-DD`. */
  day: string
}

const dash = '–'

/**
 * What a survey found, on one page to take to a meeting: how far short and how sure, what to mend first and where to ask, lines
 * for who does what by when, and on what it rests. It stands beside the page and takes its place on paper.
 */
export function Report(props: Props) {
  const page = useRef<HTMLElement>()
  useEffect(() => {
    const host = document.createElement('div')
    host.className = 'report-page'
    document.body.append(host)
    document.documentElement.classList.add('has-report')
    page.current = host
    return () => {
      render(null, host)
      host.remove()
      document.documentElement.classList.remove('has-report')
    }
  }, [])
  useEffect(() => {
    if (page.current) render(<Sheet {...props} />, page.current)
  })
  return (
    <button type="button" class="btn primary" onClick={() => print()}>
      {props.say.report.print}
    </button>
  )
}

/** The sheet itself. */
export function Sheet({ say, words, labels, survey, scale, file, day }: Props) {
  const own = say.report
  const worst = worstOf(survey)
  return (
    <article>
      <h1>{fill(own.title, { name: file })}</h1>
      <p>{fill(own.facts, { day, n: survey.n, scale })}</p>
      <p class="lede">
        <b>{fill(say.headline, { n: survey.n, gap: gapText(survey.overall.mean), interval: between(survey.overall.interval) })}</b>
      </p>
      <DataTable
        caption={say.dimensions}
        head={[words.dimension, words.gap, say.interval, say.below, ...(survey.weights ? [own.weight] : []), say.alpha]}
        rows={survey.dimensions.map(({ gap, below, alpha }, at) => ({
          key: `${at}`,
          head: words.dimensions[at],
          cells: [
            gapText(gap.mean),
            between(gap.interval),
            below === null ? dash : `${Math.round(100 * below)}%`,
            ...(survey.weights ? [fixed(survey.weights[at] ?? 0, 0)] : []),
            alpha.perception === null ? dash : fixed(alpha.perception, 2),
          ],
        }))}
      />
      {worst.length > 0 && (
        <DataTable
          caption={own.first}
          words={[1, 4]}
          head={[own.number, own.item, words.gap, say.interval, own.ask]}
          rows={worst.map(({ number, gap }) => ({
            key: `${number}`,
            head: number,
            cells: [
              labels[number - 1],
              gapText(gap.mean),
              between(gap.interval),
              gapsToAsk(number)
                .map((of) => say.upstream[of])
                .join(' → '),
            ],
          }))}
        />
      )}
      <DataTable
        caption={own.plan}
        words={[1, 2, 3, 4]}
        head={[own.number, ...own.columns]}
        rows={[1, 2, 3].map((row) => ({ key: `${row}`, head: row, cells: own.columns.map(() => <span class="line" />) }))}
      />
      <h2>{own.basis}</h2>
      <ul>
        <li>{survey.weights ? fill(say.weights, { n: survey.weighted, list: weightList(survey.weights, words.dimensions, words.and) }) : say.noWeights}</li>
        <li>{say.method}</li>
        {own.caveats.map((text) => (
          <li key={text}>{text}</li>
        ))}
      </ul>
    </article>
  )
}
