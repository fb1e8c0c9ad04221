import { useEffect, useState } from 'preact/hooks'
import type { Locale } from '@/i18n/locale'
import { type Known, learnerGaps, mastery, type Records } from '@/models/progress'
import type { ProgressWords } from '@/practice/progress/strings'
import type { BankIndex } from '@/questions/bank-index'
import { rateSelf, type SelfSaved, selfRating } from '@/stores/self'

interface Props {
  index: BankIndex
  known: Known[]
  records: Records
  words: ProgressWords
  locale: Locale
}

/** The course's own method, used on the learner: expected, believed and measured mastery of each module, and the gaps between. */
export function Gaps({ index, known, records, words, locale }: Props) {
  return (
    <section aria-labelledby="own-gaps">
      <h2 id="own-gaps">{words.gaps}</h2>
      <p>{words.gapsNote}</p>
      <p class="soft">{words.scale}</p>
      {index.modules.map((module) => (
        <Module
          key={module.id}
          id={module.id}
          title={module.title}
          measured={mastery(
            known.filter((one) => one.module === module.id && records.get(one.id)?.rev === one.rev).flatMap((one) => records.get(one.id) ?? []),
          )}
          words={words}
          locale={locale}
        />
      ))}
    </section>
  )
}

const ratings = [1, 2, 3, 4, 5, 6, 7]
/** Where a rating stands in the figure. */
const across = (rating: number) => rating * 44 - 6

type What = 'expected' | 'believed' | 'measured'

/** Each gap is drawn on a line of its own, between the two marks it is taken from. */
const pairs = [
  { gap: 'wish', from: 'expected', to: 'believed' },
  { gap: 'insight', from: 'believed', to: 'measured' },
  { gap: 'mastery', from: 'expected', to: 'measured' },
] as const

/** A mark whose value is 0 is not known yet. The marks differ in form and size, so that two on one spot can be told apart. */
function Pair({ name, y, from, to, values }: { name: string; y: number; from: What; to: What; values: Record<What, number> }) {
  const here = (what: What) => values[what] > 0 && (from === what || to === what)
  return (
    <g>
      <text class="name" x="16" y={y - 12}>
        {name}
      </text>
      {values[from] > 0 && values[to] > 0 && <line class="gap" x1={across(values[from])} x2={across(values[to])} y1={y} y2={y} />}
      {here('expected') && <circle class="expected" cx={across(values.expected)} cy={y} r="8" />}
      {here('measured') && <rect class="measured" x={across(values.measured) - 6} y={y - 6} width="12" height="12" />}
      {here('believed') && <circle class="believed" cx={across(values.believed)} cy={y} r="4.5" />}
    </g>
  )
}

const signed = (value: number) => (Math.abs(value) < 0.05 ? '0.0' : `${value < 0 ? '−' : '+'}${Math.abs(value).toFixed(1)}`)

interface ModuleProps {
  id: string
  title: string
  measured: number | undefined
  words: ProgressWords
  locale: Locale
}

function Module({ id, title, measured, words, locale }: ModuleProps) {
  const [said, setSaid] = useState<SelfSaved | null>(null)
  useEffect(() => selfRating(id).subscribe(setSaid), [id])
  const { expected = 0, believed = 0 } = said ?? {}
  const gaps = expected && believed && measured !== undefined ? learnerGaps({ expected, believed }, measured) : undefined
  const marks = [
    { name: words.expected, value: expected || undefined },
    { name: words.believed, value: believed || undefined },
    { name: words.measured, value: measured },
  ]
  return (
    <>
      <h3>{title}</h3>
      <p class="acts">
        {(['expected', 'believed'] as const).map((what) => (
          <label key={what}>
            {words[what]}{' '}
            <select
              value={`${what === 'expected' ? expected : believed}`}
              onInput={({ currentTarget }) => rateSelf(id, { [what]: Number(currentTarget.value) })}
            >
              <option value="0">{words.notRated}</option>
              {ratings.map((n) => (
                <option key={n} value={`${n}`}>
                  {n}
                </option>
              ))}
            </select>
          </label>
        ))}
        <span>
          {words.measured} {measured === undefined ? '–' : measured.toFixed(1)}
        </span>
      </p>
      <svg
        class="own-gaps"
        viewBox="0 0 340 150"
        role="img"
        aria-label={marks.map(({ name, value }) => `${name} ${value?.toFixed(1) ?? '–'}`).join(locale === 'zh' ? '，' : ', ')}
      >
        {ratings.map((n) => (
          <g key={n}>
            <line x1={across(n)} x2={across(n)} y1="4" y2="130" />
            <text x={across(n)} y="146" text-anchor="middle">
              {n}
            </text>
          </g>
        ))}
        {pairs.map(({ gap, from, to }, row) => (
          <Pair key={gap} name={words[gap]} y={30 + row * 42} from={from} to={to} values={{ expected, believed, measured: measured ?? 0 }} />
        ))}
      </svg>
      <p class="soft legend">
        ○ {words.expected} ● {words.believed} ■ {words.measured}
      </p>
      {gaps && (
        <table>
          <tbody>
            {(['wish', 'insight', 'mastery'] as const).map((name) => (
              <tr key={name}>
                <th scope="row">{words[name]}</th>
                <td>{signed(gaps[name])}</td>
                <td>{words.reading[name][gaps[name] < -0.25 ? 0 : gaps[name] > 0.25 ? 2 : 1]}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </>
  )
}
